// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the words that stand where a keyword should stand. The grammar lets them pass, so that the rest is understood. */
@Singleton
public final class StrayWords {

	private static final Set<String> RULES = Set.of("Stray", "StageStray", "StrayElement");

	private final Set<String> keywords = new TreeSet<>();

	@Inject
	StrayWords(IGrammarAccess grammar) {
		GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
				.filter(keyword -> Character.isLetter(keyword.charAt(0)))
				.forEach(keywords::add);
	}

	/** The keywords of the language that are words. */
	Set<String> keywords() {
		return keywords;
	}

	/** Whether this is a piece of text that stands where a keyword should stand. */
	public static boolean isStray(INode node) {
		return node instanceof ICompositeNode && node.getGrammarElement() instanceof RuleCall call && RULES.contains(call.getRule().getName());
	}

	/** The first word of each stray piece of text, in the order of the text. */
	public static List<INode> in(ICompositeNode root) {
		List<INode> found = new ArrayList<>();
		for (INode node : root.getAsTreeIterable()) {
			if (isStray(node)) {
				for (ILeafNode leaf : node.getLeafNodes()) {
					if (!leaf.isHidden()) {
						found.add(leaf);
						break;
					}
				}
			}
		}
		return found;
	}
}
