// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import journey.generator.report.document.Block.Table;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Survey;

/** A table of what is collected: its kind, its name and its source. */
final class DataTable {

	private final ReportContext context;

	DataTable(ReportContext context) {
		this.context = context;
	}

	Table of(String caption, List<? extends NamedElement> elements) {
		TableBuilder table = new TableBuilder(context.texts(), caption).column("collected.head.name", NAME).column("collected.head.kind", WORD).column("collected.head.source", TEXT);
		for (NamedElement element : elements) {
			Source source = source(holder(element));
			table.row(Cell.of(name(element)),
					Cell.of(context.text("collected." + element.eClass().getName().toLowerCase(Locale.ROOT))),
					source == null || source.eIsProxy() ? Cell.EMPTY : Cell.of(context.link(source)));
		}
		return table.buildWithoutEmptyColumns();
	}

	/** A property stands in the section of what holds it. */
	private RichText name(NamedElement element) {
		return element instanceof Property property ? context.link(holder(element)).and(" · " + context.texts().title(property)) : context.link(element);
	}

	private static Element holder(NamedElement element) {
		EObject around = element;
		while (!(around instanceof Element)) {
			around = around.eContainer();
		}
		return (Element) around;
	}

	private static Source source(Element element) {
		return switch (element) {
			case Event event -> event.getSource();
			case Fact fact -> fact.getSource();
			case Survey survey -> survey.getSource();
			case Profile profile -> profile.getSource();
			default -> null;
		};
	}
}
