// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import journey.model.journey.Pain;
import journey.model.journey.PainSeverity;
import journey.model.queries.Names;

/** What diagrams ask of a pain. Called by name from journey.odesign. */
public class PainServices {

	/** What hurts. */
	public String painLabel(Pain pain) {
		return Names.title(pain);
	}

	/** What hurts, and how much. */
	public String painTooltip(Pain pain) {
		Wording wording = Wording.of(pain);
		return pain.getSeverity() == PainSeverity.UNSPECIFIED ? Names.title(pain)
				: wording.text("pain.tooltip", Names.title(pain), wording.word(pain.getSeverity()));
	}

	/** Whether customers give up because of it. */
	public Boolean isGrave(Pain pain) {
		return pain.getSeverity() == PainSeverity.ABANDONMENT;
	}

	/** Whether customers hardly mind. */
	public Boolean isSlight(Pain pain) {
		return pain.getSeverity() == PainSeverity.TRIVIAL;
	}

	/** Makes a pain a step graver; the gravest becomes the slightest. */
	public Pain worsen(Pain pain) {
		pain.setSeverity(switch (pain.getSeverity()) {
			case UNSPECIFIED, ABANDONMENT -> PainSeverity.TRIVIAL;
			case TRIVIAL -> PainSeverity.WORKAROUND;
			case WORKAROUND -> PainSeverity.ABANDONMENT;
		});
		return pain;
	}
}
