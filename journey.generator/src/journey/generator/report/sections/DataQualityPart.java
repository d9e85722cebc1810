// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Bullets;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Section;
import journey.generator.report.document.Tone;
import journey.generator.results.ReasonText;
import journey.model.journey.Kpi;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.results.Obstacle;
import journey.model.results.PropertyQuality;
import journey.model.results.RecordQuality;
import journey.model.results.Results;
import journey.model.results.SourceQuality;

/** What was wrong with the data that were measured, and which KPIs have no value and why. */
final class DataQualityPart implements ReportPart {

	/** No reader looks through more rows. */
	private static final int MOST_ROWS = 200;

	private final ReportContext context;
	private final NumberText numbers;
	private final KpiNumber number;

	DataQualityPart(ReportContext context) {
		this.context = context;
		this.numbers = new NumberText(context.texts());
		this.number = new KpiNumber(context);
	}

	@Override
	public Optional<Section> section() {
		return context.measured().results().map(this::section);
	}

	private Section section(Results results) {
		List<Block> blocks = new ArrayList<>(sources(results.getSources()));
		List<Section> parts = new ArrayList<>();
		problems(results.getSources()).ifPresent(parts::add);
		values(results.getSources()).ifPresent(parts::add);
		empty(results.getSources()).ifPresent(parts::add);
		unmeasured().ifPresent(parts::add);
		return new Section(context.anchors().of("data-quality"), context.text("report.quality"), Section.Start.RUNNING, blocks, parts);
	}

	private List<Block> sources(List<SourceQuality> sources) {
		TableBuilder table = table("report.quality").column("quality.source", NAME).column("quality.state", TEXT).column("quality.rows", NUMBER)
				.column("quality.unused", NUMBER).column("quality.first", WORD).column("quality.last", WORD);
		for (SourceQuality source : sources.stream().limit(MOST_ROWS).toList()) {
			boolean read = source.getObstacle() == Obstacle.NONE;
			table.row(
					Cell.of(context.named(source.getSource())),
					Cell.of(read ? RichText.of(new Badge(Tone.GOOD, context.text("quality.read"))) : unreadable(source)),
					read ? Cell.of(numbers.count(source.getRows())) : Cell.EMPTY,
					read ? Cell.of(share(SourceProblem.unused(source), source)) : Cell.EMPTY,
					Cell.of(numbers.day(source.getFirst())),
					Cell.of(numbers.day(source.getLast())));
		}
		List<Source> without = without(sources);
		List<Block> blocks = new ArrayList<>();
		if (!table.isEmpty()) {
			blocks.addAll(limited(table, sources.size()));
		}
		if (!without.isEmpty()) {
			blocks.add(new Paragraph(context.text("quality.without", context.titles(without))));
		}
		return blocks;
	}

	private RichText unreadable(SourceQuality source) {
		RichText state = RichText.of(new Badge(Tone.BAD, context.text("quality.unreadable")));
		return state.and(new Quiet(" – " + new ReasonText(context.texts().locale()).of(source)));
	}

	private List<Source> without(List<SourceQuality> sources) {
		List<String> read = sources.stream().map(SourceQuality::getSource).toList();
		return context.index().elements(Source.class).stream().filter(source -> !read.contains(Names.qualified(source))).toList();
	}

	private String share(long part, SourceQuality source) {
		return part == 0 || source.getRows() <= 0 ? numbers.count(part) : context.text("funnel.share", numbers.count(part), numbers.share(part, source.getRows()));
	}

	private Optional<Section> problems(List<SourceQuality> sources) {
		TableBuilder table = table("quality.problems").column("quality.source", NAME).column("quality.problem", TEXT).column("quality.rows", NUMBER).column("quality.effect", TEXT);
		int all = 0;
		for (SourceQuality source : sources) {
			for (SourceProblem problem : SourceProblem.values()) {
				long rows = problem.rows(source);
				if (rows != 0 && all++ < MOST_ROWS) {
					table.row(Cell.of(context.named(source.getSource())), Cell.of(context.text("quality." + problem.word())), Cell.of(share(rows, source)),
							Cell.of(context.text("quality." + problem.word() + ".effect")));
				}
			}
		}
		return part("quality-problems", "quality.problems", table, all);
	}

	private Optional<Section> values(List<SourceQuality> sources) {
		TableBuilder table = table("quality.values").column("quality.record", NAME).column("quality.property", WORD).column("quality.missing", NUMBER)
				.column("quality.unparseable", NUMBER).column("quality.outside", NUMBER).column("quality.used", NUMBER);
		int all = 0;
		for (SourceQuality source : sources) {
			for (RecordQuality record : source.getRecords()) {
				for (PropertyQuality property : record.getProperties()) {
					if (all++ < MOST_ROWS) {
						table.row(Cell.of(context.named(record.getRecord())), Cell.of(property(record, property)), amount(property.getMissing()),
								amount(property.getUnparseable()), amount(property.getOutside()), Cell.of(numbers.count(record.getRows())));
					}
				}
			}
		}
		return part("quality-values", "quality.values", table, all);
	}

	private String property(RecordQuality record, PropertyQuality property) {
		String qualified = record.getRecord() + "." + property.getProperty();
		return QualifiedTitles.of(context.index()).find(qualified).map(context::title).orElse(property.getProperty());
	}

	private Cell amount(long rows) {
		return rows == 0 ? Cell.EMPTY : Cell.of(numbers.count(rows));
	}

	/** What was expected in a file and never came. */
	private Optional<Section> empty(List<SourceQuality> sources) {
		List<RichText> names = sources.stream().flatMap(source -> source.getRecords().stream()).filter(record -> record.getRows() == 0)
				.map(record -> RichText.of(context.named(record.getRecord()))).toList();
		String title = context.text("quality.empty");
		return names.isEmpty() ? Optional.empty()
				: Optional.of(new Section(context.anchors().of("quality-empty"), title, List.of(new Bullets(new Phrases(context.texts()).first(MOST_ROWS, names, name -> name)))));
	}

	private Optional<Section> unmeasured() {
		TableBuilder table = table("quality.kpis").column("kpi.title", NAME).column("quality.why", TEXT);
		int all = 0;
		for (Kpi kpi : context.index().elements(Kpi.class)) {
			if (!number.standing(kpi).hasValue() && all++ < MOST_ROWS) {
				table.row(Cell.of(context.link(kpi)), Cell.of(number.status(kpi)));
			}
		}
		return part("quality-kpis", "quality.kpis", table, all);
	}

	private TableBuilder table(String key) {
		return new TableBuilder(context.texts(), context.text(key));
	}

	private Optional<Section> part(String anchor, String title, TableBuilder table, int all) {
		return table.isEmpty() ? Optional.empty() : Optional.of(new Section(context.anchors().of(anchor), context.text(title), limited(table, all)));
	}

	private List<Block> limited(TableBuilder table, int all) {
		Block block = table.buildWithoutEmptyColumns();
		return all <= MOST_ROWS ? List.of(block) : List.of(block, new Paragraph(context.text("silenced.more", context.texts().number(all - MOST_ROWS))));
	}
}
