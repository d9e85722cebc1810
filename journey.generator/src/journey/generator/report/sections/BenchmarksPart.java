// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Cell;
import journey.generator.report.document.Section;
import journey.model.journey.Benchmark;
import journey.model.journey.Kpi;

/** What others reach, and how far our targets are from it (row 51 of the requirements). */
final class BenchmarksPart implements ReportPart {

	private final ReportContext context;
	private final TargetDistance distance;

	BenchmarksPart(ReportContext context) {
		this.context = context;
		this.distance = new TargetDistance(context);
	}

	@Override
	public Optional<Section> section() {
		String title = context.text("report.benchmarks");
		TableBuilder table = new TableBuilder(context.texts(), title)
				.column("benchmark.kpi", NAME).column("benchmark.value", NUMBER).column("benchmark.source", TEXT).column("benchmark.year", WORD)
				.column("benchmark.sector", WORD).column("benchmark.target", NUMBER).column("benchmark.distance", TEXT);
		context.index().elements(Kpi.class).forEach(kpi -> kpi.getBenchmarks().forEach(benchmark -> row(kpi, benchmark, table)));
		return table.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of("benchmarks"), title, List.of(table.buildWithoutEmptyColumns())));
	}

	private void row(Kpi kpi, Benchmark benchmark, TableBuilder table) {
		table.row(
				Cell.of(context.link(kpi)),
				Cell.of(context.texts().quantity(benchmark.getValue())),
				Cell.of(benchmark.getSource()),
				Cell.of(benchmark.getYear() == null ? "" : benchmark.getYear().toString()),
				Cell.of(benchmark.getSector()),
				Cell.of(context.texts().threshold(kpi.getTarget())),
				Cell.of(distance.of(kpi, benchmark)));
	}
}
