// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.generator.report.document.Block.Highlight;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Tone;
import journey.model.journey.Persona;
import journey.model.journey.Touchpoint;
import journey.model.queries.Touchpoints;

/** Where personas feel worst, the lowest first; who feels bad nowhere is not named. */
final class LowestMoments implements Headline {

	/** Of the touchpoints at which a persona feels worst so many are named. */
	private static final int NAMED = 3;

	private final ReportContext context;
	private final Phrases phrases;
	private final JourneysOfToday today;
	private final Map<Persona, Low> lows = new HashMap<>();

	/** The touchpoints with the lowest feeling so far. */
	private record Low(int valence, List<Touchpoint> touchpoints) {
	}

	LowestMoments(ReportContext context, JourneysOfToday today) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
		this.today = today;
		today.touchpoints().forEach(touchpoint -> Touchpoints.valences(touchpoint).forEach((persona, valence) -> add(persona, valence, touchpoint)));
	}

	private void add(Persona persona, int valence, Touchpoint touchpoint) {
		Low low = lows.get(persona);
		if (low == null || valence < low.valence()) {
			low = new Low(valence, new ArrayList<>());
			lows.put(persona, low);
		}
		if (valence == low.valence()) {
			low.touchpoints().add(touchpoint);
		}
	}

	@Override
	public Highlight highlight() {
		List<Persona> personas = context.index().elements(Persona.class);
		if (personas.stream().noneMatch(lows::containsKey)) {
			return new Highlight(Tone.NEUTRAL, context.text("summary.low"), List.of(RichText.of(context.text("summary.low.unknown"))));
		}
		List<Persona> sad = personas.stream().filter(persona -> lows.containsKey(persona) && lows.get(persona).valence() < 0)
				.sorted(Comparator.comparing(persona -> lows.get(persona).valence())).toList();
		if (sad.isEmpty()) {
			return new Highlight(Tone.GOOD, context.text("summary.low"), List.of(RichText.of(context.text("summary.low.none"))));
		}
		return new Highlight(Tone.BAD, context.text("summary.low"), phrases.first(LINES, sad, this::line));
	}

	private RichText line(Persona persona) {
		Low low = lows.get(persona);
		return context.link(persona).and(" ").and(context.valence(low.valence())).and(" ").and(phrases.line(NAMED, low.touchpoints(), today::place));
	}
}
