// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

import java.util.List;

/**
 * {@code service:name}, {@code service:variable.name} or {@code service:name(variable, variable)}.
 *
 * @param receiver the variable on whose value the service is called; {@code self} for the context
 * @param arguments names of variables
 */
public record ServiceCall(String text, String receiver, String service, List<String> arguments) implements Expression {

	public ServiceCall {
		arguments = List.copyOf(arguments);
	}
}
