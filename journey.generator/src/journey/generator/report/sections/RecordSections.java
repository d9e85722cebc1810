// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.Section;
import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.queries.DataUses;
import journey.model.queries.Names;

/** What has to be implemented so that an event or a fact is recorded, or something is known of customers: a section for each. */
final class RecordSections {

	private final ReportContext context;

	RecordSections(ReportContext context) {
		this.context = context;
	}

	Section event(Event event) {
		List<Fact> facts = new ArrayList<>(List.of(nameInSource(event), context.fact("event.trigger", event.getTrigger())));
		facts.addAll(uses(event));
		return section(event, facts, event.getProperties());
	}

	Section fact(journey.model.journey.Fact fact) {
		List<Fact> facts = new ArrayList<>(List.of(nameInSource(fact), context.fact("fact.every", context.texts().word(fact.getEvery()))));
		facts.addAll(uses(fact));
		return section(fact, facts, fact.getProperties());
	}

	Section profile(Profile profile) {
		return section(profile, List.of(), profile.getProperties());
	}

	private Fact nameInSource(Element recorded) {
		return context.fact("event.externalName", RichText.of(new Code(Names.inSource(recorded))));
	}

	private List<Fact> uses(Element recorded) {
		DataUses uses = DataUses.of(context.index());
		return List.of(
				context.fact("data.tracks", new ShortList(context).of(uses.trackedBy(recorded))),
				context.fact("data.feeds", new ShortList(context).of(uses.needing(recorded))));
	}

	private Section section(Element recorded, List<Fact> special, List<Property> properties) {
		List<Fact> facts = new ArrayList<>(special);
		facts.addAll(new Care(context).facts(recorded));
		List<Block> blocks = new ArrayList<>(context.comment(recorded));
		blocks.add(new Facts(facts));
		blocks.addAll(new PropertiesTable(context).of(context.text("data.properties", context.title(recorded)), properties));
		return new Section(context.anchors().of(recorded), context.title(recorded), blocks);
	}
}
