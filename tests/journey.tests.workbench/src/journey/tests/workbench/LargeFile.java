// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

/** Texts of journeys that are larger than people write them. */
final class LargeFile {

	private static final String TOUCHPOINT = """
				touchpoint T%d_%d "A meeting" via web {
					moment pre
					does "Something"
					feels P 1
				}
		""";

	private LargeFile() {
	}

	/** A journey with this many stages of 20 touchpoints each; each 20 have about 2 kB. */
	static String withStages(int stages) {
		StringBuilder text = new StringBuilder("channel web\npersona P { prefers web }\njourney J for P {\n");
		for (int stage = 0; stage < stages; stage++) {
			text.append("\tstage S").append(stage).append(" {\n");
			for (int number = 0; number < 20; number++) {
				text.append(TOUCHPOINT.formatted(stage, number));
			}
			text.append("\t}\n");
		}
		return text.append("}\n").toString();
	}
}
