// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

import journey.generator.output.GeneratedFile;
import journey.generator.report.Reports;
import journey.model.journey.JourneyFile;
import journey.model.queries.WorkspaceIndex;

/**
 * Whatever stands in a text of a model, also what no file can hold: every output is made, and a strict parser of its format
 * finds nothing wrong.
 */
class HostileModelsTest {

	private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH);
	private static final List<Reports.Format> ALL_FORMATS = List.of(Reports.Format.values());
	/** To typeset a report takes a hundred times as long as to write it, and typesets what the page has, so not every text is typeset alone. */
	private static final List<Reports.Format> QUICK_FORMATS = List.of(Reports.Format.HTML, Reports.Format.MD);
	/** So many features have an endless text at a time when they are typeset. */
	private static final int TYPESET_TOGETHER = 16;
	/** All texts together are that long each, which makes files of megabytes. */
	private static final int LONG = 2_000;
	private static final String ENDLESS = Hostile.MARKUP.text.repeat(4_000).substring(0, 100_000);
	private static final int ALL_TOGETHER = 200_000;
	/** The same for what is typeset, which makes thousands of pages of more. */
	private static final int ALL_TYPESET = 10_000;
	private static final int SHOWN = 100;
	private static final int LONGEST_PROBLEM = 400;
	/** What Windows takes for devices, with any ending. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?");
	private static final Pattern PATH = Pattern.compile("[a-z0-9][a-z0-9.-]{0,99}(/[a-z0-9][a-z0-9.-]{0,99})?");

	/** What a text may hold. */
	enum Hostile {

		MARKUP("<script>'\"&]]>=1+1|${x}\u202E\uD800"),
		LONG(MARKUP.text.repeat(HostileModelsTest.LONG).substring(0, HostileModelsTest.LONG)),
		EMPTY(""),
		FORMULA("=1+1"),
		MINUS("-1"),
		ADDRESS("javascript:alert(1)"),
		MARKDOWN("# a\n\n[x]: http://x.example\n\n| b | c |\n| --- | --- |\n![x](http://x.example) [x] <b>`|\\"),
		DEVICE("nul"),
		OUTSIDE("../../x"),
		WORD_OF_THE_LANGUAGE("not");

		final String text;

		Hostile(String text) {
			this.text = text;
		}
	}

	/** What the outputs are without hostile texts: what has been judged once need not be judged again. */
	private static final Set<GeneratedFile> JUDGED = new LinkedHashSet<>();

	@BeforeAll
	static void judgeTheModelItself() {
		assertEquals(List.of(), problems("the model itself", file -> { }, LOCALES, ALL_FORMATS, "a.journey:1", ""));
	}

	@Test
	void everyTextOfTheMetamodelIsInTheModel() {
		JourneyFile file = ModelOfEverything.copy();
		assertEquals(List.of(), TextFeature.all().stream().filter(feature -> feature.holders(file).isEmpty()).toList());
	}

	static List<TextFeature> features() {
		return TextFeature.all();
	}

	/** What no output shows as one text it does not show as another, so that is tried no further. */
	@ParameterizedTest
	@MethodSource("features")
	void aTextAloneDoesNoHarm(TextFeature feature) {
		int judged = JUDGED.size();
		List<String> problems = new ArrayList<>(alone(feature, Hostile.MARKUP.text, List.of(Locale.ENGLISH)));
		if (!problems.isEmpty() || JUDGED.size() > judged) {
			problems.addAll(alone(feature, Hostile.EMPTY.text, List.of(Locale.ENGLISH)));
			problems.addAll(alone(feature, endless(feature, ALL_TOGETHER), List.of(Locale.FRENCH)));
		}
		assertEquals(List.of(), problems);
	}

	static List<List<TextFeature>> typeset() {
		List<TextFeature> all = TextFeature.all();
		return IntStream.range(0, (all.size() + TYPESET_TOGETHER - 1) / TYPESET_TOGETHER)
				.mapToObj(part -> all.subList(part * TYPESET_TOGETHER, Math.min(all.size(), (part + 1) * TYPESET_TOGETHER))).toList();
	}

	@ParameterizedTest
	@MethodSource("typeset")
	void endlessTextsCanBeTypeset(List<TextFeature> features) {
		assertEquals(List.of(), problems(features + " as endless texts",
				file -> features.forEach(feature -> feature.set(file, endless(feature, ALL_TYPESET / features.size()))), List.of(Locale.ENGLISH), List.of(Reports.Format.PDF), "a.journey:1", ""));
	}

	@ParameterizedTest
	@EnumSource
	void allTextsTogetherDoNoHarm(Hostile hostile) {
		assertEquals(List.of(), problems("all texts as " + hostile,
				file -> TextFeature.all().forEach(feature -> feature.set(file, hostile.text)), LOCALES, QUICK_FORMATS, hostile.text, hostile.text));
	}

	@ParameterizedTest
	@EnumSource
	void theNameOfAFileAndACommentDoNoHarm(Hostile hostile) {
		assertEquals(List.of(), problems("comments and files as " + hostile, file -> { }, LOCALES, QUICK_FORMATS, hostile.text, hostile.text));
	}

	/** All texts, comments and names of files; those that are long, group by group. */
	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "LONG")
	void allTextsTogetherCanBeTypeset(Hostile hostile) {
		assertEquals(List.of(), problems("all texts as " + hostile, file -> TextFeature.all().forEach(feature -> feature.set(file, hostile.text)),
				List.of(Locale.FRENCH), List.of(Reports.Format.PDF), hostile.text, hostile.text));
	}

	@Test
	void everyOutputOfTheCommandIsTried() {
		Set<String> written = new TreeSet<>();
		EventSchemas.parse(Report.VARIETY.outputs().files().get("manifest.json")).get("outputs").propertyNames().forEach(written::add);
		assertEquals(new TreeSet<>(Stream.of(Output.values()).map(Output::nameInManifest).toList()), written);
	}

	@Test
	void everyFileOfTheCommandIsTried() {
		Set<String> written = kinds(Report.VARIETY.outputs().files().keySet());
		written.remove("manifest.json");
		Set<String> tried = new TreeSet<>();
		WorkspaceIndex index = WorkspaceIndex.of(List.of(ModelOfEverything.copy()));
		for (Output output : Output.values()) {
			tried.addAll(kinds(output.files(index, Locale.ENGLISH, "", ALL_FORMATS).stream().map(GeneratedFile::path).toList()));
		}
		assertEquals(tried, written);
	}

	@ParameterizedTest
	@EnumSource
	void whatTheCommandWritesIsStrict(Report report) {
		List<String> problems = new ArrayList<>();
		report.outputs().files().forEach((path, text) -> StrictFormats.problems(path, text).forEach(problem -> problems.add(path + ": " + problem)));
		assertEquals(List.of(), problems);
	}

	/** Paths, with one for all files that have a name of the user. */
	private static Set<String> kinds(Iterable<String> paths) {
		Set<String> kinds = new TreeSet<>();
		paths.forEach(path -> kinds.add(path.replaceAll("(?<=/)[^/.]+", "*").replaceAll("^report-journey-.*-(diagram|kpi-tree)", "report-journey-*-$1")));
		return kinds;
	}

	/** 100,000 characters, or fewer where so many elements have the feature that the outputs would be as large as a disk. */
	private static String endless(TextFeature feature, int together) {
		return ENDLESS.substring(0, Math.min(ENDLESS.length(), together / feature.holders(ModelOfEverything.copy()).size()));
	}

	private static List<String> alone(TextFeature feature, String text, List<Locale> locales) {
		String shown = text.length() > SHOWN ? text.length() + " characters" : "“" + text + "”";
		return problems(feature + " as " + shown, file -> feature.set(file, text), locales, QUICK_FORMATS, "a.journey:1", "");
	}

	/** What is wrong with the outputs of a model after a change, one sentence for each, which begins with what was changed. */
	private static List<String> problems(String what, Consumer<JourneyFile> change, List<Locale> locales, List<Reports.Format> formats,
			String place, String comment) {
		List<String> problems = new ArrayList<>();
		JourneyFile file = ModelOfEverything.copy();
		change.accept(file);
		for (Locale locale : locales) {
			WorkspaceIndex index = WorkspaceIndex.of(List.of(file), List.of(), element -> comment);
			for (Output output : Output.values()) {
				String where = what + ", " + output + " in " + locale + ": ";
				try {
					problems(output.files(index, locale, place, formats)).forEach(problem -> problems.add(shortened(where + problem)));
				} catch (RuntimeException | StackOverflowError failure) {
					problems.add(shortened(where + failure + " at " + failure.getStackTrace()[0]));
				}
			}
		}
		return problems;
	}

	private static List<String> problems(List<GeneratedFile> files) {
		List<String> problems = new ArrayList<>();
		Map<String, String> paths = new HashMap<>();
		for (GeneratedFile file : files) {
			if (paths.put(file.path().toLowerCase(Locale.ROOT), file.path()) != null) {
				problems.add("there are two files " + file.path());
			}
			if (!PATH.matcher(file.path()).matches() || Stream.of(file.path().split("/")).anyMatch(DEVICE.asMatchPredicate())) {
				problems.add("this is no good path: " + file.path());
			}
			if (!JUDGED.contains(file)) {
				List<String> inFile = StrictFormats.problems(file.path(), text(file));
				inFile.forEach(problem -> problems.add(file.path() + ": " + problem));
				if (inFile.isEmpty() && file.content().length < ENDLESS.length()) {
					JUDGED.add(file);
				}
			}
		}
		return problems;
	}

	private static String text(GeneratedFile file) {
		try {
			return Outputs.text(file.path(), file.content());
		} catch (CharacterCodingException notUtf8) {
			throw new IllegalStateException(notUtf8);
		}
	}

	private static String shortened(String problem) {
		return problem.length() > LONGEST_PROBLEM ? problem.substring(0, LONGEST_PROBLEM) + "…" : problem;
	}
}
