// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Optional;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;

import journey.dsl.parser.antlr.JourneyParser;

/**
 * Refuses text beyond the limits: instead of it, blanks are parsed, with one character at the place of the excess that
 * no rule accepts. So there is one finding, at the right place, and the file is empty for everybody else.
 */
public class BoundedParser extends JourneyParser {

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder nodeModelBuilder, int initialLookAhead) {
		String text = in.size() == 0 ? "" : in.substring(0, in.size() - 1);
		Optional<TextLimits.Excess> excess = TextLimits.firstBeyond(text);
		CharStream accepted = excess.isEmpty() ? completed(ruleName, text, in) : new ANTLRStringStream(blank(text, excess.get()));
		return super.doParse(ruleName, accepted, nodeModelBuilder, initialLookAhead);
	}

	/** Xtext looks one character too far for the line of a mistake at the end of a file that ends in a lone CR. */
	private CharStream completed(String ruleName, String text, CharStream in) {
		return text.endsWith("\r") && ruleName.equals(getDefaultRuleName()) ? new ANTLRStringStream(text + "\n") : in;
	}

	private static String blank(String text, TextLimits.Excess excess) {
		StringBuilder blank = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			blank.append(i == excess.offset() ? excess.limit().sign() : c == '\n' || c == '\r' ? c : ' ');
		}
		return blank.toString();
	}
}
