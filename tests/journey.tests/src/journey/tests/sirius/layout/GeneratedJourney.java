// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.layout;

/** Journeys of any size with everything that makes maps hard to draw. */
final class GeneratedJourney {

	private static final String[] CHANNELS = {"website", "store", "phone", "email"};
	private static final String[] LABELS = {"Réservation d’un créneau de rendez-vous auprès du service après-vente", "Achat",
			"Anticonstitutionnellementincompréhensiblement long", "Découverte de l’œuvre « À la recherche du temps perdu »", "Prise en main, essai et comparaison"};

	private GeneratedJourney() {
	}

	static String text(int touchpoints, int perStage) {
		StringBuilder text = new StringBuilder("import std.channels.*\npersona P \"Une personne\" {\n}\npersona Q \"Une autre\" {\n}\njourney J \"Un parcours généré\" for P, Q {\n");
		for (int i = 0; i < touchpoints; i++) {
			if (i % perStage == 0) {
				text.append(i > 0 ? "\t}\n" : "").append("\tstage S").append(i / perStage).append(" \"").append(LABELS[i / perStage % LABELS.length]).append("\" {\n");
			}
			text.append("\t\ttouchpoint T").append(i).append(" \"").append(LABELS[i % LABELS.length]).append("\"");
			text.append(i % 11 == 5 ? "" : " via " + CHANNELS[i * 7 % 5 % 4]).append(" {\n");
			text.append("\t\t\tfeels P ").append(i * 3 % 5 - 2 < 0 ? "" : "+").append(i * 3 % 5 - 2).append(" \"désappointée\"\n");
			if (i % 3 == 0) {
				text.append("\t\t\tfeels Q +1 \"prescripteur malgré lui\"\n");
				text.append("\t\t\tpain Pain").append(i).append(" \"").append(LABELS[(i + 3) % 5]).append("\"\n");
				text.append("\t\t\topportunity Chance").append(i).append(" \"").append(LABELS[(i + 1) % 5]).append("\" for Pain").append(i).append("\n");
			}
			text.append(i % 7 == 2 ? "\t\t\tkey \"" + LABELS[(i + 2) % 5] + "\"\n" : "").append("\t\t}\n");
		}
		text.append("\t}\n\tflow {\n");
		for (int i = 1; i < touchpoints; i++) {
			text.append("\t\tS").append((i - 1) / perStage).append(".T").append(i - 1).append(" -> S").append(i / perStage).append(".T").append(i)
					.append(i % 4 == 0 ? " probability 24%" : "").append("\n");
			special(text, i, touchpoints, perStage);
		}
		return text.append("\t}\n}\n").toString();
	}

	private static void special(StringBuilder text, int i, int touchpoints, int perStage) {
		String name = "S" + i / perStage + ".T" + i;
		if (i % 5 == 3 && i + 3 < touchpoints) {
			text.append("\t\tskip ").append(name).append(" -> S").append((i + 3) / perStage).append(".T").append(i + 3).append("\n");
		}
		if (i % 6 == 4) {
			text.append("\t\tback ").append(name).append(" -> S").append((i - 4) / perStage).append(".T").append(i - 4).append(" probability 5%\n");
		}
		if (i % 8 == 1) {
			text.append("\t\tloop ").append(name).append(" -> ").append(name).append("\n");
		}
		if (i % 9 == 7) {
			text.append("\t\texit ").append(name).append(" because \"Trop cher pour ce que c’est, dit-on\"\n");
		}
	}
}
