// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import journey.generator.report.document.Block.Highlight;

/** One thing that a board wants to know; it says so if the text does not tell. */
interface Headline {

	/** At most so many lines stand below a headline, and one that says how many more there are. */
	int LINES = 5;

	Highlight highlight();
}
