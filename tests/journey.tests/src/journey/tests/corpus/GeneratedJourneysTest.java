// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.workspace.FileFormatter;
import journey.dsl.workspace.SourceFile;
import journey.tests.support.Copies;
import journey.tests.support.JourneyText;

/** Journeys that nobody would write: whatever the grammar allows is read, formatted and written back. */
class GeneratedJourneysTest {

	private static final List<GeneratedJourney> JOURNEYS = GeneratedJourney.first(200);

	private static final Map<Style, Reading> READ = new EnumMap<>(Style.class);
	private static final Map<Style, Reading> FORMATTED = new EnumMap<>(Style.class);
	private static final Map<Style, Reading> WRITTEN = new EnumMap<>(Style.class);
	private static Reading copied;

	@BeforeAll
	static void readAll(@TempDir Path folder) {
		for (Style style : Style.values()) {
			Reading read = Reading.of(folder.resolve(style + "-read"), JOURNEYS.stream().map(journey -> journey.text(style)).toList());
			READ.put(style, read);
			FORMATTED.put(style, Reading.of(folder.resolve(style + "-formatted"), each(read, GeneratedJourneysTest::format)));
		}
		for (Style style : List.of(Style.COMPACT, Style.COMMENTS)) {
			WRITTEN.put(style, Reading.of(folder.resolve(style + "-written"), each(READ.get(style), GeneratedJourneysTest::write)));
		}
		List<String> copies = Copies.write(READ.get(Style.COMPACT).workspace());
		copied = Reading.of(folder.resolve("copied"), copies.subList(Companions.texts().size(), copies.size()));
	}

	static IntStream seeds() {
		return IntStream.rangeClosed(1, JOURNEYS.size());
	}

	@Test
	void theyTakeEveryChoiceOfTheGrammar() {
		GrammarCoverage coverage = new GrammarCoverage(GeneratedJourney.GRAMMAR);
		JOURNEYS.forEach(journey -> coverage.add(journey.choices()));
		System.out.println(coverage + " in " + JOURNEYS.size() + " generated journeys");
		assertEquals(List.of(), coverage.missing(), coverage::toString);
	}

	@Test
	void theyAreTheSameEachTime() {
		assertEquals(JOURNEYS.subList(0, 3).stream().map(journey -> journey.text(Style.COMMENTS)).toList(),
				GeneratedJourney.first(3).stream().map(journey -> journey.text(Style.COMMENTS)).toList());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void inEveryStyleAJourneyIsUnderstoodAndMeansTheSame(int seed) {
		READ.forEach((style, reading) -> assertMeaning(seed, reading, style + ""));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whatIsFormattedMeansTheSameAndKeepsItsWordsAndComments(int seed) {
		FORMATTED.forEach((style, formatted) -> {
			assertMeaning(seed, formatted, style + " formatted");
			assertSame(READ.get(style).words(seed - 1), formatted.words(seed - 1), seed, formatted, style + " words");
			assertSame(READ.get(style).comments(seed - 1), formatted.comments(seed - 1), seed, formatted, style + " comments");
		});
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void formattingTwiceIsFormattingOnce(int seed) {
		FORMATTED.forEach((style, formatted) ->
				assertSame(formatted.text(seed - 1), format(formatted.files().get(seed - 1)), seed, READ.get(style), style + " formatted twice"));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whereLinesEndMakesNoDifferenceForTheFormatter(int seed) {
		assertSame(FORMATTED.get(Style.COMPACT).text(seed - 1), FORMATTED.get(Style.WORD_A_LINE).text(seed - 1), seed, READ.get(Style.WORD_A_LINE), "formatted");
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aModelThatWasReadIsWrittenSoThatItReadsBackEqual(int seed) {
		WRITTEN.forEach((style, written) -> assertMeaning(seed, written, style + " written"));
	}

	/** As a diagram makes them. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aModelThatNeverWasATextIsWrittenSoThatItReadsBackEqual(int seed) {
		assertMeaning(seed, copied, "written without a text");
	}

	private static void assertMeaning(int seed, Reading reading, String kind) {
		assertSame(List.of(), reading.mistakes(seed - 1), seed, reading, kind);
		assertSame(READ.get(Style.COMPACT).model(seed - 1), reading.model(seed - 1), seed, reading, kind);
	}

	private static void assertSame(Object expected, Object actual, int seed, Reading reading, String kind) {
		assertEquals(expected, actual, () -> "seed " + seed + ", " + kind + "\n----\n" + reading.text(seed - 1) + "\n----\n");
	}

	private static String format(SourceFile file) {
		return JourneyText.service(FileFormatter.class).format(file);
	}

	private static String write(SourceFile file) {
		return JourneyText.service(ISerializer.class).serialize(file.model());
	}

	/** The results for all files. A failure becomes the text of its file, so that it is found there and not everywhere. */
	private static List<String> each(Reading reading, Function<SourceFile, String> work) {
		return reading.files().stream().map(file -> {
			try {
				return work.apply(file);
			} catch (RuntimeException failure) {
				return failure.toString();
			}
		}).toList();
	}
}
