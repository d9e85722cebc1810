// SPDX-License-Identifier: EPL-2.0
package journey.model.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The user-visible texts of one module: {@code messages.properties} (English) and {@code messages_fr.properties}
 * beside a class of the module. The locale is always given; the locale of the machine plays no part.
 */
public final class Messages {

	/** The languages in which every text exists. */
	public static final Set<Locale> LOCALES = Set.of(Locale.ENGLISH, Locale.FRENCH);

	private final Class<?> owner;

	/** @param owner a class of the package that holds the files */
	public Messages(Class<?> owner) {
		this.owner = owner;
	}

	/**
	 * The text of a key.
	 *
	 * @param arguments values for {0}, {1}, …; put in as they are, never formatted by locale; a {@link Phrase} is put into the language
	 * @throws MissingResourceException if no text has this key
	 */
	public String text(Locale locale, String key, Object... arguments) {
		return format(bundle(locale).getString(key), locale, arguments);
	}

	/** The text of a key, or empty if no text has it. */
	public Optional<String> find(Locale locale, String key, Object... arguments) {
		ResourceBundle bundle = bundle(locale);
		return bundle.containsKey(key) ? Optional.of(format(bundle.getString(key), locale, arguments)) : Optional.empty();
	}

	private String format(String pattern, Locale locale, Object... arguments) {
		String[] texts = new String[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = Phrase.shown(String.valueOf(arguments[i]), this, locale);
		}
		return new MessageFormat(pattern, Locale.ROOT).format(texts);
	}

	private ResourceBundle bundle(Locale locale) {
		return ResourceBundle.getBundle(owner.getPackageName() + ".messages", locale, owner.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}
}
