// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.model.journey.Feeling;
import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.Names;

/** What diagrams ask of a feeling. Called by name from journey.odesign. */
public class FeelingServices {

	private static final int WORST = -2;
	private static final int BEST = 2;

	/** A number with its sign, and words after it. */
	private static final Pattern TOLD = Pattern.compile("([+\\-−]?)([0-9])(?:\\s+(.*))?");

	/** Who feels how, and in which words. */
	public String feelingLabel(Feeling feeling) {
		Wording wording = Wording.of(feeling);
		return feeling.getLabel() == null ? wording.text("feeling", wording.title(feeling.getPersona()), valence(feeling))
				: wording.text("feeling.said", wording.title(feeling.getPersona()), valence(feeling), feeling.getLabel());
	}

	/** Where it is felt. */
	public String feelingTooltip(Feeling feeling) {
		return feeling.eContainer() instanceof Touchpoint touchpoint ? Wording.of(feeling).text("feeling.tooltip", Names.title(touchpoint), feelingLabel(feeling)) : "";
	}

	/** What is typed over a feeling: its number and its words. */
	public String feelingToType(Feeling feeling) {
		return feeling.getLabel() == null ? valence(feeling) : valence(feeling) + " " + feeling.getLabel();
	}

	/** Takes what was typed: a number from -2 to +2 and words after it, either of them alone, or nothing to take the words away. */
	public Feeling tellFeeling(Feeling feeling, String text) {
		String typed = Typed.clean(text);
		Matcher told = TOLD.matcher(typed);
		if (!told.matches()) {
			feeling.setLabel(Typed.orNull(typed));
			return feeling;
		}
		int amount = Integer.parseInt(told.group(2));
		int valence = told.group(1).isEmpty() || told.group(1).equals("+") ? amount : -amount;
		feeling.setValence(Math.clamp(valence, WORST, BEST));
		feeling.setLabel(Typed.orNull(told.group(3)));
		return feeling;
	}

	/** Makes a feeling a step better; after the best one comes the worst. */
	public Feeling swing(Feeling feeling) {
		feeling.setValence(feeling.getValence() >= BEST ? WORST : Math.max(WORST, feeling.getValence() + 1));
		return feeling;
	}

	/** Whether it is as bad as can be. */
	public Boolean isVeryBad(Feeling feeling) {
		return feeling.getValence() <= WORST;
	}

	/** Whether it is bad. */
	public Boolean isBad(Feeling feeling) {
		return feeling.getValence() == -1;
	}

	/** Whether it is good. */
	public Boolean isGood(Feeling feeling) {
		return feeling.getValence() == 1;
	}

	/** Whether it is as good as can be. */
	public Boolean isVeryGood(Feeling feeling) {
		return feeling.getValence() >= BEST;
	}

	/** What the same persona feels next in the journey; empty after the last feeling. */
	public List<Feeling> nextFeeling(Feeling feeling) {
		Persona persona = Linked.or(feeling.getPersona());
		if (persona == null || !(feeling.eContainer() instanceof Touchpoint touchpoint) || touchpoint.getStage() == null) {
			return List.of();
		}
		Stage stage = touchpoint.getStage();
		Feeling next = first(touchpoint.getFeelings(), touchpoint.getFeelings().indexOf(feeling) + 1, persona);
		next = next == null ? firstAfter(stage.getTouchpoints(), stage.getTouchpoints().indexOf(touchpoint), persona) : next;
		Journey journey = stage.getJourney();
		for (int i = journey == null ? 0 : journey.getStages().indexOf(stage) + 1; journey != null && next == null && i < journey.getStages().size(); i++) {
			next = firstAfter(journey.getStages().get(i).getTouchpoints(), -1, persona);
		}
		return Linked.asList(next);
	}

	private static Feeling firstAfter(List<Touchpoint> touchpoints, int position, Persona persona) {
		for (int i = position + 1; i < touchpoints.size(); i++) {
			Feeling found = first(touchpoints.get(i).getFeelings(), 0, persona);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static Feeling first(List<Feeling> feelings, int from, Persona persona) {
		for (int i = from; i < feelings.size(); i++) {
			if (feelings.get(i).getPersona() == persona) {
				return feelings.get(i);
			}
		}
		return null;
	}

	private static String valence(Feeling feeling) {
		int valence = feeling.getValence();
		return valence > 0 ? "+" + valence : valence < 0 ? "−" + -valence : "0";
	}
}
