// SPDX-License-Identifier: EPL-2.0
package journey.cli.measuring;

/** An argument of --data means nothing. */
public final class DataArgumentException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean wrongUsage;
	private final transient Object[] arguments;

	/**
	 * @param wrongUsage whether the command line is wrong, and not a file missing
	 * @param key of the message
	 * @param arguments of the message
	 */
	DataArgumentException(boolean wrongUsage, String key, Object... arguments) {
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
