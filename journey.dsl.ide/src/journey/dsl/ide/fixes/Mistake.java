// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import journey.model.messages.Messages;

/**
 * A finding that somebody wants to mend.
 *
 * @param offset where its place begins
 * @param length of its place
 * @param arguments the values in its message
 * @param locale the language of the editor
 */
public record Mistake(XtextResource resource, String code, int offset, int length, List<String> arguments, Locale locale) {

	private static final Messages MESSAGES = new Messages(Mistake.class);

	/** The text of the whole file. */
	String text() {
		return resource.getParseResult().getRootNode().getText();
	}

	/** What is marked. */
	String marked() {
		return text().substring(offset, offset + length);
	}

	/** An argument without the sign that tells how it is shown; empty if there is none. */
	String argument(int index) {
		String argument = index < arguments.size() ? arguments.get(index) : "";
		return argument.startsWith("=") || argument.startsWith("~") || argument.startsWith("@") ? argument.substring(1) : argument;
	}

	/** The innermost element of this type around the place. */
	<T extends EObject> Optional<T> element(Class<T> type) {
		ICompositeNode root = resource.getParseResult().getRootNode();
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return Optional.ofNullable(element == null ? null : EcoreUtil2.getContainerOfType(element, type));
	}

	/** The element to which the place belongs. */
	Optional<EObject> element() {
		return element(EObject.class);
	}

	/** A text in the language of the editor. */
	String say(String key, Object... arguments) {
		return MESSAGES.text(locale, key, arguments);
	}

	/** Puts something in the place of what is marked. */
	Proposal replace(String right) {
		return new Proposal(say("replace", marked(), right), new Replacement(offset, length, right));
	}
}
