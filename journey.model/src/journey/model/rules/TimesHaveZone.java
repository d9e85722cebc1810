// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.WorkspaceIndex;

/** A number for a day needs to know when the day begins: in the time zone of the source that records it. */
final class TimesHaveZone implements Rule<Source> {

	/** The sources of what KPIs name in their formulas and arguments. */
	private record FeedingSources(Set<Source> sources) {

		static FeedingSources of(WorkspaceIndex index) {
			FeedingSources feeding = new FeedingSources(new HashSet<>());
			for (Kpi kpi : index.elements(Kpi.class)) {
				EcoreUtil.getAllContents(kpi.eContents()).forEachRemaining(part -> {
					if (part instanceof Reference reference) {
						feeding.add(reference.getTarget());
					}
				});
			}
			return feeding;
		}

		private void add(EObject named) {
			switch (named) {
				case Event event -> sources.add(event.getSource());
				case Fact fact -> sources.add(fact.getSource());
				case Survey survey -> sources.add(survey.getSource());
				case Property property when property.eContainer() != null -> add(property.eContainer());
				case Touchpoint touchpoint -> touchpoint.getTrackedBy().forEach(this::add);
				case Stage stage -> stage.getTouchpoints().forEach(this::add);
				case Journey journey -> journey.getStages().forEach(this::add);
				case null, default -> { }
			}
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.TIME_WITHOUT_ZONE;
	}

	@Override
	public Class<Source> subject() {
		return Source.class;
	}

	@Override
	public void check(Source source, WorkspaceIndex index, Findings findings) {
		if (source.getTimeField() != null && source.getTimezone() == null
				&& index.knowledge(FeedingSources.class, FeedingSources::of).sources().contains(source)) {
			findings.report(code(), source, JourneyPackage.Literals.SOURCE__TIME_FIELD, Labels.of(source));
		}
	}
}
