// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import java.util.List;
import java.util.Map;

/**
 * What is known of the terminal that the command runs in. Java cannot tell which of its streams go to a terminal, so
 * the start script says it; without it there is none.
 *
 * @param output whether standard output goes to a terminal
 * @param error whether standard error goes to a terminal
 * @param environment the variables that may say what the terminal can do
 */
public record Terminal(boolean output, boolean error, Map<String, String> environment) {

	/** The property in which the start script names the streams that go to a terminal: "out", "err" or both. */
	public static final String PROPERTY = "journey.terminal";

	/** Everything goes to files and other programs. */
	public static final Terminal NONE = new Terminal(false, false, Map.of());

	public static Terminal of(String streams, Map<String, String> environment) {
		List<String> names = List.of(streams.split(","));
		return new Terminal(names.contains("out"), names.contains("err"), environment);
	}

	/** The colours for standard output, unless somebody does not want any. */
	public Colours colours() {
		boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
		return output && !isDumb() && !refused ? Colours.ANSI : Colours.NONE;
	}

	/** Whether a line on standard error can be written over. */
	public boolean canShowProgress() {
		return error && !isDumb();
	}

	private boolean isDumb() {
		return "dumb".equals(environment.get("TERM"));
	}
}
