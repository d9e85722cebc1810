// SPDX-License-Identifier: EPL-2.0
package journey.cli.simulating;

/** What the user says about a simulation cannot be meant. */
public final class SimulationInputException extends Exception {

	private static final long serialVersionUID = 1L;

	private final boolean wrongUsage;
	private final transient Object[] arguments;

	/**
	 * @param wrongUsage whether the command line is wrong, and not a file
	 * @param key of the message
	 * @param arguments of the message
	 */
	SimulationInputException(boolean wrongUsage, String key, Object... arguments) {
		super(key);
		this.wrongUsage = wrongUsage;
		this.arguments = arguments;
	}

	/** A file of the user cannot be read. */
	public static SimulationInputException unreadable(String file, String reason) {
		return new SimulationInputException(false, "behaviour.unreadable", file, reason);
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
