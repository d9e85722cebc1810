// SPDX-License-Identifier: EPL-2.0
package journey.ui.texts;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;

import journey.model.messages.Messages;

/** The texts of a package in the language of this workbench. */
public final class WorkbenchTexts {

	/** The language of this workbench: English if we do not speak it. */
	public static final Locale LOCALE = language(Platform.getNL());

	private final Messages messages;

	/** @param owner a class of the package that holds the message files */
	public WorkbenchTexts(Class<?> owner) {
		messages = new Messages(owner);
	}

	public String text(String key, Object... arguments) {
		return messages.text(LOCALE, key, arguments);
	}

	private static Locale language(String tag) {
		Locale language = Locale.of(Locale.forLanguageTag(tag.replace('_', '-')).getLanguage());
		return Messages.LOCALES.contains(language) ? language : Locale.ENGLISH;
	}
}
