// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import journey.model.journey.Feeling;
import journey.model.journey.Journey;
import journey.model.journey.Measurable;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;

/** What several questions about touchpoints have in common. */
public final class Touchpoints {

	private Touchpoints() {
	}

	/** The touchpoints of a journey in their order. */
	public static List<Touchpoint> of(Journey journey) {
		return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream()).toList();
	}

	/** A touchpoint itself, or the touchpoints of a stage or a journey in their order. */
	public static Stream<Touchpoint> within(Measurable part) {
		return switch (part) {
			case Touchpoint touchpoint -> Stream.of(touchpoint);
			case Stage stage -> stage.getTouchpoints().stream();
			case Journey journey -> of(journey).stream();
			default -> Stream.empty();
		};
	}

	/** What is felt, in the order of the text; who feels the same twice feels it once. */
	public static List<Feeling> feelings(Touchpoint touchpoint) {
		Map<Object, Feeling> feelings = new LinkedHashMap<>();
		touchpoint.getFeelings().forEach(feeling -> feelings.putIfAbsent(
				Arrays.asList(feeling.getPersona(), feeling.getValence(), feeling.getLabel()), feeling));
		return List.copyOf(feelings.values());
	}

	/** What each persona feels, from -2 to +2; the first line for a persona counts, as in the emotion curve. */
	public static Map<Persona, Integer> valences(Touchpoint touchpoint) {
		Map<Persona, Integer> valences = new LinkedHashMap<>();
		for (Feeling feeling : touchpoint.getFeelings()) {
			if (feeling.getPersona() != null) {
				valences.putIfAbsent(feeling.getPersona(), feeling.getValence());
			}
		}
		return valences;
	}

	/** Whether it tells what customers think or feel, what hurts them or what does them good. */
	public static boolean claims(Touchpoint touchpoint) {
		return countClaims(touchpoint) > 0;
	}

	/** How many such things it tells. */
	static int countClaims(Touchpoint touchpoint) {
		return feelings(touchpoint).size() + touchpoint.getThoughts().size() + touchpoint.getPains().size() + touchpoint.getGains().size();
	}
}
