// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.messages.LanguageProblem;
import journey.model.formula.FormulaText;

/** Texts in double quotes. A backslash keeps the next character; \n is a line break, \t a tab. */
final class TextConverter implements IValueConverter<String> {

	@Override
	public String toValue(String text, INode node) {
		if (text == null) {
			return null;
		}
		StringBuilder value = new StringBuilder();
		boolean closed = false;
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"') {
				closed = true;
			} else if (c == '\\' && i + 1 < text.length()) {
				value.append(switch (text.charAt(++i)) {
					case 'n' -> '\n';
					case 't' -> '\t';
					default -> text.charAt(i);
				});
			} else {
				value.append(c);
			}
		}
		if (!closed) {
			throw new LanguageException(LanguageProblem.TEXT_NOT_CLOSED, node);
		}
		return value.toString();
	}

	@Override
	public String toString(String value) {
		return FormulaText.quoted(value);
	}
}
