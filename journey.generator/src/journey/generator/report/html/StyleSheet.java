// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of the report.
 *
 * @param hash its SHA-256 as a Content-Security-Policy names it, so that the page can allow this style and no other
 */
public record StyleSheet(String text, String hash) {

	/** The style sheet report.css beside this class. */
	public static StyleSheet load() {
		return of(read("report.css"));
	}

	/** The same, and how measured numbers look. */
	public static StyleSheet withNumbers() {
		return of(read("report.css") + read("numbers.css"));
	}

	private static StyleSheet of(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return new StyleSheet(text, "sha256-" + Base64.getEncoder().encodeToString(digest));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	private static String read(String name) {
		try (InputStream file = StyleSheet.class.getResourceAsStream(name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
