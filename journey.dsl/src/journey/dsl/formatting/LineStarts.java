// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Where lines begin, read from the grammar: whatever may be repeated between two braces, or at the top of a file, is a
 * member, and a member begins a line.
 */
@Singleton
final class LineStarts {

	private final Set<Keyword> keywords = new HashSet<>();
	private final Set<String> features = new HashSet<>();

	@Inject
	LineStarts(IGrammarAccess grammar) {
		for (AbstractRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
			rule.eAllContents().forEachRemaining(part -> {
				if (part instanceof AbstractElement element && GrammarUtil.isMultipleCardinality(element) && isBlock(element)) {
					collect(element, rule);
				}
			});
		}
	}

	/** Whether this keyword begins a member. */
	boolean isStart(EObject grammarElement) {
		return grammarElement instanceof Keyword keyword && keywords.contains(keyword);
	}

	/** Whether this element is a member of its container. */
	boolean isMember(EObject element) {
		if (element.eContainer() == null) {
			return false;
		}
		EClass container = element.eContainer().eClass();
		String feature = "." + element.eContainingFeature().getName();
		return features.contains(container.getName() + feature)
				|| container.getEAllSuperTypes().stream().anyMatch(type -> features.contains(type.getName() + feature));
	}

	private static boolean isBlock(AbstractElement repeated) {
		if (!(repeated.eContainer() instanceof Group group)) {
			return false;
		}
		if (group.eContainer() instanceof ParserRule rule && rule.getName().equals("JourneyFile")) {
			return true;
		}
		int index = group.getElements().indexOf(repeated);
		return index > 0 && group.getElements().get(index - 1) instanceof Keyword brace && brace.getValue().equals("{");
	}

	private void collect(AbstractElement member, AbstractRule rule) {
		switch (member) {
			case Alternatives alternatives -> alternatives.getElements().forEach(element -> collect(element, rule));
			case Group group -> collect(group.getElements().get(0), rule);
			case Keyword keyword -> keywords.add(keyword);
			case Assignment assignment when assignment.getTerminal() instanceof Keyword keyword -> keywords.add(keyword);
			case Assignment assignment -> features.add(rule.getType().getClassifier().getName() + "." + assignment.getFeature());
			case RuleCall call when call.getRule() instanceof ParserRule fragment && fragment.isFragment() ->
				collect(fragment.getAlternatives(), rule);
			default -> { }
		}
	}
}
