// SPDX-License-Identifier: EPL-2.0
package journey.cli.terminal;

import journey.model.rules.Severity;

/** How a text is coloured on a terminal, if it is. */
public enum Colours {

	NONE {
		@Override
		String paint(String style, String text) {
			return text;
		}
	},
	ANSI {
		@Override
		String paint(String style, String text) {
			return "\u001b[" + style + "m" + text + "\u001b[0m";
		}
	};

	private static final String BOLD = "1";
	private static final String BOLD_RED = "1;31";
	private static final String BOLD_YELLOW = "1;33";
	private static final String BOLD_BLUE = "1;34";
	private static final String FAINT = "2";

	abstract String paint(String style, String text);

	public String strong(String text) {
		return paint(BOLD, text);
	}

	public String faint(String text) {
		return paint(FAINT, text);
	}

	public String of(Severity severity, String text) {
		return paint(switch (severity) {
			case ERROR -> BOLD_RED;
			case WARNING -> BOLD_YELLOW;
			default -> BOLD_BLUE;
		}, text);
	}
}
