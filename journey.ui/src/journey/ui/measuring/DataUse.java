// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.dsl.ide.measuring.MeasuredSteps;
import journey.dsl.ide.measuring.MeasuringText;
import journey.measure.data.SourceRecords;
import journey.model.formula.FormulaInputs;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.measurability.Noise;
import journey.model.queries.Names;
import journey.model.queries.Records;
import journey.model.queries.WorkspaceIndex;
import journey.ui.texts.WorkbenchTexts;

/**
 * A source, what it records, or a property, and what of a journey it feeds.
 *
 * @param use in words of users
 */
record DataUse(NamedElement element, String use, boolean isUseful, List<DataUse> parts) {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(DataUse.class);
	private static final int SHOWN = 3;

	String name() {
		return Names.qualified(element);
	}

	String title() {
		return Names.title(element);
	}

	/** The columns without which a source cannot be read. */
	List<String> columns() {
		return element instanceof Source source
				? Stream.of(source.getIdField(), source.getCustomerField(), source.getSessionField(), source.getTimeField(), source.getNameField(), source.getChannelField())
						.filter(Objects::nonNull).toList()
				: List.of();
	}

	/** The sources of a workspace: first those of use for the journey. */
	static List<DataUse> of(WorkspaceIndex index, Journey journey) {
		List<Kpi> kpis = MeasuringText.kpis(journey, index);
		List<FormulaInputs> inputs = kpis.stream().map(kpi -> FormulaInputs.of(kpi, index)).toList();
		Reading reading = new Reading(index, journey, kpis, inputs, Noise.of(index));
		List<DataUse> all = new ArrayList<>(index.elements(Source.class).stream().map(reading::source).toList());
		all.sort((one, other) -> Boolean.compare(other.isUseful(), one.isUseful()));
		return all;
	}

	private record Reading(WorkspaceIndex index, Journey journey, List<Kpi> kpis, List<FormulaInputs> inputs, Noise noise) {

		DataUse source(Source source) {
			List<DataUse> records = new ArrayList<>(SourceRecords.of(source, index).stream().map(this::record).toList());
			records.sort((one, other) -> Boolean.compare(other.isUseful(), one.isUseful()));
			boolean useful = records.stream().anyMatch(DataUse::isUseful);
			return new DataUse(source, useful ? "" : TEXTS.text("use.otherJourneys"), useful, records);
		}

		private DataUse record(NamedElement element) {
			List<DataUse> properties = Records.properties(element).stream().map(this::property).toList();
			Set<String> uses = new LinkedHashSet<>();
			for (int i = 0; i < kpis.size(); i++) {
				FormulaInputs input = inputs.get(i);
				if (input.events().contains(element) || input.facts().contains(element) || input.surveys().contains(element) || input.profiles().contains(element)) {
					uses.add(Names.title(kpis.get(i)));
				}
			}
			boolean step = MeasuredSteps.possible(journey).contains(element);
			String words = uses.isEmpty() ? TEXTS.text(step ? "use.step" : noise.contains(element) ? "use.noise" : "use.otherJourneys") : listed(uses);
			return new DataUse(element, words, step || !uses.isEmpty(), properties);
		}

		private DataUse property(Property property) {
			Set<String> uses = new LinkedHashSet<>();
			for (int i = 0; i < kpis.size(); i++) {
				if (inputs.get(i).properties().contains(property)) {
					uses.add(Names.title(kpis.get(i)));
				}
			}
			String words = !uses.isEmpty() ? listed(uses) : property.getPurpose() != null ? TEXTS.text("use.purpose", property.getPurpose())
					: TEXTS.text(noise.contains(property) ? "use.noise" : "use.noKpi");
			return new DataUse(property, words, !uses.isEmpty(), List.of());
		}

		private static String listed(Set<String> uses) {
			String some = uses.stream().limit(SHOWN).collect(Collectors.joining(", "));
			return uses.size() > SHOWN ? TEXTS.text("use.more", some, uses.size() - SHOWN) : some;
		}
	}
}
