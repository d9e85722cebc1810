// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.Optional;

import journey.generator.report.document.Section;

/** Something that a report says about the whole workspace. */
interface ReportPart {

	/** The section; none if there is nothing to say. */
	Optional<Section> section();
}
