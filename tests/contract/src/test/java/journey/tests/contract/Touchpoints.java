// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a workspace of as many touchpoints as one likes, with something to show at each of them. */
final class Touchpoints {

	private static final String[] CANONICAL = { "awareness", "consideration", "purchase", "retention", "advocacy" };
	private static final String PEOPLE = """
			namespace many

			channel website "Web site" is website
			channel store "Store" is physical-presence
			source Web "Web analytics" is analytics { customer "user_id" time "timestamp" timezone "Europe/Paris" name "event" }
			persona Lea "Léa Martin" { profession "Graphic designer" behaviour deliberate goal Choose "Choose without regret" }
			persona Marc "Marc Petit" { profession "Teacher" behaviour impulsive goal Own "Own it tonight" }

			""";

	private Touchpoints() {
	}

	/** Touchpoints are spread over five stages, or fewer if there are too few. */
	static void write(Path folder, int touchpoints) {
		StringBuilder journey = new StringBuilder(PEOPLE);
		for (int i = 0; i < touchpoints; i++) {
			journey.append("event E%1$d from Web as \"event_%1$d\" { when \"Step %1$d is done\" }\n".formatted(i));
		}
		journey.append("\njourney Many \"A journey of %d touchpoints\" for Lea, Marc {\n".formatted(touchpoints));
		int stages = Math.min(CANONICAL.length, touchpoints);
		for (int stage = 0; stage < stages; stage++) {
			journey.append("\tstage S%d \"Where to go now?\" is %s {\n".formatted(stage, CANONICAL[stage]));
			for (int i = touchpoints * stage / stages; i < touchpoints * (stage + 1) / stages; i++) {
				journey.append(touchpoint(i));
			}
			journey.append("\t}\n");
		}
		journey.append("}\n");
		for (int stage = 0; stage < stages; stage++) {
			journey.append("kpi K%1$d \"Steps of stage %1$d\" measures Many.S%1$d { formula count(E%2$d) unit visits better higher target >= 100 window 28 days }\n".formatted(stage,
					touchpoints * stage / stages));
		}
		try {
			Files.writeString(folder.resolve("many.journey"), journey);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String touchpoint(int number) {
		return """
					touchpoint T%1$d "Step number %1$d of a long way" via website, store {
						moment %2$s
						does "Looks at page %1$d and goes on"
						thinks "How many more of them?"
						feels Lea %3$d "curious"
						feels Marc %4$d "tired"
						pain P%1$d "Too many steps" severity workaround
						opportunity O%1$d "Leave step %1$d out" for P%1$d { impact %5$d effort %6$d owner "Web" }
						tracked by E%1$d
						evidence interview of 12 on 2026-02-10 "“Oh no, step %1$d!”"
					}
				""".formatted(number, number % 2 == 0 ? "pre" : "post", number % 5 - 2, number % 3 - 1, number % 5 + 1, number % 4 + 1);
	}
}
