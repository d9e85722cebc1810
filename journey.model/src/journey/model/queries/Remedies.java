// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.Journey;
import journey.model.journey.Opportunity;
import journey.model.journey.Owned;
import journey.model.journey.Pain;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;

/** Which opportunities would ease which pain. */
public final class Remedies {

	private final Map<Pain, List<Opportunity>> byPain = new HashMap<>();

	private Remedies(WorkspaceIndex index) {
		for (Journey journey : index.elements(Journey.class)) {
			for (Stage stage : journey.getStages()) {
				for (Touchpoint touchpoint : stage.getTouchpoints()) {
					touchpoint.getOpportunities().forEach(opportunity ->
							byPain.computeIfAbsent(opportunity.getPain(), any -> new ArrayList<>()).add(opportunity));
				}
			}
		}
	}

	public static Remedies of(WorkspaceIndex index) {
		return index.knowledge(Remedies.class, Remedies::new);
	}

	/** The opportunities that are for a pain, in the order of the texts. */
	public List<Opportunity> against(Pain pain) {
		return byPain.getOrDefault(pain, List.of());
	}

	/** Whether somebody works against a pain: there is an opportunity for it, and it, its touchpoint or its stage has an owner. */
	public boolean isEased(Pain pain) {
		List<Opportunity> opportunities = against(pain);
		return !opportunities.isEmpty() && (isOwned(pain.getTouchpoint()) || opportunities.stream().anyMatch(Remedies::hasOwner));
	}

	private static boolean isOwned(Touchpoint touchpoint) {
		return hasOwner(touchpoint) || touchpoint.getStage() != null && hasOwner(touchpoint.getStage());
	}

	private static boolean hasOwner(Owned owned) {
		return owned.getOwner() != null && !owned.getOwner().isBlank();
	}
}
