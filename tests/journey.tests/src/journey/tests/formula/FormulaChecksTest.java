// SPDX-License-Identifier: EPL-2.0
package journey.tests.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.formula.check.FormulaChecks;
import journey.model.formula.check.FormulaProblem;
import journey.model.journey.NamedElement;
import journey.model.rules.RuleCode;
import journey.tests.support.Golden;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;
import journey.tests.support.Snippet;

/** Each mistake in a formula is found once, at its place, and said in both languages. */
class FormulaChecksTest {

	/** A key at the beginning of a text within a text. */
	private static final Pattern PHRASE = Pattern.compile("\u0001([a-z.]+)");
	/** What is unknown has been reported elsewhere, and no sentence speaks of it. */
	private static final Set<String> NEVER_SAID = Set.of("input.unknown", "type.unknown");

	private static final Map<FormulaCase, Outcome> OUTCOMES = new ConcurrentHashMap<>();

	/**
	 * What comes of a case.
	 *
	 * @param keys of the sentences, and of all texts in them
	 */
	private record Outcome(List<String> found, List<FormulaProblem> problems, Set<String> keys, List<String> english, List<String> french) {
	}

	static List<FormulaCase> cases() {
		return FormulaCases.ALL;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aMistakeIsFoundOnceAtItsPlace(FormulaCase formula) {
		Snippet.Place place = Snippet.of(formula.elements()).places().get(0);
		assertEquals(List.of(formula.code().code() + " " + place), outcome(formula).found());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aMistakeIsSaidInItsSentence(FormulaCase formula) {
		assertEquals(List.of(formula.key()), outcome(formula).problems().stream().map(FormulaProblem::key).toList());
	}

	/** The texts of all cases, in both languages, in one file for reviewers. */
	@Test
	void theMessagesAreThoseThatWereReviewed() {
		StringBuilder all = new StringBuilder();
		for (FormulaCase formula : cases()) {
			Outcome outcome = outcome(formula);
			all.append(formula.elements().strip()).append('\n');
			Stream.of(outcome.english(), outcome.french()).forEach(texts -> texts.forEach(text -> all.append("    ").append(formula.code().code()).append(' ').append(text).append('\n')));
			all.append('\n');
		}
		Golden.file(Project.golden("formula/messages.txt")).check(all.toString());
	}

	@Test
	void everyTextIsSaidInACase() throws IOException {
		Properties texts = new Properties();
		try (InputStreamReader file = new InputStreamReader(RuleCode.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
			texts.load(file);
		}
		Set<String> unsaid = new TreeSet<>(texts.stringPropertyNames());
		unsaid.removeIf(key -> key.matches("[A-Z]{3}-\\d{3}|(kpi|need|data)\\..*") || NEVER_SAID.contains(key));
		cases().forEach(formula -> unsaid.removeAll(outcome(formula).keys()));
		assertEquals(Set.of(), unsaid);
	}

	private static Outcome outcome(FormulaCase formula) {
		return OUTCOMES.computeIfAbsent(formula, FormulaChecksTest::check);
	}

	private static Outcome check(FormulaCase formula) {
		JourneyText.Checked checked = FormulaWorkspace.check(Snippet.of(formula.elements()).text());
		FormulaChecks checks = FormulaChecks.of(checked.index());
		List<FormulaProblem> problems = checked.all(NamedElement.class).stream().flatMap(element -> checks.problems(element).stream()).toList();
		Set<String> keys = new TreeSet<>();
		for (FormulaProblem problem : problems) {
			keys.add(problem.key());
			problem.arguments().forEach(argument -> PHRASE.matcher(argument).results().forEach(phrase -> keys.add(phrase.group(1))));
		}
		return new Outcome(FormulaWorkspace.found(checked), problems, keys, FormulaWorkspace.messages(checked, Locale.ENGLISH),
				FormulaWorkspace.messages(checked, Locale.FRENCH));
	}
}
