// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of findings as our own JSON. */
public final class FindingsSchema {

	private FindingsSchema() {
	}

	public static String text() {
		try (InputStream schema = FindingsSchema.class.getResourceAsStream("findings.schema.json")) {
			return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
