// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads expressions. What Sirius would take for another language is refused. */
final class ExpressionParser {

	private static final int LONGEST = 1_000;
	private static final Pattern LANGUAGE = Pattern.compile("\\s*(\\w+):.*", Pattern.DOTALL);
	private static final Pattern ACCELEO = Pattern.compile("\\s*(\\[|<%).*", Pattern.DOTALL);
	private static final Pattern NAME = Pattern.compile("\\w+");
	private static final Pattern SERVICE = Pattern.compile("(?:(\\w+)\\.)?(\\w+)(?:\\((\\w+(?:\\s*,\\s*\\w+)*)?\\))?");
	private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,10}");

	private ExpressionParser() {
	}

	static Expression parse(String text) {
		if (text.length() > LONGEST) {
			throw new IllegalArgumentException("an expression has at most " + LONGEST + " characters");
		}
		if (ACCELEO.matcher(text).matches()) {
			throw new IllegalArgumentException("only feature:, var:, service: and literals are supported");
		}
		Matcher language = LANGUAGE.matcher(text);
		if (!language.matches()) {
			return new Literal(text, value(text));
		}
		String rest = text.substring(language.end(1) + 1);
		return switch (language.group(1)) {
			case "feature" -> new FeatureAccess(text, name(rest, "one feature, without a chain"));
			case "var" -> new VariableAccess(text, name(rest, "one variable, without a chain"));
			case "service" -> service(text, rest);
			default -> throw new IllegalArgumentException("only feature:, var:, service: and literals are supported, not " + language.group(1) + ":");
		};
	}

	private static Object value(String text) {
		if (INTEGER.matcher(text).matches()) {
			try {
				return Integer.valueOf(text);
			} catch (NumberFormatException e) {
				return text;
			}
		}
		return text;
	}

	private static String name(String text, String expected) {
		if (!NAME.matcher(text).matches()) {
			throw new IllegalArgumentException(expected + ", not '" + text + "'");
		}
		return text;
	}

	private static ServiceCall service(String text, String rest) {
		Matcher call = SERVICE.matcher(rest);
		if (!call.matches()) {
			throw new IllegalArgumentException("[variable.]service[(variable, variable)], not '" + rest + "'");
		}
		String arguments = call.group(3);
		return new ServiceCall(text, call.group(1) == null ? Variables.SELF : call.group(1), call.group(2),
				arguments == null ? List.of() : List.of(arguments.split("\\s*,\\s*")));
	}
}
