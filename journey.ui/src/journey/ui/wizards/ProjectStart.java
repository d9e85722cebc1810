// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import journey.dsl.library.JourneyTemplate;

/** What a new project begins with. */
@FunctionalInterface
public interface ProjectStart {

	/** Nothing yet. */
	ProjectStart EMPTY = List::of;

	/** The files, and first the one to open. */
	List<NewFile> files() throws IOException;

	/** The journey of five stages, in English or French. */
	static ProjectStart fiveStages(Locale locale) {
		return () -> List.of(NewFile.text("first.journey", JourneyTemplate.text(locale)));
	}
}
