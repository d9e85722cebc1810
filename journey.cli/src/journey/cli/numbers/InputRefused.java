// SPDX-License-Identifier: EPL-2.0
package journey.cli.numbers;

/** Why a file cannot be used: the key of a message and its arguments. */
public final class InputRefused extends Exception {

	private static final long serialVersionUID = 1;

	private final String key;
	private final transient Object[] arguments;

	InputRefused(String key, Object... arguments) {
		this.key = key;
		this.arguments = arguments;
	}

	public String key() {
		return key;
	}

	public Object[] arguments() {
		return arguments;
	}
}
