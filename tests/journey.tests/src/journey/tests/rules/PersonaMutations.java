// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class PersonaMutations {

	private static final String END_OF_PEOPLE = "// ---------------------------------------------------------------- data";

	private static final String NORA = "persona Nora \"Nora\" represents Comparers { identity age 40 family \"f\" profession \"p\" hobbies \"h\" consumption \"c\" goal Own }\n";
	private static final String OMAR = "persona Omar \"Omar\" represents Comparers { identity sex male family \"f\" profession \"p\" hobbies \"h\" consumption \"d\" goal Own }\n";

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.PERSONA_WITHOUT_SEGMENT, "nobody is represented")
					.replacing(END_OF_PEOPLE, "persona ^Nora^ \"Nora\" { deferred }\n" + END_OF_PEOPLE),
			incomplete("identity", "identity first \"Léa\" last \"Martin\" age 29 sex female", ""),
			incomplete("identity without parts", "identity first \"Léa\" last \"Martin\" age 29 sex female", "identity"),
			incomplete("family", "family \"Lives with a partner, no children\"", ""),
			incomplete("profession", "profession \"Freelance graphic designer\"", "profession \" \""),
			incomplete("hobbies", "hobbies \"photography\", \"hiking\"", ""),
			incomplete("consumption", "consumption \"Reads ten reviews before a purchase\"", ""),
			Mutation.of(RuleCode.TOO_MANY_PERSONAS, "a fourth persona")
					.replacing(END_OF_PEOPLE, NORA + OMAR.replace("Omar \"", "^Omar^ \"") + END_OF_PEOPLE)
					.replacing("what to buy\" for Lea", "what to buy\" for Lea, Nora, Omar"),
			Mutation.of(RuleCode.PERSONAS_ALIKE, "a twin of other age").replacing(END_OF_PEOPLE, """
					persona ^Twin^ "Twin" represents Regulars {
						identity age 70
						consumption "Buys the same brand again" behaviour habitual needs "A phone that survives a fall"
						motivations "To lose no time" frustrations "Shops that close at six" expects "A person to talk to"
						traits "Loyal" prefers store, phone deferred
					}
					""" + END_OF_PEOPLE),
			Mutation.of(RuleCode.PERSONA_WITHOUT_JOURNEY, "a third persona who lives none")
					.replacing(END_OF_PEOPLE, NORA.replace("Nora \"", "^Nora^ \"") + END_OF_PEOPLE),
			Mutation.of(RuleCode.SEGMENT_WITHOUT_JOURNEY, "a segment without persona")
					.replacing(END_OF_PEOPLE, "segment ^Fans^ \"Fans\" { position ambassador }\n" + END_OF_PEOPLE),
			Mutation.of(RuleCode.SEGMENT_WITHOUT_JOURNEY, "a segment of a persona without journey")
					.replacing(END_OF_PEOPLE, "segment ^Fans^ { position ambassador } persona Nora represents Fans { deferred }\n" + END_OF_PEOPLE),
			Mutation.of(RuleCode.SEGMENT_WITHOUT_CRITERION, "a segment that is only a name")
					.replacing("position customer\n\tcontact phone\n\tregion \"North\", \"West\"\n\tage 30 to 65", "").at("segment ^Regulars^ "),
			Mutation.of(RuleCode.SEGMENTS_OVERLAP, "both without condition")
					.replacing("position hot-prospect\n\tcontact email\n\twhere sessions(ProductViewed within 14 days) >= 3", "age 18 to 30")
					.at("segment ^Regulars^ "),
			Mutation.of(RuleCode.SEGMENTS_OVERLAP, "the same condition")
					.replacing("position hot-prospect\n", "sex female\n")
					.replacing("region \"North\", \"West\"", "where sessions( ProductViewed within 14 days )>=3").at("segment ^Regulars^ "),
			Mutation.of(RuleCode.SEGMENT_OF_NO_AGE, "from old to young").replacing("age 30 to 65", "age ^65^ to 30"));

	private PersonaMutations() {
	}

	private static Mutation incomplete(String what, String line, String replacement) {
		return Mutation.of(RuleCode.PERSONA_INCOMPLETE, "no " + what).replacing(line, replacement).at("persona ^Lea^ ");
	}
}
