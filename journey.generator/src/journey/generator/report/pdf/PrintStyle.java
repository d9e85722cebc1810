// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet print.css beside this class. */
record PrintStyle(String text) {

	static PrintStyle load(BrandColours colours) {
		try (InputStream file = PrintStyle.class.getResourceAsStream("print.css")) {
			return new PrintStyle(colours.in(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
