// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.cli.JourneyCommand;
import journey.dsl.messages.LanguageMessages;
import journey.dsl.messages.LanguageProblem;
import journey.dsl.workspace.UnreadableFile;
import journey.generator.guides.InterviewGuide;
import journey.generator.report.ReportTexts;
import journey.model.formula.functions.Function;
import journey.model.messages.Messages;
import journey.model.rules.RuleCode;

/** The texts for users, in every module. */
class MessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");

	/** How many arguments each rule gives to its message; see its class. */
	private static final Map<RuleCode, Integer> ARGUMENTS = Map.ofEntries(
			Map.entry(RuleCode.NAME_TAKEN, 2),
			Map.entry(RuleCode.IMPORT_CYCLE, 1),
			Map.entry(RuleCode.AMBIGUOUS_IMPORT, 3),
			Map.entry(RuleCode.IMPORT_OF_NOTHING, 1),
			Map.entry(RuleCode.LIBRARY_NAMESPACE, 1),
			Map.entry(RuleCode.SEVERITY_SET_TWICE, 1),
			Map.entry(RuleCode.UNKNOWN_RULE, 1),
			Map.entry(RuleCode.IDLE_ALLOWANCE, 1),
			Map.entry(RuleCode.SECOND_WORKSPACE, 1),
			Map.entry(RuleCode.DECISION_WITHOUT_REASON, 1),
			Map.entry(RuleCode.PERSONA_WITHOUT_SEGMENT, 1),
			Map.entry(RuleCode.PERSONA_INCOMPLETE, 2),
			Map.entry(RuleCode.TOO_MANY_PERSONAS, 2),
			Map.entry(RuleCode.ONLY_ONE_PERSONA, 1),
			Map.entry(RuleCode.PERSONAS_ALIKE, 2),
			Map.entry(RuleCode.PERSONA_WITHOUT_JOURNEY, 1),
			Map.entry(RuleCode.JOURNEY_WITHOUT_PERSONA, 1),
			Map.entry(RuleCode.SEGMENT_WITHOUT_JOURNEY, 1),
			Map.entry(RuleCode.SEGMENT_WITHOUT_CRITERION, 1),
			Map.entry(RuleCode.SEGMENTS_OVERLAP, 2),
			Map.entry(RuleCode.SEGMENT_OF_NO_AGE, 3),
			Map.entry(RuleCode.PERSONA_WITHOUT_GOAL, 1),
			Map.entry(RuleCode.STAGE_WITHOUT_GOAL, 2),
			Map.entry(RuleCode.ACTIVITY_WITHOUT_TOUCHPOINT, 1),
			Map.entry(RuleCode.ONLY_PURCHASES, 1),
			Map.entry(RuleCode.TOO_MANY_TOUCHPOINTS, 3),
			Map.entry(RuleCode.STAGES_OUT_OF_ORDER, 4),
			Map.entry(RuleCode.CANONICAL_STAGE_TAKEN, 3),
			Map.entry(RuleCode.STAGE_WITHOUT_CANONICAL_STAGE, 1),
			Map.entry(RuleCode.ENDS_AT_PURCHASE, 2),
			Map.entry(RuleCode.SCOPE_CONTRADICTED, 3),
			Map.entry(RuleCode.WHOLE_MAP_FOR_SEVERAL_SEGMENTS, 2),
			Map.entry(RuleCode.CIRCLE, 2),
			Map.entry(RuleCode.JOURNEY_WITHOUT_STAGE, 1),
			Map.entry(RuleCode.STAGE_WITHOUT_OWNER, 1),
			Map.entry(RuleCode.STAGE_WITHOUT_TOUCHPOINT, 1),
			Map.entry(RuleCode.JOURNEY_ONLY_DIGITAL, 1),
			Map.entry(RuleCode.TOUCHPOINT_OUTSIDE_FLOW, 1),
			Map.entry(RuleCode.TOUCHPOINT_NOT_MOBILE, 1),
			Map.entry(RuleCode.TOUCHPOINT_WITHOUT_CHANNEL, 1),
			Map.entry(RuleCode.TOUCHPOINT_WITHOUT_MOMENT, 1),
			Map.entry(RuleCode.TOUCHPOINT_WITHOUT_EMOTION, 1),
			Map.entry(RuleCode.CLAIM_WITHOUT_EVIDENCE, 1),
			Map.entry(RuleCode.FEELING_OUT_OF_RANGE, 1),
			Map.entry(RuleCode.KEY_MOMENT_WITHOUT_SURVEY, 1),
			Map.entry(RuleCode.CHANNELS_FEEL_DIFFERENT, 3),
			Map.entry(RuleCode.NEED_WITHOUT_CONTENT, 1),
			Map.entry(RuleCode.PERSONALISATION_OF_UNKNOWN_DATA, 3),
			Map.entry(RuleCode.PERSONALISATION_WITHOUT_DATA, 1),
			Map.entry(RuleCode.PAIN_NOBODY_EASES, 1),
			Map.entry(RuleCode.RATING_OUT_OF_RANGE, 3),
			Map.entry(RuleCode.UNFAIR_QUESTION, 2),
			Map.entry(RuleCode.UNBALANCED_SCALE, 2),
			Map.entry(RuleCode.STAGE_WITHOUT_KPI, 1),
			Map.entry(RuleCode.KPI_OUTSIDE_USUAL_STAGES, 4),
			Map.entry(RuleCode.KPI_WITHOUT_FORMULA, 1),
			Map.entry(RuleCode.ARGUMENTS_DO_NOT_FIT, 1),
			Map.entry(RuleCode.TARGET_AGAINST_DIRECTION, 1),
			Map.entry(RuleCode.SURVEYS_NOT_COMPARABLE, 4),
			Map.entry(RuleCode.STATUS_WITHOUT_MINIMUM, 1),
			Map.entry(RuleCode.UNKNOWN_CURRENCY_OR_ZONE, 1),
			Map.entry(RuleCode.COMPUTED_FROM_ITSELF, 2),
			Map.entry(RuleCode.INFLUENCES_IN_CIRCLE, 2),
			Map.entry(RuleCode.TIME_WITHOUT_ZONE, 1),
			Map.entry(RuleCode.WINDOW_TOO_SHORT, 3),
			Map.entry(RuleCode.UNKNOWN_FUNCTION, 1),
			Map.entry(RuleCode.WRONG_ARGUMENT, 1),
			Map.entry(RuleCode.WRONG_PART, 1),
			Map.entry(RuleCode.WRONG_CONDITION, 1),
			Map.entry(RuleCode.CUSTOMERS_UNRECOGNISED, 1),
			Map.entry(RuleCode.UNITS_DO_NOT_FIT, 1),
			Map.entry(RuleCode.DIVISION_BY_ZERO, 1),
			Map.entry(RuleCode.MEAN_OF_SHARES, 1),
			Map.entry(RuleCode.DEFINITION_INCOMPLETE, 1),
			Map.entry(RuleCode.SURVEY_DOES_NOT_FIT, 1),
			Map.entry(RuleCode.UNKNOWN_DIMENSION, 1),
			Map.entry(RuleCode.BENCHMARK_WITHOUT_SOURCE, 1),
			Map.entry(RuleCode.DATA_FEED_NOTHING, 1),
			Map.entry(RuleCode.KPI_NOT_MEASURABLE, 3),
			Map.entry(RuleCode.PROPERTY_TAKEN_IN_SOURCE, 3),
			Map.entry(RuleCode.NAME_TAKEN_IN_SOURCE, 4),
			Map.entry(RuleCode.ROWS_NOT_TOLD_APART, 2),
			Map.entry(RuleCode.DATA_CANNOT_BE_READ, 1),
			Map.entry(RuleCode.ONE_PROFILE_FOR_ALL, 1),
			Map.entry(RuleCode.WEIGHTS_OF_NOTHING, 1),
			Map.entry(RuleCode.FLOOR_BEYOND_TARGET, 1),
			Map.entry(RuleCode.MEASURE_WEIGHED_TWICE, 1),
			Map.entry(RuleCode.IMPOSSIBLE_VALUE, 3),
			Map.entry(RuleCode.SPAN_OF_NOTHING, 1),
			Map.entry(RuleCode.IMPOSSIBLE_NUMBER, 1),
			Map.entry(RuleCode.ADDRESS_WITHOUT_LINK, 1),
			Map.entry(RuleCode.NAMED_TWICE, 1));

	/** A class of each package that has message files. */
	static Stream<Class<?>> owners() {
		return Stream.of(RuleCode.class, LanguageMessages.class, ReportTexts.class, InterviewGuide.class, JourneyCommand.class,
				Function.class);
	}

	@ParameterizedTest
	@MethodSource("owners")
	void bothLanguagesHaveTheSameKeys(Class<?> owner) {
		assertEquals(new TreeSet<>(texts(owner, "").keySet()), new TreeSet<>(texts(owner, "_fr").keySet()));
	}

	@ParameterizedTest
	@MethodSource("owners")
	void bothLanguagesHaveTheSameArguments(Class<?> owner) {
		assertEquals(placeholders(texts(owner, "")), placeholders(texts(owner, "_fr")));
	}

	@ParameterizedTest
	@MethodSource("owners")
	void argumentsAreNumberedWithoutGap(Class<?> owner) {
		placeholders(texts(owner, "")).forEach((key, used) ->
				assertEquals(new TreeSet<>(IntStream.range(0, used.size()).boxed().toList()), used, key));
	}

	/** MessageFormat swallows a single ' and takes what follows as it is. */
	@ParameterizedTest
	@MethodSource("owners")
	void noTextLosesAnythingWhenItIsFormatted(Class<?> owner) {
		for (Locale locale : Messages.LOCALES) {
			texts(owner, locale.equals(Locale.FRENCH) ? "_fr" : "").forEach((key, pattern) -> {
				Object[] arguments = { "<0>", "<1>", "<2>", "<3>" };
				String expected = pattern.replace("'}'", "}").replace("'{'", "{");
				for (int i = 0; i < arguments.length; i++) {
					expected = expected.replace("{" + i + "}", arguments[i].toString());
				}
				assertEquals(expected, new Messages(owner).text(locale, key, arguments), key);
			});
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyRuleHasAMessageWithItsArguments(RuleCode code) {
		assertMessage(RuleCode.class, code.code(), ARGUMENTS.get(code));
	}

	@ParameterizedTest
	@EnumSource
	void everyProblemOfTheLanguageHasAMessage(LanguageProblem problem) {
		assertFalse(new Messages(LanguageMessages.class).find(Locale.ENGLISH, problem.code()).isEmpty());
	}

	@ParameterizedTest
	@EnumSource
	void everyReasonNotToReadAFileHasAMessage(UnreadableFile.Reason reason) {
		assertFalse(new Messages(LanguageMessages.class).find(Locale.ENGLISH, reason.code()).isEmpty());
	}

	@Test
	void codesOfRulesAndProblemsAreDistinct() {
		List<String> codes = Stream.of(
				Stream.of(RuleCode.values()).map(RuleCode::code),
				Stream.of(LanguageProblem.values()).map(LanguageProblem::code),
				Stream.of(UnreadableFile.Reason.values()).map(UnreadableFile.Reason::code)).flatMap(all -> all).toList();
		assertEquals(new HashSet<>(codes).size(), codes.size());
	}

	@Test
	void anUnknownKeyIsAnErrorOrEmpty() {
		Messages messages = new Messages(RuleCode.class);
		assertThrows(MissingResourceException.class, () -> messages.text(Locale.ENGLISH, "no such key"));
		assertEquals(true, messages.find(Locale.FRENCH, "no such key").isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "de", "ar-EG", "tr" })
	void theLocaleOfTheMachinePlaysNoPart(String machine) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(machine));
			assertEquals("Stage “1234567” has no KPI: nothing tells whether it works",
					new Messages(RuleCode.class).text(Locale.ENGLISH, "KPI-501", 1234567));
		} finally {
			Locale.setDefault(before);
		}
	}

	/** What users write comes out as it is, even if it looks like a pattern. */
	@Test
	void argumentsAreNotPatterns() {
		assertEquals("Stage “{0} '{1}'” has no KPI: nothing tells whether it works",
				new Messages(RuleCode.class).text(Locale.ENGLISH, "KPI-501", "{0} '{1}'"));
	}

	private static void assertMessage(Class<?> owner, String key, int arguments) {
		Set<Integer> expected = new TreeSet<>(IntStream.range(0, arguments).boxed().toList());
		for (String suffix : List.of("", "_fr")) {
			assertEquals(expected, placeholders(texts(owner, suffix)).get(key), key + suffix);
		}
	}

	private static Map<String, Set<Integer>> placeholders(Map<String, String> texts) {
		Map<String, Set<Integer>> used = new TreeMap<>();
		texts.forEach((key, text) -> used.put(key,
				new TreeSet<>(PLACEHOLDER.matcher(text).results().map(result -> Integer.valueOf(result.group(1))).toList())));
		return used;
	}

	private static Map<String, String> texts(Class<?> owner, String suffix) {
		Properties properties = new Properties();
		try (InputStream file = owner.getResourceAsStream("messages" + suffix + ".properties")) {
			properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
		return texts;
	}
}
