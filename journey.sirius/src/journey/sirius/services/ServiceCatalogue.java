// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;

/**
 * The classes whose public methods the specification may call by name. Only these are called, whatever a specification
 * names.
 */
public final class ServiceCatalogue {

	/** In the order in which the specification names them. */
	public static final List<Class<?>> CLASSES = List.of(
			ElementServices.class,
			JourneyServices.class,
			StageServices.class,
			TouchpointServices.class,
			ChannelServices.class,
			InclusionServices.class,
			MoveServices.class,
			ExitServices.class,
			FeelingServices.class,
			PainServices.class,
			OpportunityServices.class,
			IssueServices.class,
			KpiServices.class,
			GoalServices.class,
			DataServices.class,
			SourceServices.class);

	private ServiceCatalogue() {
	}
}
