// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

/** How findings with one code can be mended. */
interface Fix {

	/** What can be done, the likeliest first; nothing if the text has no place for it. */
	List<Proposal> of(Mistake mistake);
}
