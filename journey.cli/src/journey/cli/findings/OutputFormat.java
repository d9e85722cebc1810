// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.function.Function;

/** The formats that users can ask for. A new one is added here. */
public enum OutputFormat {

	TEXT(style -> new TextFormat(style)),
	JSON(style -> new JsonFormat()),
	SARIF(style -> new SarifFormat()),
	JUNIT(style -> new JunitFormat()),
	GITHUB(style -> new GitHubFormat());

	private final Function<TextStyle, FindingsFormat> maker;

	OutputFormat(Function<TextStyle, FindingsFormat> maker) {
		this.maker = maker;
	}

	/** @param style for the format that people read */
	public FindingsFormat with(TextStyle style) {
		return maker.apply(style);
	}
}
