// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import journey.dsl.parser.antlr.internal.InternalJourneyLexer;
import journey.model.text.Suggestion;

/** The first word of a member of a KPI or template, misspelt or in French. */
final class MisspeltMember implements SlipKind {

	private static final Set<String> BOTH = Set.of("formula", "unit", "better", "window", "minimum", "owner", "review", "contributors");
	private static final Map<String, Set<String>> MEMBERS = Map.of(
			"kpi", with("target", "warn", "by", "influences", "benchmark"),
			"template", with("definition", "variant", "code", "usual", "source", "version"));
	private static final Map<String, String> FRENCH = new TreeMap<>(Map.ofEntries(Map.entry("formule", "formula"), Map.entry("unité", "unit"), Map.entry("objectif", "target"),
			Map.entry("cible", "target"), Map.entry("alerte", "warn"), Map.entry("fenêtre", "window"), Map.entry("période", "window"), Map.entry("par", "by"),
			Map.entry("propriétaire", "owner"), Map.entry("responsable", "owner"), Map.entry("influence", "influences"), Map.entry("mieux", "better")));

	@Override
	public Optional<Slip> at(Words words, int stumbled) {
		boolean first = words.isFirstInLine(stumbled) || words.is(stumbled - 1, "{");
		if (!first || words.type(stumbled) != InternalJourneyLexer.RULE_ID) {
			return Optional.empty();
		}
		Set<String> members = MEMBERS.getOrDefault(words.headOfBlock(stumbled), Set.of());
		String written = words.at(stumbled);
		return Optional.ofNullable(FRENCH.get(written)).filter(members::contains).or(() -> Suggestion.nearest(written, members))
				.map(meant -> Slip.misspelt(words, stumbled, meant));
	}

	private static Set<String> with(String... others) {
		Set<String> members = new TreeSet<>(BOTH);
		members.addAll(Set.of(others));
		return members;
	}
}
