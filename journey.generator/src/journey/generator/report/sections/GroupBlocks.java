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
import java.util.Set;
import java.util.stream.Collectors;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Paragraph;
import journey.generator.report.document.Block.Table;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Strong;
import journey.generator.report.document.Tone;
import journey.model.formula.Dimensions;
import journey.model.formula.Dimensions.Dimension;
import journey.model.formula.KpiInputs;
import journey.model.journey.Kpi;
import journey.model.journey.Property;
import journey.model.journey.SimpleType;
import journey.model.journey.ValueKind;
import journey.model.results.GroupResult;
import journey.model.results.KpiResult;

/** The value of a KPI in each channel, in each segment, for each value of a property: the largest groups first. */
final class GroupBlocks {

	private static final int MOST_ROWS = 25;
	private static final Set<String> TRUTH_VALUES = Set.of("true", "false");

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
		Dimension meant = Dimensions.of(context.index()).named(dimension, KpiInputs.of(context.index()).inputs(kpi).records());
		String words = words(dimension, meant);
		blocks.add(new Paragraph(RichText.of(new Strong(context.text("groups.by", words)))));
		List<GroupResult> listed = groups.stream().sorted(Comparator.comparing(GroupBlocks::cases).reversed()).limit(MOST_ROWS).toList();
		if (groups.stream().allMatch(GroupResult::isBelowMinimum)) {
			blocks.add(new Paragraph(context.text("groups.allFew", listed.stream().map(group -> name(group, meant)).collect(Collectors.joining(", ")))));
		} else {
			blocks.add(table(kpi, result, meant, words, listed));
		}
		if (groups.size() > MOST_ROWS) {
			blocks.add(new Paragraph(context.text("groups.more", context.texts().number(MOST_ROWS), context.texts().number(groups.size()))));
		}
		return blocks;
	}

	private Table table(Kpi kpi, KpiResult result, Dimension meant, String words, List<GroupResult> listed) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("groups.title", context.title(kpi), words))
				.column("groups.group", NAME).column("measured.value", NUMBER).column("measured.intervalHead", NUMBER)
				.column("measured.quotientHead", NUMBER).column("measured.sample", NUMBER).column("measured.open", NUMBER);
		listed.forEach(group -> table.row(
				Cell.of(name(group, meant)),
				value(result, group),
				Cell.of(numbers.interval(group, result.getUnit())),
				Cell.of(numbers.quotient(group)),
				Cell.of(numbers.count(group.getSample())),
				Cell.of(numbers.count(group.getOpen()))));
		return table.buildWithoutEmptyColumns();
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

	private String words(String name, Dimension dimension) {
		return switch (dimension) {
			case Dimension.OfChannels channels -> context.text("groups.channel");
			case Dimension.OfSegments segments -> context.text("groups.segment");
			case Dimension.OfRecords records -> context.text("groups.property", name);
			case Dimension.OfCustomers customers -> context.text("groups.property", name);
			case Dimension.Unknown unknown -> name;
		};
	}

	private String name(GroupResult group, Dimension dimension) {
		if (group.getGroup() == null || group.getGroup().isEmpty()) {
			return context.text("groups.none");
		}
		return switch (dimension) {
			case Dimension.OfChannels channels -> context.named(group.getGroup());
			case Dimension.OfSegments segments -> context.named(group.getGroup());
			case Dimension.OfRecords records -> value(group.getGroup(), records.properties());
			case Dimension.OfCustomers customers -> value(group.getGroup(), customers.properties());
			case Dimension.Unknown unknown -> group.getGroup();
		};
	}

	/** Results write truth values as formulas do. */
	private String value(String group, List<Property> properties) {
		boolean truth = properties.stream().allMatch(property -> property.getType() instanceof SimpleType type && type.getKind() == ValueKind.BOOLEAN);
		return truth && TRUTH_VALUES.contains(group) ? context.text("groups." + group) : group;
	}
}
