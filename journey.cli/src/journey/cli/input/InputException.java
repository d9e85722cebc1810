// SPDX-License-Identifier: EPL-2.0
package journey.cli.input;

/** What the user says on the command line, or in a file that it names, cannot be meant. */
public final class InputException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean wrongUsage;
	private final transient Object[] arguments;

	/**
	 * @param wrongUsage whether the command line is wrong, and not a file
	 * @param key of the message
	 * @param arguments of the message
	 */
	public InputException(boolean wrongUsage, String key, Object... arguments) {
		super(key);
		this.wrongUsage = wrongUsage;
		this.arguments = arguments;
	}

	public boolean isWrongUsage() {
		return wrongUsage;
	}

	public String key() {
		return getMessage();
	}

	public Object[] arguments() {
		return arguments.clone();
	}
}
