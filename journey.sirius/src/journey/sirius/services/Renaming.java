// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Locale;

import journey.model.journey.NamedElement;
import journey.model.journey.Translated;
import journey.model.journey.Translation;
import journey.model.queries.Names;

/**
 * What happens when somebody writes over a label. Names are identifiers, titles are for people: where a title is shown it is
 * the title that changes. Where the name is shown, a text that can be a name and is free becomes the name, any other the title.
 */
final class Renaming {

	private Renaming() {
	}

	static void rename(NamedElement element, String text) {
		String wanted = Typed.clean(text);
		if (wanted.isEmpty() || Names.isInLibrary(element)) {
			return;
		}
		Translation shown = shownTranslation(element);
		if (shown != null) {
			shown.setTitle(wanted);
		} else if (element.getTitle() == null || element.getTitle().isBlank()) {
			nameOrTitle(element, wanted);
		} else {
			element.setTitle(wanted);
		}
	}

	private static void nameOrTitle(NamedElement element, String wanted) {
		if (FreeNames.isName(wanted) && FreeNames.isFree(wanted, element)) {
			element.setName(wanted);
		} else if (!wanted.equals(element.getName())) {
			element.setTitle(wanted);
		}
	}

	private static Translation shownTranslation(NamedElement element) {
		if (!(element instanceof Translated translated)) {
			return null;
		}
		Locale locale = Wording.of(element).locale();
		return translated.getTranslations().stream()
				.filter(translation -> translation.getTitle() != null && translation.getLanguage().getLiteral().equals(locale.getLanguage())).findFirst().orElse(null);
	}
}
