// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A KPI template that the standard library must have, as the list says that was made before the library: std/kpis.tsv.
 *
 * @param code the number of the KPI
 * @param name the name of the template
 * @param unit the unit; {@link #MONEY} if it is the currency of the inputs
 * @param better the word for the direction
 */
public record ListedTemplate(String code, String name, String unit, String better) {

	public static final String MONEY = "money";

	private static final String FILE = "std/kpis.tsv";

	/** The list, in its order. */
	public static List<ListedTemplate> all() {
		try (InputStream list = ListedTemplate.class.getResourceAsStream(FILE)) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(ListedTemplate::of).toList();
		} catch (IOException failure) {
			throw new UncheckedIOException(FILE, failure);
		}
	}

	private static ListedTemplate of(String line) {
		String[] parts = line.split("\t");
		return new ListedTemplate(parts[0], parts[1], parts[2], parts[3]);
	}
}
