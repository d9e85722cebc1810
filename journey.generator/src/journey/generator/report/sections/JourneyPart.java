// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.Optional;

import journey.generator.report.document.Section;
import journey.model.journey.Journey;

/** Something that a report says about each journey. */
interface JourneyPart {

	/** The section about a journey; none if there is nothing to say. */
	Optional<Section> section(Journey journey);
}
