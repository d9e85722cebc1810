// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseResult;

import journey.dsl.messages.JourneySyntaxErrors;
import journey.dsl.messages.LanguageProblem;

/** Says of the words that an attempt left out, took for others or passed over what is wrong with them, each at its place. */
final class AttemptMistakes {

	private final Attempt attempt;
	private final NodeModelBuilder builder;

	AttemptMistakes(Attempt attempt, NodeModelBuilder builder) {
		this.attempt = attempt;
		this.builder = builder;
	}

	IParseResult in(IParseResult result) {
		Map<Integer, SyntaxErrorMessage> messages = new HashMap<>();
		attempt.mistakes().forEach((offset, message) -> {
			if (attempt.leavesOut(offset)) {
				messages.put(offset, message);
			}
		});
		messages.putAll(attempt.readOtherwise());
		wordsAt(messages.keySet(), result).forEach(word -> set(word, messages.get(word.getOffset())));
		boolean unread = false;
		for (Attempt.Unread passed : attempt.unread()) {
			unread |= reportUnread(result, passed);
		}
		return messages.isEmpty() && !unread ? result : new ParseResult(result.getRootASTElement(), result.getRootNode(), true);
	}

	/** In one walk: to look for each by itself would take a walk each. */
	private static List<ILeafNode> wordsAt(Set<Integer> offsets, IParseResult result) {
		List<ILeafNode> words = new ArrayList<>();
		if (!offsets.isEmpty()) {
			for (ILeafNode leaf : result.getRootNode().getLeafNodes()) {
				if (leaf.getLength() > 0 && offsets.contains(leaf.getOffset())) {
					words.add(leaf);
				}
			}
		}
		return words;
	}

	/** Where the parser has said something about the first word already, the next one tells how far it goes. */
	private boolean reportUnread(IParseResult result, Attempt.Unread passed) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(result.getRootNode(), passed.offset());
		while (leaf != null && leaf.getOffset() <= passed.endOffset()) {
			boolean word = !leaf.getText().isBlank() && !leaf.getText().equals("}");
			if (word && leaf.getSyntaxErrorMessage() == null) {
				set(leaf, JourneySyntaxErrors.message(LanguageProblem.NOT_READ, String.valueOf(passed.endLine())));
				return true;
			}
			leaf = NodeModelUtils.findLeafNodeAtOffset(result.getRootNode(), leaf.getEndOffset());
		}
		return false;
	}

	private void set(INode node, SyntaxErrorMessage message) {
		if (node != null && node.getSyntaxErrorMessage() == null) {
			builder.setSyntaxError(node, message);
		}
	}
}
