// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;

import journey.dsl.workspace.SourceFile;

/** The words and comments of a text, as the parser cuts it. */
final class Leaves {

	private Leaves() {
	}

	static List<String> words(SourceFile file) {
		return texts(file, leaf -> !leaf.isHidden());
	}

	/** The comments without the blanks at their ends and at the ends and beginnings of their lines; after // there may be one or none. */
	static List<String> comments(SourceFile file) {
		return texts(file, Leaves::isComment).stream().map(text -> text.strip().replaceAll("\\s*\\R\\s*", "\n").replaceFirst("^//\\s*", "// ")).toList();
	}

	private static boolean isComment(ILeafNode leaf) {
		return leaf.isHidden() && leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("_COMMENT");
	}

	private static List<String> texts(SourceFile file, Predicate<ILeafNode> wanted) {
		List<String> texts = new ArrayList<>();
		for (ILeafNode leaf : file.resource().getParseResult().getRootNode().getLeafNodes()) {
			if (wanted.test(leaf)) {
				texts.add(leaf.getText());
			}
		}
		return texts;
	}
}
