// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import journey.tests.corpus.Choice.Times;

/**
 * Which choices of the grammar were taken: every keyword, action and call of a rule, and so every alternative, every
 * optional part present and absent, every repetition never, once and more often.
 */
final class GrammarCoverage {

	private final Set<Choice> possible = new LinkedHashSet<>();
	private final Set<Choice> taken = new LinkedHashSet<>();

	GrammarCoverage(Grammar grammar) {
		for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
			if (!MistakeRules.contains(rule)) {
				EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class).forEach(this::expect);
			}
		}
	}

	void add(Collection<Choice> choices) {
		choices.stream().filter(possible::contains).forEach(taken::add);
	}

	Set<Choice> possible() {
		return possible;
	}

	/** The choices that no text took. */
	List<Choice> missing() {
		return possible.stream().filter(choice -> !taken.contains(choice)).toList();
	}

	@Override
	public String toString() {
		return "grammar coverage: " + taken.size() + " of " + possible.size() + " choices";
	}

	private void expect(AbstractElement element) {
		if (MistakeRules.isCalledBy(element)) {
			return;
		}
		if (element.getCardinality() == null) {
			if (element instanceof Keyword || element instanceof RuleCall || element instanceof Action) {
				possible.add(new Choice(element, Times.ONCE));
			}
			return;
		}
		possible.add(new Choice(element, Times.ONCE));
		if (GrammarUtil.isOptionalCardinality(element)) {
			possible.add(new Choice(element, Times.NEVER));
		}
		if (GrammarUtil.isMultipleCardinality(element)) {
			possible.add(new Choice(element, Times.OFTEN));
		}
	}
}
