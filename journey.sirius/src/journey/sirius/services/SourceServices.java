// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Profile;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** What diagrams ask of a source. Called by name from journey.odesign. */
public class SourceServices {

	/** What people call a source. */
	public String sourceLabel(Source source) {
		return Names.title(source);
	}

	/** Whether nothing comes from a source, so that it can be taken away. */
	public Boolean isDry(Source source) {
		WorkspaceIndex index = Knowledge.of(source);
		return index.elements(Event.class).stream().noneMatch(event -> event.getSource() == source)
				&& index.elements(Fact.class).stream().noneMatch(fact -> fact.getSource() == source)
				&& index.elements(Survey.class).stream().noneMatch(survey -> survey.getSource() == source)
				&& index.elements(Profile.class).stream().noneMatch(profile -> profile.getSource() == source);
	}
}
