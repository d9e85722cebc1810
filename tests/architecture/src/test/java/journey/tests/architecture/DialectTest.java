// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only one engine understands stands in its dialect, so that another dialect is another class. */
class DialectTest {

	private static final String MEASURE = "journey.measure/src/journey/measure/";

	/** Functions, types and clauses of DuckDB that other engines do not have, or call otherwise. */
	private static final Pattern OWN_WORDS = Pattern.compile("""
			(?x)
			\\b( epoch_us | make_timestamp | to_timestamp | date_trunc | strptime | strftime | timezone | arg_min\\w* | arg_max\\w* | min_by | max_by
			  | quantile_\\w+ | median\\( | bool_or | bool_and | list\\( | list_\\w+ | unnest | struct_pack | row\\( | typeof | starts_with | ends_with | regexp_\\w+
			  | try_cast | hash\\( | TRY_CAST | QUALIFY | BY\\ NAME | EXCLUDE | REPLACE\\ \\( | MATERIALIZED | DOUBLE | VARCHAR | TINYINT | HUGEINT | DESCRIBE | rowid
			  | ANTI\\ JOIN | SEMI\\ JOIN | ASOF | read_\\w+\\( | TIMESTAMP\\ ' | INTERVAL\\ '
			  )
			| \\((?=FROM\\b) | ::[A-Z]""");

	@Test
	void onlyTheDialectSpeaksTheWordsOfItsEngine() {
		List<String> found = statements().stream().flatMap(file -> words(file.text()).stream().map(word -> file.path() + ": " + word)).toList();
		assertEquals(List.of(), found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "min(epoch_us(ts))", "arg_min_null(grp, ts)", "list(v ORDER BY v)", "a QUALIFY b", "NOT EXISTS (FROM t)", "CAST(x AS DOUBLE)", "0::TINYINT",
			"a UNION ALL BY NAME b", "SELECT * EXCLUDE (a)" })
	void aWordOfTheEngineIsFound(String sql) {
		assertEquals(1, words(sql).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "count(*) FILTER (a)", "row_number() OVER (PARTITION BY a ORDER BY b)", "stddev_samp(a)", "SELECT 1 FROM t", "(SELECT a FROM t)", "List.of(a)", "Spans.Bounds::until" })
	void aWordOfAllEnginesIsNotFound(String sql) {
		assertEquals(List.of(), words(sql));
	}

	private static List<Project.TextFile> statements() {
		return Project.OURS.textFiles(file -> file.isSource() && List.of(MEASURE + "sql/", MEASURE + "evaluation/").contains(file.folder()));
	}

	private static List<String> words(String text) {
		return OWN_WORDS.matcher(text).results().map(MatchResult::group).toList();
	}
}
