// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import journey.dsl.messages.LanguageMessages;
import journey.dsl.messages.LanguageProblem;
import journey.dsl.workspace.UnreadableFile;
import journey.model.messages.Messages;
import journey.model.rules.Finding;
import journey.model.rules.RuleCode;
import journey.model.rules.Severity;

/**
 * A code that a finding or an unreadable file may have.
 *
 * @param severity how grave it is when nobody has said otherwise
 * @param kind who finds it
 */
public record KnownCode(String code, Severity severity, Kind kind) {

	/** Where the codes come from. */
	public enum Kind {
		RULE, LANGUAGE, FILE
	}

	private static final Messages RULES = new Messages(Finding.class);
	private static final Messages WORDS = new Messages(KnownCode.class);
	/** Stands for the values in a message. */
	private static final String VALUE = "…";
	private static final String[] VALUES = { VALUE, VALUE, VALUE, VALUE, VALUE, VALUE };

	/** All codes: those of the rules, of the language and of files, each in the order of their numbers. */
	public static final List<KnownCode> ALL = all();

	private static List<KnownCode> all() {
		List<KnownCode> all = new ArrayList<>();
		Stream.of(RuleCode.values()).map(rule -> new KnownCode(rule.code(), rule.severity(), Kind.RULE)).forEach(all::add);
		Stream.of(LanguageProblem.values()).map(problem -> new KnownCode(problem.code(), severity(problem), Kind.LANGUAGE))
				.sorted((a, b) -> a.code().compareTo(b.code())).forEach(all::add);
		Stream.of(UnreadableFile.Reason.values()).map(reason -> new KnownCode(reason.code(), Severity.ERROR, Kind.FILE)).forEach(all::add);
		return List.copyOf(all);
	}

	private static Severity severity(LanguageProblem problem) {
		return problem == LanguageProblem.EMPTY_FILE ? Severity.WARNING : Severity.ERROR;
	}

	/** The code as somebody has written it, in capital letters or not. */
	public static Optional<KnownCode> find(String code) {
		return ALL.stream().filter(known -> known.code().equalsIgnoreCase(code)).findFirst();
	}

	/** The message with this code, with an ellipsis in place of its values. */
	public String summary(Locale locale) {
		return switch (kind) {
			case RULE -> RULES.text(locale, code, (Object[]) VALUES);
			case LANGUAGE, FILE -> LanguageMessages.find(locale, code, VALUES).orElseThrow();
		};
	}

	/** Code, severity and summary on one line. */
	public String line(Locale locale) {
		return code + " " + WORDS.text(locale, "severity." + severity.name().toLowerCase(Locale.ROOT)) + ": " + summary(locale);
	}
}
