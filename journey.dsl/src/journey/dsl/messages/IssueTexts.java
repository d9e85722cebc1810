// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Issue;

import journey.model.messages.Messages;
import journey.model.messages.Phrase;
import journey.model.rules.Finding;

/** The text of an issue in the language of its reader. Xtext's issues carry an English text, a code and arguments. */
public final class IssueTexts {

	private static final Messages RULE_MESSAGES = new Messages(Finding.class);

	private IssueTexts() {
	}

	/** The text in this language; the text of the issue itself if its code is not one of ours. */
	public static String of(Issue issue, Locale locale) {
		if (issue.getCode() == null) {
			return issue.getMessage();
		}
		String[] arguments = issue.getData() == null ? new String[0] : issue.getData();
		return RULE_MESSAGES.find(locale, issue.getCode(), (Object[]) arguments)
				.or(() -> LanguageMessages.find(locale, issue.getCode(), arguments))
				.orElse(issue.getMessage());
	}

	/** The values in the text, without the signs that tell how a language shows them; texts within a text in English. */
	public static List<String> arguments(Issue issue) {
		if (issue.getData() == null) {
			return List.of();
		}
		boolean signs = Stream.of(LanguageProblem.values()).anyMatch(problem -> problem.code().equals(issue.getCode()));
		return Stream.of(issue.getData()).map(argument -> signs ? LanguageMessages.withoutSign(argument) : Phrase.shown(argument, RULE_MESSAGES, Locale.ENGLISH)).toList();
	}
}
