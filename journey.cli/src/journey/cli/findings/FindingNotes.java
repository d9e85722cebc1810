// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.List;
import java.util.Locale;

/** What is said about a code when it turns up for the first time. */
public interface FindingNotes {

	FindingNotes NONE = (code, locale) -> List.of();

	/** The lines to print below the finding. */
	List<String> about(String code, Locale locale);
}
