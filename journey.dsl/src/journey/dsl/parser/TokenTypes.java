// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.antlr.runtime.ANTLRStringStream;

import journey.dsl.parser.antlr.internal.InternalJourneyLexer;

/** The numbers that the generated parser gives to words and signs. */
final class TokenTypes {

	static final int OPENS = of("{");
	static final int CLOSES = of("}");
	static final int OPENS_PARENTHESIS = of("(");
	static final int CLOSES_PARENTHESIS = of(")");
	static final int DOT = of(".");

	/** With these words elements of a file begin. */
	static final Set<Integer> ELEMENTS = Stream.of("workspace", "@allow", "persona", "segment", "profile", "channel", "device", "taxonomy", "content",
			"source", "event", "fact", "survey", "trigger", "journey", "reason", "intervention", "personalisation", "kpi", "template", "evaluation",
			"measure").map(TokenTypes::of).collect(Collectors.toUnmodifiableSet());

	private TokenTypes() {
	}

	static int of(String word) {
		return new InternalJourneyLexer(new ANTLRStringStream(word)).nextToken().getType();
	}
}
