// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.Test;

import journey.dsl.workspace.LocatedIssue;
import journey.model.rules.Severity;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** docs/language.md: it names every keyword, and what it shows can be read. */
class LanguageReferenceTest {

	private static final String PAGE = Project.read(Project.root().resolve("docs/language.md"));
	private static final Pattern EXAMPLE = Pattern.compile("```journey\n(.*?)```\n", Pattern.DOTALL);

	@Test
	void everyKeywordIsInTheReference() {
		Set<String> words = new TreeSet<>();
		Matcher found = Pattern.compile("[a-z]+").matcher(PAGE);
		while (found.find()) {
			words.add(found.group());
		}
		Set<String> missing = new TreeSet<>(GrammarUtil.getAllKeywords(JourneyText.service(IGrammarAccess.class).getGrammar()));
		missing.removeIf(keyword -> !keyword.matches("[a-z]+") || words.contains(keyword));
		assertEquals(Set.of(), missing);
	}

	@Test
	void theExamplesTogetherAreAWorkspaceWithoutMistakes() {
		List<String> examples = new ArrayList<>();
		EXAMPLE.matcher(PAGE).results().forEach(match -> examples.add(match.group(1)));
		JourneyText.Checked checked = JourneyText.check(examples.toArray(String[]::new));
		assertEquals(List.of(), checked.mistakes());
		assertEquals(List.of(), checked.issues().stream().filter(issue -> issue.severity() == Severity.ERROR).map(LocatedIssue::code).toList());
	}
}
