// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.messages.LanguageProblem;
import journey.dsl.workspace.FileFormatter;
import journey.dsl.workspace.SourceFile;
import journey.tests.support.Copies;
import journey.tests.support.JourneyText;
import journey.tests.support.ModelText;

/** Journeys that nobody would write: whatever the grammar allows is read, formatted and written back. */
class GeneratedJourneysTest {

	private static final int COUNT = 200;

	static LongStream seeds() {
		return LongStream.rangeClosed(1, COUNT);
	}

	@Test
	void theJourneysTakeEveryChoiceOfTheGrammar() {
		GrammarCoverage coverage = new GrammarCoverage(GeneratedJourney.GRAMMAR);
		seeds().forEach(seed -> coverage.add(GeneratedJourney.of(seed).choices()));
		System.out.println(coverage + " in " + COUNT + " generated journeys");
		assertEquals(List.of(), coverage.missing(), coverage::toString);
	}

	@Test
	void aSeedGivesOneJourney() {
		assertEquals(GeneratedJourney.of(1).words(), GeneratedJourney.of(1).words());
		assertEquals(GeneratedJourney.of(1).text(Style.COMMENTS), GeneratedJourney.of(1).text(Style.COMMENTS));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void inEveryStyleAJourneyMeansTheSameAndLosesNothing(long seed) {
		GeneratedJourney journey = GeneratedJourney.of(seed);
		String meaning = null;
		for (Style style : Style.values()) {
			String text = journey.text(style);
			String place = "seed " + seed + ", " + style;
			SourceFile file = read(text, place);
			String model = ModelText.of(file.model());
			if (meaning == null) {
				meaning = model;
				assertReadsBack(meaning, Copies.write(files(text)).get(files(text).size() - 1), place + ", written without a text");
			}
			same(meaning, model, place, text);
			assertReadsBack(meaning, JourneyText.service(ISerializer.class).serialize(file.model()), place + ", written");
			assertFormatted(file, meaning, place);
		}
	}

	private static void assertFormatted(SourceFile file, String meaning, String place) {
		FileFormatter formatter = JourneyText.service(FileFormatter.class);
		String once = formatter.format(file);
		SourceFile formatted = read(once, place + ", formatted");
		same(Leaves.words(file), Leaves.words(formatted), place + ", words of the formatted text", once);
		same(Leaves.comments(file), Leaves.comments(formatted), place + ", comments of the formatted text", once);
		same(meaning, ModelText.of(formatted.model()), place + ", formatted", once);
		same(once, formatter.format(formatted), place + ", formatted twice", file.text());
	}

	private static void assertReadsBack(String meaning, String text, String place) {
		same(meaning, ModelText.of(read(text, place).model()), place, text);
	}

	/** The file of a text in which the language finds no mistake, beside its companions. */
	private static SourceFile read(String text, String place) {
		JourneyText.Checked checked = JourneyText.check(texts(text));
		same(List.of(), checked.mistakes().stream().filter(mistake -> !mistake.startsWith(LanguageProblem.EMPTY_FILE.code())).toList(), place, text);
		same(List.of(), checked.codes().stream().filter(code -> code.matches("NAM-00[14]")).toList(), place, text);
		return checked.workspace().files().get(Companions.texts().size());
	}

	private static List<SourceFile> files(String text) {
		return JourneyText.check(texts(text)).workspace().files();
	}

	private static String[] texts(String text) {
		List<String> texts = new ArrayList<>(Companions.texts());
		texts.add(text);
		return texts.toArray(String[]::new);
	}

	private static void same(Object expected, Object actual, String place, String text) {
		assertEquals(expected, actual, () -> place + "\n----\n" + text + "\n----\n");
	}
}
