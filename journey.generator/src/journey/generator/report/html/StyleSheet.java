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
		try (InputStream file = StyleSheet.class.getResourceAsStream("report.css")) {
			byte[] bytes = file.readAllBytes();
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return new StyleSheet(new String(bytes, StandardCharsets.UTF_8), "sha256-" + Base64.getEncoder().encodeToString(digest));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
