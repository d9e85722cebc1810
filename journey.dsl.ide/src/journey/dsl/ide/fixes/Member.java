// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Writes a member into the block of an element, as its first one. */
final class Member {

	private Member() {
	}

	/** The change that does so; empty if the element has not been read whole. */
	static Optional<Replacement> insertion(EObject element, String member) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			return Optional.empty();
		}
		String text = node.getRootNode().getText();
		String delimiter = Lines.delimiter(text);
		String indentation = Lines.indentation(text, node.getOffset());
		INode brace = brace(node, element);
		if (brace == null) {
			String block = " {" + delimiter + indentation + '\t' + member + delimiter + indentation + '}';
			return Optional.of(Replacement.insertion(node.getEndOffset(), block));
		}
		int inside = brace.getEndOffset();
		int lineEnd = Lines.end(text, inside);
		if (isEmptyOrComment(text.substring(inside, lineEnd))) {
			return Optional.of(Replacement.insertion(lineEnd, delimiter + indentation + '\t' + member));
		}
		return Optional.of(Replacement.insertion(inside, ' ' + member + (text.charAt(inside) == ' ' ? "" : " ")));
	}

	/** The brace that opens the block of the element itself. */
	private static INode brace(ICompositeNode node, EObject element) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals("{") && NodeModelUtils.findActualSemanticObjectFor(leaf) == element) {
				return leaf;
			}
		}
		return null;
	}

	private static boolean isEmptyOrComment(String rest) {
		String words = rest.strip();
		return words.isEmpty() || words.startsWith("//");
	}
}
