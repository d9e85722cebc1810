// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Workspaces of a wanted size without findings, in temporary folders. */
final class WrittenWorkspaces {

	private static final int TOUCHPOINTS_OF_A_STAGE = 5;
	private static final int STAGES = 5;

	private static final String COMMON = """
			namespace common

			segment Buyers "Buyers" {
				position hot-prospect
			}

			persona Lea "Léa Martin" represents Buyers {
				identity first "Léa" last "Martin" age 29 sex female
				family "Lives with a partner"
				profession "Graphic designer"
				hobbies "photography"
				consumption "Reads reviews"
				behaviour deliberate
				goal Choose "Choose without regret"
			}

			persona Marc "Marc Dubois" represents Buyers {
				identity first "Marc" last "Dubois" age 52 sex male
				family "Married"
				profession "Heating engineer"
				hobbies "fishing"
				consumption "Buys the same again"
				behaviour habitual
				deferred
				goal Renew "Replace the phone"
			}

			source Web "Analytics export" is analytics {
				customer "user_id"
				session "session_id"
				time "timestamp" timezone "Europe/Paris"
				name "event"
			}

			event Seen "Seen" from Web as "seen" {
				when "The page was visible for one second"
				has price : money(EUR)
			}
			""";

	private WrittenWorkspaces() {
	}

	/** Journeys with so many touchpoints, in so many files. */
	static Path ofTouchpoints(int touchpoints, int files) throws IOException {
		Path folder = Files.createTempDirectory("journey-scaling");
		Files.writeString(folder.resolve("common.journey"), COMMON);
		for (int file = 0; file < files; file++) {
			StringBuilder text = new StringBuilder("namespace part").append(file).append("\n\nimport std.channels.*\nimport common.*\n");
			int wanted = touchpoints / files;
			for (int journey = 0; wanted > 0; journey++) {
				int here = Math.min(wanted, STAGES * TOUCHPOINTS_OF_A_STAGE);
				journey(text, journey, here);
				wanted -= here;
			}
			Files.writeString(folder.resolve("part" + file + ".journey"), text);
		}
		return folder;
	}

	private static void journey(StringBuilder text, int number, int touchpoints) {
		text.append("\njourney J").append(number).append(" \"Journey ").append(number).append("\" for Lea {\n\tscope pre-purchase\n\towner \"Sales\"\n");
		StringBuilder kpis = new StringBuilder();
		List<String> names = new ArrayList<>();
		String[] canonical = {"awareness", "consideration"};
		int stages = Math.min(canonical.length, touchpoints);
		for (int stage = 0, written = 0; stage < stages; stage++) {
			text.append("\tstage S").append(stage).append(" \"A stage\" is ").append(canonical[stage]).append(" {\n\t\towner \"Sales\"\n");
			int until = touchpoints * (stage + 1) / stages;
			for (; written < until; written++) {
				names.add("T" + written);
				text.append("\t\ttouchpoint T").append(written).append(" \"Touchpoint ").append(written).append("\" via website, store device smartphone {\n")
						.append("\t\t\tmoment pre\n\t\t\tdoes \"Looks at a phone\"\n\t\t\tfeels Lea -1 \"confused\"\n")
						.append("\t\t\ttracked by Seen\n\t\t\tserves Lea.Choose\n\t\t\tevidence interview of 12 \"A quote\"\n\t\t}\n");
			}
			text.append("\t}\n");
			String journey = "J" + number;
			text.append("\tgoal business B").append(stage).append(" \"Be seen\" measured by ").append(journey).append("K").append(stage).append("\n");
			kpis.append("\nkpi ").append(journey).append("K").append(stage).append(" \"Views\" measures ").append(journey).append(".S").append(stage)
					.append(" {\n\tformula count(Seen where price > 3 EUR)\n\twindow 28 days every week\n}\n");
		}
		text.append("\tflow {\n\t\t").append(String.join(" -> ", names)).append(names.size() == 1 ? " -> " + names.get(0) : "").append("\n\t}\n}\n").append(kpis);
	}

	/** So many KPIs, each over two of as many events. */
	static Path ofKpis(int kpis) throws IOException {
		Path folder = Files.createTempDirectory("journey-scaling");
		Files.writeString(folder.resolve("common.journey"), COMMON);
		Files.writeString(folder.resolve("kpis.journey"), kpis(kpis));
		return folder;
	}

	/** Conversions from event to event, each tenth one through the KPI before it; each event has a property that nobody asks for. */
	private static String kpis(int number) {
		StringBuilder text = new StringBuilder("namespace kpis\n\nimport common.*\n");
		for (int i = 0; i < number; i++) {
			text.append("\nevent E").append(i).append(" from Web {\n\thas price : money(EUR)\n\thas idle : text\n}\n");
			text.append("\nkpi K").append(i).append(" {\n\tformula conversion(E").append(i).append(" where price > 3 EUR -> E").append((i + 1) % number)
					.append(" per customer within 7 days ordered)").append(i % 10 == 9 ? " / K" + (i - 1) : "").append("\n\twindow 28 days\n}\n");
		}
		return text.toString();
	}

	static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
