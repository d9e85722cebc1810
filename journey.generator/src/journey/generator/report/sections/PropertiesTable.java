// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.List;

import journey.generator.report.document.Block;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.RichText.Quiet;
import journey.model.journey.GroupType;
import journey.model.journey.ListType;
import journey.model.journey.Property;
import journey.model.journey.PropertyType;
import journey.model.queries.Names;

/** What is recorded with an event or a fact, or known of a customer; the parts of a group stand below it. */
final class PropertiesTable {

	private final ReportContext context;
	private final PropertyTypeWords types;

	PropertiesTable(ReportContext context) {
		this.context = context;
		this.types = new PropertyTypeWords(context.texts());
	}

	/** The table; none if there are no properties. */
	List<Block> of(String caption, List<Property> properties) {
		TableBuilder table = new TableBuilder(context.texts(), caption)
				.column("property.name", NAME).column("property.values", TEXT).column("property.required", WORD).column("property.pii", WORD)
				.column("property.purpose", TEXT).column("property.basis", WORD).column("property.kept", WORD);
		rows("", properties, table);
		return table.isEmpty() ? List.of() : List.of(table.buildWithoutEmptyColumns());
	}

	private void rows(String path, List<Property> properties, TableBuilder table) {
		for (Property property : properties) {
			String name = path + Names.inSource(property);
			table.row(
					new Cell(List.of(RichText.of(new Code(name)), ownName(property))),
					Cell.of(types.of(property.getType())),
					Cell.of(property.isRequired() ? context.text("property.isRequired") : ""),
					Cell.of(context.texts().proposedWord("pii", property.getPii())),
					Cell.of(property.getPurpose()),
					Cell.of(context.texts().word(property.getBasis())),
					Cell.of(context.texts().span(property.getRetention())));
			rows(name + ".", parts(property.getType()), table);
		}
	}

	/** The name in formulas, if the source has another one. */
	private static RichText ownName(Property property) {
		return Names.inSource(property).equals(Names.name(property)) ? RichText.EMPTY : RichText.of(new Quiet(Names.name(property)));
	}

	private static List<Property> parts(PropertyType type) {
		return switch (type) {
			case GroupType group -> group.getProperties();
			case ListType list -> parts(list.getElement());
			case null, default -> List.of();
		};
	}
}
