// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.measure.engine.Engine;
import journey.measure.evaluation.Queries.CellKey;
import journey.measure.sql.AggregateQuery;
import journey.measure.sql.AggregateQuery.Mean;
import journey.measure.sql.AggregateQuery.Percentile;

/**
 * The intervals of means and percentiles. Up to a thousand cases are resampled; of more, the limits are taken to which
 * resampling tends: of a mean the normal distribution, of a percentile (in the last window only) the values at the ranks that a binomial distribution leaves.
 */
final class TypicalIntervals {

	private static final int RESAMPLED = 1000;
	/** Each group of many cases needs percentiles of its own. */
	private static final int GROUPS = 20;

	private final Engine engine;
	private final Queries answers;
	private final Map<AggregateQuery, Map<CellKey, Interval>> found = new HashMap<>();

	TypicalIntervals(Engine engine, Queries answers) {
		this.engine = engine;
		this.answers = answers;
	}

	Optional<Interval> of(AggregateQuery query, CellKey key) {
		return Optional.ofNullable(found.getOrDefault(query, Map.of()).get(key));
	}

	/** Asks the engine for what is needed besides the answers. */
	void find(AggregateQuery query) {
		if (query.typical() == null || found.containsKey(query)) {
			return;
		}
		try {
			ask(query);
		} catch (SQLException e) {
			answers.failed(query, e);
		}
	}

	private void ask(AggregateQuery query) throws SQLException {
		Map<CellKey, Interval> intervals = new HashMap<>();
		found.put(query, intervals);
		Map<CellKey, Outcome> large = new LinkedHashMap<>();
		Map<CellKey, Outcome> small = new LinkedHashMap<>();
		for (CellKey key : answers.cells(query)) {
			Outcome outcome = answers.answer(query, key);
			if (outcome.sample() > 1) {
				(outcome.sample() > RESAMPLED ? large : small).put(key, outcome);
			}
		}
		resample(query, small, intervals);
		switch (query.typical()) {
			case Mean mean -> large.forEach((key, outcome) -> intervals.put(key, Interval.ofMean(outcome.value(), outcome.spread(), outcome.sample())));
			case Percentile percentile -> {
				large.keySet().removeIf(key -> key.span() > 0);
				if (large.size() <= GROUPS) {
					ranks(query, percentile, large, intervals);
				}
			}
		}
	}

	private void resample(AggregateQuery query, Map<CellKey, Outcome> cells, Map<CellKey, Interval> intervals) throws SQLException {
		if (cells.isEmpty()) {
			return;
		}
		engine.query(values(query), row -> {
			CellKey key = new CellKey(row.getInt(1), row.getString(2));
			if (cells.containsKey(key)) {
				double[] sorted = doubles((Object[]) row.getArray(3).getArray());
				intervals.put(key, query.typical() instanceof Percentile percentile ? Resampling.ofPercentile(sorted, percentile.rank()) : Resampling.ofMean(sorted));
			}
			return key;
		});
	}

	/** The windows and groups that are small enough, each with its values. */
	private String values(AggregateQuery query) {
		String each = "SELECT k, " + query.group() + " AS g, " + query.typical().each() + " AS v FROM " + query.from();
		String counted = engine.dialect().kept("SELECT k, g, v FROM (" + each + ") WHERE v IS NOT NULL", "count(*) OVER (PARTITION BY k, g) <= " + RESAMPLED);
		return "SELECT k, g, " + engine.dialect().sorted("v") + " FROM (" + counted + ") GROUP BY k, g";
	}

	private void ranks(AggregateQuery query, Percentile percentile, Map<CellKey, Outcome> cells, Map<CellKey, Interval> intervals) throws SQLException {
		if (cells.isEmpty()) {
			return;
		}
		List<CellKey> keys = List.copyOf(cells.keySet());
		StringBuilder select = new StringBuilder("SELECT k, ").append(query.group()).append(" AS g");
		for (CellKey key : keys) {
			Interval ranks = Interval.ofRank(percentile.rank(), cells.get(key).sample());
			select.append(", ").append(engine.dialect().percentile(percentile.each(), ranks.low())).append(", ").append(engine.dialect().percentile(percentile.each(), ranks.high()));
		}
		engine.query(select + " FROM " + query.from() + " GROUP BY k, g HAVING k = 0", row -> {
			int position = keys.indexOf(new CellKey(0, row.getString(2)));
			return position < 0 ? null : intervals.put(keys.get(position), new Interval(row.getDouble(3 + 2 * position), row.getDouble(4 + 2 * position)));
		});
	}

	private static double[] doubles(Object[] values) {
		double[] doubles = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			doubles[i] = (Double) values[i];
		}
		return doubles;
	}
}
