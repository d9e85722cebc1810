// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** Where a document has comments. It is kept up to date while one types, so that a line in the middle of a comment is known to be one. */
public final class CommentPartitions {

	static final String NAME = "journey.comments";
	static final String COMMENT = "journey.comment";

	private CommentPartitions() {
	}

	/** Begins to follow a document, unless another editor has done so. */
	static void follow(IDocument document) {
		if (document instanceof IDocumentExtension3 partitioned && partitioned.getDocumentPartitioner(NAME) == null) {
			FastPartitioner comments = new FastPartitioner(scanner(), new String[] { COMMENT });
			comments.connect(document);
			partitioned.setDocumentPartitioner(NAME, comments);
		}
	}

	/** Whether what is typed at a place becomes part of a comment. */
	public static boolean isComment(IDocument document, int offset) {
		try {
			return COMMENT.equals(TextUtilities.getContentType(document, NAME, offset, true));
		} catch (BadLocationException changedSince) {
			return false;
		}
	}

	private static RuleBasedPartitionScanner scanner() {
		Token comment = new Token(COMMENT);
		Token noComment = new Token(null);
		RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
		scanner.setPredicateRules(new IPredicateRule[] { new EndOfLineRule("//", comment), new MultiLineRule("/*", "*/", comment, (char) 0, true),
				new SingleLineRule("\"", "\"", noComment, '\\', true) });
		return scanner;
	}
}
