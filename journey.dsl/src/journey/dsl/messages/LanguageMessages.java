// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import journey.model.messages.Messages;

/**
 * The texts about mistakes in a file that the parser or the linker finds. An argument that begins with {@code @} is
 * itself the key of a text, such as {@code @token.name}; one that begins with {@code =} is put in quotes; one that
 * begins with {@code ~} is a word that was perhaps meant.
 */
public final class LanguageMessages {

	private static final Messages MESSAGES = new Messages(LanguageMessages.class);

	private LanguageMessages() {
	}

	/** The text of a problem, or empty if no problem has this code. */
	public static Optional<String> find(Locale locale, String code, String... arguments) {
		return MESSAGES.find(locale, code, Stream.of(arguments).map(argument -> resolve(locale, argument)).toArray());
	}

	/** An argument as it is shown within a text. */
	public static String shown(Locale locale, String argument) {
		return resolve(locale, argument);
	}

	/** The text of a problem in English, for editors. */
	public static String english(LanguageProblem problem, String... arguments) {
		return find(Locale.ENGLISH, problem.code(), arguments).orElseThrow();
	}

	/** An argument without the sign that tells how it is shown. */
	static String withoutSign(String argument) {
		return argument.startsWith("@") || argument.startsWith("=") || argument.startsWith("~") ? argument.substring(1) : argument;
	}

	private static String resolve(Locale locale, String argument) {
		if (argument.startsWith("=")) {
			return MESSAGES.text(locale, "quoted", argument.substring(1));
		}
		if (argument.startsWith("~")) {
			return MESSAGES.text(locale, "meant", argument.substring(1));
		}
		return argument.startsWith("@") ? MESSAGES.find(locale, argument.substring(1)).orElse(argument) : argument;
	}
}
