// SPDX-License-Identifier: EPL-2.0
package journey.generator.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import journey.generator.output.Csv;
import journey.model.results.GroupResult;
import journey.model.results.KpiResult;
import journey.model.results.Measured;
import journey.model.results.Results;
import journey.model.results.SeriesPoint;

/** The file results.csv: a line for each value of a KPI, for spreadsheets. */
public final class ResultsCsv {

	private static final List<String> HEAD = List.of("kpi", "part", "dimension", "group", "from", "until", "value", "unit", "numerator", "denominator", "sample", "low", "high",
			"open", "status", "target", "obstacle", "obstacle_at", "reason");
	private static final String BELOW_MINIMUM = "< minimum";

	private ResultsCsv() {
	}

	public static String text(Results results) {
		List<List<String>> rows = new ArrayList<>();
		rows.add(HEAD);
		for (KpiResult kpi : results.getKpis()) {
			rows.add(row(kpi, kpi, "window", "", "", kpi.getFrom(), kpi.getUntil()));
			for (SeriesPoint point : kpi.getSeries()) {
				rows.add(row(kpi, point, "series", "", "", point.getFrom(), point.getUntil()));
			}
			for (GroupResult group : kpi.getGroups()) {
				rows.add(row(kpi, group, "group", group.getDimension(), shown(group.getGroup()), kpi.getFrom(), kpi.getUntil()));
			}
		}
		return Csv.text(rows);
	}

	private static List<String> row(KpiResult kpi, Measured measured, String part, String dimension, String group, Object from, Object until) {
		boolean whole = measured == kpi;
		boolean hidden = measured instanceof GroupResult && measured.isBelowMinimum();
		return List.of(shown(kpi.getKpi()), part, dimension, group, shown(from), shown(until), hidden ? BELOW_MINIMUM : shown(measured.getValue()), shown(kpi.getUnit()),
				shown(measured.getNumerator()), shown(measured.getDenominator()), shown(measured.getSample()), shown(measured.getLow()), shown(measured.getHigh()),
				shown(measured.getOpen()), whole ? kpi.getStatus().getLiteral() : "", whole ? shown(kpi.getTarget()) : "",
				whole && kpi.getObstacle().getValue() != 0 ? kpi.getObstacle().getLiteral() : "", whole ? shown(kpi.getObstacleAt()) : "",
				whole && kpi.getReason().getValue() != 0 ? kpi.getReason().getLiteral() : "");
	}

	private static String shown(Object value) {
		return switch (value) {
			case null -> "";
			case Double number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
			default -> value.toString();
		};
	}
}
