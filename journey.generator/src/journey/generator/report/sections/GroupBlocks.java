// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.Tone;
import journey.model.journey.Kpi;
import journey.model.results.GroupResult;
import journey.model.results.KpiResult;

/** The value of a KPI in each channel, in each segment, for each value of a property: the largest groups first. */
final class GroupBlocks {

	private static final int MOST_ROWS = 25;
	private static final String CHANNEL = "channel";
	private static final String SEGMENT = "segment";

	private final ReportContext context;
	private final NumberText numbers;

	GroupBlocks(ReportContext context) {
		this.context = context;
		this.numbers = new NumberText(context.texts());
	}

	List<Block> of(Kpi kpi, KpiResult result) {
		Map<String, List<GroupResult>> dimensions = new LinkedHashMap<>();
		result.getGroups().forEach(group -> dimensions.computeIfAbsent(Objects.requireNonNullElse(group.getDimension(), ""), any -> new ArrayList<>()).add(group));
		List<Block> blocks = new ArrayList<>();
		dimensions.forEach((dimension, groups) -> blocks.addAll(of(kpi, result, dimension, groups)));
		return blocks;
	}

	private List<Block> of(Kpi kpi, KpiResult result, String dimension, List<GroupResult> groups) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Paragraph(RichText.of(new Strong(context.text("groups.by", dimension(dimension))))));
		TableBuilder table = new TableBuilder(context.texts(), context.text("groups.title", context.title(kpi), dimension(dimension)))
				.column("groups.group", NAME).column("measured.value", NUMBER).column("measured.intervalHead", NUMBER)
				.column("measured.quotientHead", NUMBER).column("measured.sample", NUMBER).column("measured.open", NUMBER);
		groups.stream().sorted(Comparator.comparing(GroupBlocks::cases).reversed()).limit(MOST_ROWS).forEach(group -> table.row(
				Cell.of(name(group)),
				value(result, group),
				Cell.of(numbers.interval(group, result.getUnit())),
				Cell.of(numbers.quotient(group)),
				Cell.of(numbers.count(group.getSample())),
				Cell.of(numbers.count(group.getOpen()))));
		blocks.add(table.buildWithoutEmptyColumns());
		if (groups.size() > MOST_ROWS) {
			blocks.add(new Paragraph(context.text("groups.more", context.texts().number(MOST_ROWS), context.texts().number(groups.size()))));
		}
		return blocks;
	}

	/** Groups that are too small say no number, so they stand last. */
	private static long cases(GroupResult group) {
		return group.getSample() == null || group.isBelowMinimum() ? -1 : group.getSample();
	}

	private Cell value(KpiResult result, GroupResult group) {
		if (group.isBelowMinimum()) {
			return Cell.of(RichText.of(new Badge(Tone.NEUTRAL, context.text("measured.few"))));
		}
		return Cell.of(group.getValue() == null ? context.text("measured.noValue") : numbers.value(group.getValue(), result.getUnit()));
	}

	private String dimension(String dimension) {
		return switch (dimension) {
			case CHANNEL -> context.text("groups.channel");
			case SEGMENT -> context.text("groups.segment");
			default -> dimension;
		};
	}

	private String name(GroupResult group) {
		if (group.getGroup() == null || group.getGroup().isEmpty()) {
			return context.text("groups.none");
		}
		boolean element = CHANNEL.equals(group.getDimension()) || SEGMENT.equals(group.getDimension());
		return element ? context.named(group.getGroup()) : group.getGroup();
	}
}
