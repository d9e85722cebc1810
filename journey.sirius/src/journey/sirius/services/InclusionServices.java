// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Inclusion;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.JourneyFile;
import journey.model.queries.Names;

/** What diagrams ask of a journey that is a part of another one. Called by name from journey.odesign. */
public class InclusionServices {

	/** What people call the included journey. */
	public String inclusionLabel(Inclusion inclusion) {
		Journey journey = Linked.or(inclusion.getJourney());
		return journey == null ? Wording.of(inclusion).text("inclusion.unknown") : Names.title(journey);
	}

	/** That it is a journey of its own, and how many stages it has. */
	public String inclusionTooltip(Inclusion inclusion) {
		Wording wording = Wording.of(inclusion);
		Journey journey = Linked.or(inclusion.getJourney());
		return journey == null ? wording.text("inclusion.unknown")
				: wording.text("inclusion.tooltip", Names.title(journey), wording.number(journey.getStages().size()));
	}

	/** Includes the journey with this title or name; if there is none, the included journey is called so. */
	public Inclusion includeNamed(Inclusion inclusion, String text) {
		String wanted = Typed.clean(text);
		List<Journey> named = others(inclusion).stream().filter(journey -> wanted.equals(Names.title(journey)) || wanted.equals(journey.getName())).toList();
		if (!named.isEmpty()) {
			inclusion.setJourney(named.getFirst());
		} else if (Linked.leadsSomewhere(inclusion.getJourney())) {
			Renaming.rename(inclusion.getJourney(), text);
		}
		return inclusion;
	}

	/** Includes the next journey of the workspace, after the last one the first. */
	public Inclusion includeNext(Inclusion inclusion) {
		List<Journey> others = others(inclusion);
		if (!others.isEmpty()) {
			inclusion.setJourney(others.get((others.indexOf(inclusion.getJourney()) + 1) % others.size()));
		}
		return inclusion;
	}

	/** A new journey in the file of an inclusion. */
	public Journey newSubJourney(Inclusion inclusion) {
		Journey journey = JourneyFactory.eINSTANCE.createJourney();
		if (EcoreUtil.getRootContainer(inclusion) instanceof JourneyFile file) {
			file.getElements().add(journey);
		}
		journey.setName(FreeNames.freeName(journey.eClass().getName(), journey));
		return journey;
	}

	/** The journeys that can be included; a journey is no part of itself. */
	private static List<Journey> others(Inclusion inclusion) {
		return Knowledge.of(inclusion).elements(Journey.class).stream().filter(journey -> journey != inclusion.eContainer()).toList();
	}
}
