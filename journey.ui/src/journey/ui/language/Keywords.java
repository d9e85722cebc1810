// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import journey.dsl.parser.antlr.JourneyAntlrTokenFileProvider;

/**
 * The keywords of the language that are words, as the list of tokens has them that its parser was generated with: asking the grammar
 * would make an editor wait for all services of the language.
 */
public final class Keywords {

	public static final Set<String> ALL = read();

	private Keywords() {
	}

	private static Set<String> read() {
		try (BufferedReader tokens = new BufferedReader(new InputStreamReader(new JourneyAntlrTokenFileProvider().getAntlrTokenFile(), StandardCharsets.ISO_8859_1))) {
			return tokens.lines().filter(line -> line.startsWith("'")).map(line -> line.substring(1, line.lastIndexOf('\'')))
					.filter(keyword -> Character.isLetter(keyword.charAt(keyword.length() - 1))).collect(Collectors.toUnmodifiableSet());
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
