// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.GrammarUtil;

import journey.dsl.services.JourneyGrammarAccess;

/** The keywords of the language that are words, as its grammar has them. */
public final class Keywords {

	public static final Set<String> ALL = GrammarUtil.getAllKeywords(JourneyLanguage.INJECTOR.getInstance(JourneyGrammarAccess.class).getGrammar()).stream()
			.filter(keyword -> Character.isLetter(keyword.charAt(keyword.length() - 1))).collect(Collectors.toUnmodifiableSet());

	private Keywords() {
	}
}
