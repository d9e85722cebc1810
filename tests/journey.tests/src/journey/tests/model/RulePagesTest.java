// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** The pages in docs/rules: their examples are tests. */
class RulePagesTest {

	private static final Path PAGES = Project.root().resolve("docs/rules");
	private static final Pattern BLOCK = Pattern.compile("## (\\w[\\w ]*)\n\n```journey\n(.*?)```\n", Pattern.DOTALL);
	/** How many findings a bad example shows, if not one; a circle is reported in each of its files. */
	private static final Map<RuleCode, Integer> CASES = Map.of(RuleCode.IMPORT_CYCLE, 2, RuleCode.WRONG_ARGUMENT, 3, RuleCode.WRONG_PART, 2,
			RuleCode.WRONG_CONDITION, 4, RuleCode.UNITS_DO_NOT_FIT, 3, RuleCode.DEFINITION_INCOMPLETE, 2);

	@ParameterizedTest
	@EnumSource
	void theBadExampleHasTheFindingsOfThePageAndNoMistake(RuleCode code) {
		JourneyText.Checked checked = JourneyText.check(files(block(code, "Bad")));
		assertEquals(Collections.nCopies(CASES.getOrDefault(code, 1), code.code()), checked.codes().stream().filter(code.code()::equals).toList());
		assertEquals(List.of(), checked.mistakes());
	}

	@ParameterizedTest
	@EnumSource
	void theGoodExampleDoesNotHaveIt(RuleCode code) {
		JourneyText.Checked checked = JourneyText.check(files(block(code, "Good")));
		assertEquals(List.of(), checked.placesOf(code.code()));
		assertEquals(List.of(), checked.mistakes());
	}

	@ParameterizedTest
	@EnumSource
	void thePageHasTheUsualSectionsAndNamesTheDefaultSeverity(RuleCode code) {
		String page = page(code);
		assertEquals(List.of("Bad", "Good", "How to fix"), Pattern.compile("(?m)^## (.*)$").matcher(page).results().map(m -> m.group(1)).toList());
		assertTrue(page.startsWith("# " + code.code() + " "), page.lines().findFirst().orElse(""));
		assertTrue(page.contains("Default severity: " + code.severity().name().toLowerCase(Locale.ROOT) + "."), "default severity of " + code);
	}

	@ParameterizedTest
	@EnumSource
	void theLanguageReferenceListsTheRuleWithItsSeverity(RuleCode code) {
		String start = "| [" + code.code() + "](rules/" + code.code() + ".md) | " + code.severity().name().toLowerCase(Locale.ROOT) + " | ";
		assertEquals(1, Project.read(Project.root().resolve("docs/language.md")).lines().filter(line -> line.startsWith(start)).count());
	}

	@Test
	void everyPageIsThePageOfARule() {
		Set<String> expected = new TreeSet<>(Stream.of(RuleCode.values()).map(code -> code.code() + ".md").toList());
		assertEquals(expected, new TreeSet<>(Project.children(PAGES).stream().map(page -> page.getFileName().toString()).toList()));
	}

	@Test
	void noTwoRulesHaveTheSameCode() {
		List<String> codes = Stream.of(RuleCode.values()).map(RuleCode::code).toList();
		assertEquals(new ArrayList<>(Set.copyOf(codes)).size(), codes.size());
	}

	/** An example is one file, or several that begin with "// file: NAME". */
	private static String[] files(String example) {
		return Stream.of(example.split("(?m)^// file: .*$")).filter(text -> !text.isBlank()).toArray(String[]::new);
	}

	private static String page(RuleCode code) {
		return Project.read(PAGES.resolve(code.code() + ".md"));
	}

	private static String block(RuleCode code, String section) {
		Matcher blocks = BLOCK.matcher(page(code));
		while (blocks.find()) {
			if (blocks.group(1).equals(section)) {
				return blocks.group(2);
			}
		}
		throw new AssertionError("no section " + section + " with an example on the page " + code.code());
	}
}
