// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;
import journey.tests.support.Snippet;

/** Each rule sees one change of a workspace in which nothing is wrong, sees it at the right place, and no other rule does. */
class RuleMutationsTest {

	private static final String CLEAN = Project.read(Project.corpus("clean").resolve("shop.journey"));

	/** Rules about several files, or against the rest of the workspace; NamesAndImportsTest, SettingsTest and PersonaRulesTest test them. */
	private static final Set<RuleCode> TESTED_ELSEWHERE = Set.of(RuleCode.IMPORT_CYCLE, RuleCode.AMBIGUOUS_IMPORT, RuleCode.SECOND_WORKSPACE,
			RuleCode.ONLY_ONE_PERSONA);

	static List<Mutation> mutations() {
		return Stream.of(SettingsMutations.ALL, PersonaMutations.ALL, JourneyMutations.ALL, GoalMutations.ALL, TouchpointMutations.ALL, SurveyMutations.ALL,
				KpiMutations.ALL, DataMutations.ALL, ValueMutations.ALL).flatMap(List::stream).toList();
	}

	@Test
	void nothingIsFoundInTheCleanWorkspace() {
		assertEquals(List.of(), JourneyText.check(CLEAN).summary());
	}

	@ParameterizedTest
	@MethodSource("mutations")
	void aMutationIsFoundOnceAtItsPlace(Mutation mutation) {
		String marked = CLEAN;
		for (Mutation.Replacement replacement : mutation.replacements()) {
			assertEquals(2, marked.split(Pattern.quote(replacement.old()), -1).length, "places of " + replacement.old());
			marked = marked.replace(replacement.old(), replacement.replacement());
		}
		Snippet snippet = Snippet.of(marked);
		assertEquals(1, snippet.places().size(), "marks");
		assertEquals(List.of(mutation.code().code() + " " + snippet.places().get(0)), JourneyText.check(snippet.text()).summary());
	}

	@Test
	void everyRuleHasAMutation() {
		Set<RuleCode> mutated = mutations().stream().map(Mutation::code).collect(Collectors.toSet());
		assertEquals(List.of(), Stream.of(RuleCode.values()).filter(code -> !mutated.contains(code) && !TESTED_ELSEWHERE.contains(code)).toList());
	}
}
