// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.Map;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;

/** Closes what is opened, types over what is closed already, and puts the lines of a block in their places. */
public final class ClosingPairs implements IAutoEditStrategy {

	private static final Map<String, String> CLOSING = Map.of("{", "}", "(", ")", "\"", "\"");

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (command.length > 0 || command.text == null) {
			return;
		}
		try {
			String next = command.offset < document.getLength() ? document.get(command.offset, 1) : "";
			if (isLineEnd(document, command.text)) {
				newLine(document, command, next);
			} else if (CLOSING.containsValue(command.text) && command.text.equals(next)) {
				command.text = "";
				command.shiftsCaret = false;
				command.caretOffset = command.offset + 1;
			} else if (CLOSING.containsKey(command.text) && (next.isBlank() || next.equals(")") || next.equals(",") || next.equals("}")) && !isInText(document, command.offset)) {
				command.text += CLOSING.get(command.text);
				command.shiftsCaret = false;
				command.caretOffset = command.offset + 1;
			}
		} catch (BadLocationException elsewhere) {
			// then nothing is added
		}
	}

	private static boolean isLineEnd(IDocument document, String text) {
		for (String end : document.getLegalLineDelimiters()) {
			if (end.equals(text)) {
				return true;
			}
		}
		return false;
	}

	private static void newLine(IDocument document, DocumentCommand command, String next) throws BadLocationException {
		int start = document.getLineInformationOfOffset(command.offset).getOffset();
		String before = document.get(start, command.offset - start);
		String indentation = before.substring(0, before.length() - before.stripLeading().length());
		boolean opens = before.stripTrailing().endsWith("{");
		String delimiter = command.text;
		command.text = delimiter + indentation + (opens ? "\t" : "");
		if (opens && next.equals("}")) {
			command.shiftsCaret = false;
			command.caretOffset = command.offset + command.text.length();
			command.text += delimiter + indentation;
		}
	}

	/** Whether a text or a comment is open in the line. */
	private static boolean isInText(IDocument document, int offset) throws BadLocationException {
		int start = document.getLineInformationOfOffset(offset).getOffset();
		String before = document.get(start, offset - start);
		long quotes = before.replace("\\\"", "").chars().filter(character -> character == '"').count();
		return quotes % 2 == 1 || quotes == 0 && before.contains("//");
	}
}
