// SPDX-License-Identifier: EPL-2.0
package journey.cli.simulating;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of the truth of a simulation. */
public final class TruthSchema {

	private TruthSchema() {
	}

	public static String text() {
		try (InputStream schema = TruthSchema.class.getResourceAsStream("truth.schema.json")) {
			return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
