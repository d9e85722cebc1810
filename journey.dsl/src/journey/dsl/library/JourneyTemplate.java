// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A journey of five stages to begin with, in English or French. */
public final class JourneyTemplate {

	private JourneyTemplate() {
	}

	/** The text of the template, complete and without findings. */
	public static String text(Locale locale) {
		String file = "templates/five-stages_" + locale.getLanguage() + ".journey";
		try (InputStream input = JourneyTemplate.class.getResourceAsStream(file)) {
			return new String(input.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}
}
