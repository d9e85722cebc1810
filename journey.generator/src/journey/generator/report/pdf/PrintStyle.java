// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet print.css beside this class. */
record PrintStyle(String text) {

	static PrintStyle load(BrandColours colours) {
		return new PrintStyle(colours.in(read("print.css")));
	}

	/** The same, and how measured numbers look. */
	static PrintStyle withNumbers(BrandColours colours) {
		return new PrintStyle(colours.in(read("print.css") + read("numbers.css")));
	}

	private static String read(String name) {
		try (InputStream file = PrintStyle.class.getResourceAsStream(name)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
