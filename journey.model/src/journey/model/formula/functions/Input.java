// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import java.util.List;

/**
 * A parameter of a function.
 *
 * @param name by which an argument can name it
 * @param kinds what may stand there
 */
public record Input(String name, List<InputKind> kinds) {

	static Input of(String name, InputKind... kinds) {
		return new Input(name, List.of(kinds));
	}

	public boolean takes(InputKind kind) {
		return kind == InputKind.UNKNOWN || kinds.contains(kind);
	}
}
