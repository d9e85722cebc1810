// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import com.google.gson.JsonElement;

import journey.cli.terminal.PlainText;
import journey.sirius.json.Json;

/**
 * JSON that is safe in terminals and in the logs of CI servers: what could be taken for a command stands there as an
 * escape, so that no value changes.
 */
public final class LogJson {

	private LogJson() {
	}

	public static String text(JsonElement json) {
		String plain = Json.text(json);
		StringBuilder safe = new StringBuilder(plain.length());
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			boolean command = c == '#' && i > 0 && plain.charAt(i - 1) == '#';
			boolean dangerous = c != '\n' && PlainText.isDangerous(c);
			safe.append(command || dangerous || PlainText.isHalf(plain, i) ? "\\u%04x".formatted((int) c) : String.valueOf(c));
		}
		return safe.toString();
	}
}
