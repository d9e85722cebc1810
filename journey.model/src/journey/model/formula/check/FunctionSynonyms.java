// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What spreadsheets, queries and French call the functions of formulas. */
final class FunctionSynonyms {

	private static final Map<String, String> FUNCTIONS = Map.ofEntries(
			Map.entry("mean", "avg"),
			Map.entry("average", "avg"),
			Map.entry("moyenne", "avg"),
			Map.entry("total", "sum"),
			Map.entry("somme", "sum"),
			Map.entry("number", "count"),
			Map.entry("nombre", "count"),
			Map.entry("unique", "customers"),
			Map.entry("distinct", "customers"),
			Map.entry("users", "customers"),
			Map.entry("visitors", "customers"),
			Map.entry("clients", "customers"),
			Map.entry("visits", "sessions"),
			Map.entry("visites", "sessions"),
			Map.entry("quantile", "percentile"),
			Map.entry("centile", "percentile"),
			Map.entry("minimum", "min"),
			Map.entry("maximum", "max"),
			Map.entry("funnel", "conversion"),
			Map.entry("last", "latest"),
			Map.entry("prev", "previous"));

	private FunctionSynonyms() {
	}

	/** The function that is probably meant by a word of elsewhere. */
	static Optional<String> meant(String word) {
		return Optional.ofNullable(FUNCTIONS.get(word.toLowerCase(Locale.ROOT)));
	}
}
