// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;

import org.eclipse.emf.common.util.EList;

import journey.model.journey.Channel;
import journey.model.journey.Flow;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.Move;
import journey.model.journey.Persona;
import journey.model.journey.Touchpoint;
import journey.model.queries.Names;

/** What diagrams ask of a touchpoint. Called by name from journey.odesign. */
public class TouchpointServices {

	/** What people call a touchpoint. */
	public String touchpointLabel(Touchpoint touchpoint) {
		return Names.title(touchpoint);
	}

	/** The touchpoint with its channels. */
	public String touchpointTooltip(Touchpoint touchpoint) {
		Wording wording = Wording.of(touchpoint);
		List<Channel> channels = Linked.all(touchpoint.getChannels());
		return channels.isEmpty() ? Names.title(touchpoint)
				: wording.text("touchpoint.tooltip", Names.title(touchpoint), String.join(", ", channels.stream().map(wording::title).toList()));
	}

	/** Whether nobody says by which channel customers come. */
	public Boolean isOffLane(Touchpoint touchpoint) {
		return Linked.all(touchpoint.getChannels()).isEmpty();
	}

	/** Why a touchpoint is a key moment. */
	public String keyMomentLabel(Touchpoint touchpoint) {
		return touchpoint.getKeyMoment() == null ? "" : touchpoint.getKeyMoment();
	}

	/** The touchpoint whose key moment it is. */
	public String keyMomentTooltip(Touchpoint touchpoint) {
		return Wording.of(touchpoint).text("keyMoment.tooltip", Names.title(touchpoint));
	}

	/** Says why a touchpoint is a key moment; without a text it stays what it is. */
	public Touchpoint sayKeyMoment(Touchpoint touchpoint, String text) {
		if (!Typed.clean(text).isEmpty()) {
			touchpoint.setKeyMoment(Typed.clean(text));
		}
		return touchpoint;
	}

	/** What a new key moment says until somebody writes why it is one. */
	public String newKeyMoment(Touchpoint touchpoint) {
		return Wording.of(touchpoint).text("new.keyMoment");
	}

	/** Whether customers can be led from a touchpoint to another one: both are of one journey, and no step does it yet. */
	public Boolean canLeadTo(Touchpoint from, Touchpoint to) {
		Journey journey = journey(from);
		return journey != null && to != null && journey == journey(to) && (journey.getFlow() == null || journey.getFlow().getTransitions().stream()
				.noneMatch(transition -> transition instanceof Move move && Steps.of(move).has(from, to)));
	}

	/** Where the moves and exits of the journey of a touchpoint stand; made when there is none yet. */
	public Flow flowForEditing(Touchpoint touchpoint) {
		Journey journey = journey(touchpoint);
		if (journey != null && journey.getFlow() == null) {
			journey.setFlow(JourneyFactory.eINSTANCE.createFlow());
		}
		return journey == null ? null : journey.getFlow();
	}

	/** Puts a touchpoint on the lane of a channel: it comes first, in the place of the one that did. */
	public Touchpoint goBy(Touchpoint touchpoint, Channel channel) {
		EList<Channel> channels = touchpoint.getChannels();
		if (channels.contains(channel)) {
			channels.move(0, channel);
		} else if (channels.isEmpty()) {
			channels.add(channel);
		} else {
			channels.set(0, channel);
		}
		return touchpoint;
	}

	/** Whose feeling is the next to be told: the first persona of the journey of whom nothing is told here; null if there is no persona. */
	public Persona nextTraveller(Touchpoint touchpoint) {
		List<Persona> told = touchpoint.getFeelings().stream().map(feeling -> feeling.getPersona()).toList();
		List<Persona> travellers = travellers(touchpoint);
		return travellers.stream().filter(persona -> !told.contains(persona)).findFirst().orElse(travellers.isEmpty() ? null : travellers.getFirst());
	}

	private static List<Persona> travellers(Touchpoint touchpoint) {
		Journey journey = journey(touchpoint);
		List<Persona> personas = journey == null ? List.of() : Linked.all(journey.getPersonas());
		return personas.isEmpty() ? Knowledge.of(touchpoint).elements(Persona.class) : personas;
	}

	private static Journey journey(Touchpoint touchpoint) {
		return touchpoint == null || touchpoint.getStage() == null ? null : touchpoint.getStage().getJourney();
	}
}
