// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import journey.generator.report.SeriesCurve;
import journey.generator.report.SeriesCurve.Point;
import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Chart;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Block.Table;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.Tone;
import journey.model.journey.Kpi;
import journey.model.journey.Threshold;
import journey.model.queries.Standing;
import journey.model.results.KpiResult;
import journey.model.results.SeriesPoint;

/** How a KPI has been: a curve with the target and the warning, and the same as a table. What rests on fewer cases than the KPI asks for has no value here. */
final class SeriesBlocks {

	/** More points than that cannot be told apart, and the table would fill sheets. */
	private static final int LONGEST_CURVE = 400;
	private static final int LONGEST_TABLE = 13;

	private final ReportContext context;
	private final NumberText numbers;

	SeriesBlocks(ReportContext context) {
		this.context = context;
		this.numbers = new NumberText(context.texts());
	}

	List<Block> of(Kpi kpi, KpiResult result) {
		if (result.getSeries().isEmpty()) {
			return List.of();
		}
		if (result.getSeries().stream().allMatch(SeriesPoint::isBelowMinimum)) {
			return List.of(new Paragraph(context.text("series.allFew", context.texts().number(result.getSeries().size()), mostCases(result.getSeries()))));
		}
		List<Block> blocks = new ArrayList<>();
		List<SeriesPoint> drawn = last(result.getSeries(), LONGEST_CURVE);
		List<SeriesPoint> listed = last(result.getSeries(), LONGEST_TABLE);
		Table table = table(kpi, result, listed);
		blocks.add(chart(kpi, result, drawn, table).orElse(table));
		if (drawn.size() < result.getSeries().size()) {
			blocks.add(new Paragraph(context.text("series.drawn", context.texts().number(drawn.size()), context.texts().number(result.getSeries().size()))));
		}
		if (listed.size() < result.getSeries().size()) {
			blocks.add(new Paragraph(context.text("series.listed", context.texts().number(listed.size()), context.texts().number(result.getSeries().size()))));
		}
		return blocks;
	}

	private String mostCases(List<SeriesPoint> points) {
		return points.stream().map(SeriesPoint::getSample).filter(Objects::nonNull).max(Comparator.naturalOrder()).map(numbers::count).orElse(context.text("unknown"));
	}

	private static <T> List<T> last(List<T> all, int most) {
		return all.subList(Math.max(0, all.size() - most), all.size());
	}

	private Optional<Block> chart(Kpi kpi, KpiResult result, List<SeriesPoint> points, Table table) {
		OptionalDouble target = height(kpi.getTarget(), kpi, result);
		OptionalDouble warning = height(kpi.getWarning(), kpi, result);
		List<Point> drawn = points.stream().map(point -> hasValue(point) ? new Point(point.getValue(), point.getLow(), point.getHigh()) : Point.UNKNOWN).toList();
		return SeriesCurve.of(drawn, target, warning).map(curve -> new Chart(
				context.text("series.title", context.title(kpi)),
				words(result, points),
				curve,
				curve.levels().stream().map(level -> numbers.level(level.value(), result.getUnit())).toList(),
				target.isPresent() ? context.text("series.target", context.texts().threshold(kpi.getTarget())) : "",
				warning.isPresent() ? context.text("series.warning", context.texts().threshold(kpi.getWarning())) : "",
				numbers.lastDay(points.getFirst().getUntil()),
				numbers.lastDay(points.getLast().getUntil()),
				table));
	}

	private static OptionalDouble height(Threshold threshold, Kpi kpi, KpiResult result) {
		return Standing.isOtherFormula(result, kpi) ? OptionalDouble.empty() : ThresholdValue.of(threshold, result.getUnit());
	}

	private static boolean hasValue(SeriesPoint point) {
		return point.getValue() != null && !point.isBelowMinimum();
	}

	private String words(KpiResult result, List<SeriesPoint> points) {
		List<SeriesPoint> known = points.stream().filter(SeriesBlocks::hasValue).toList();
		SeriesPoint lowest = known.stream().min(Comparator.comparing(SeriesPoint::getValue)).orElseThrow();
		SeriesPoint highest = known.stream().max(Comparator.comparing(SeriesPoint::getValue)).orElseThrow();
		String words = context.text("series.words", value(result, lowest), at(lowest), value(result, highest), at(highest), value(result, known.getLast()), at(known.getLast()));
		return points.stream().anyMatch(SeriesPoint::isBelowMinimum) ? words + " " + context.text("series.few") : words;
	}

	private String value(KpiResult result, SeriesPoint point) {
		return numbers.value(point.getValue(), result.getUnit());
	}

	private String at(SeriesPoint point) {
		return Objects.requireNonNullElse(point.getUntil() == null ? null : numbers.lastDay(point.getUntil()), context.text("unknown"));
	}

	private Table table(Kpi kpi, KpiResult result, List<SeriesPoint> points) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("series.title", context.title(kpi)))
				.column("series.until", NAME).column("measured.value", NUMBER).column("measured.intervalHead", NUMBER)
				.column("measured.quotientHead", NUMBER).column("measured.sample", NUMBER).column("measured.open", NUMBER);
		for (SeriesPoint point : points) {
			table.row(
					Cell.of(at(point)),
					shown(result, point),
					point.isBelowMinimum() ? Cell.EMPTY : Cell.of(numbers.interval(point, result.getUnit())),
					point.isBelowMinimum() ? Cell.EMPTY : Cell.of(numbers.quotient(point)),
					Cell.of(numbers.count(point.getSample())),
					Cell.of(numbers.count(point.getOpen())));
		}
		return table.buildWithoutEmptyColumns();
	}

	private Cell shown(KpiResult result, SeriesPoint point) {
		if (point.isBelowMinimum()) {
			return Cell.of(RichText.of(new Badge(Tone.NEUTRAL, context.text("measured.few"))));
		}
		return Cell.of(point.getValue() == null ? context.text("measured.noValue") : value(result, point));
	}
}
