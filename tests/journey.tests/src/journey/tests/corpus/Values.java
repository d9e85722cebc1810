// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

import journey.model.rules.RuleCode;

/** Texts for the words whose meaning the grammar leaves open. */
final class Values {

	private static final List<String> TEXTS = List.of("", "a text", "L’été « coûte » 3 €", "say \\\"hi\\\"", "tab\\tline\\nend", "back\\\\", "// none", "/* none */",
			"}{)(", "not @allow", "网站 😀", "100 %", " blanks  around ", "https://example.org/a?b=c&d", "<b>&amp;</b>", "| a | b |");
	private static final List<String> UNITS = List.of("EUR", "points", "s", "min", "days", "étoiles", "^not", "_u");
	private static final List<String> FUNCTIONS = List.of("count", "customers", "sessions", "sum", "avg", "latest", "conversion", "time", "nps", "repeat",
			"reach", "previous", "^count");
	/** What the companions bring: a namespace, an element, parts of a taxonomy, names without a namespace. */
	private static final List<String> IMPORTS = List.of("companions.base.*", "companions.base.Reader", "Kiosk", "House.*", "std.channels.*",
			"std.stages.awareness", "std.short.*");

	private final RandomGenerator random;

	Values(RandomGenerator random) {
		this.random = random;
	}

	/** A text for a terminal rule. */
	String terminal(String rule) {
		return switch (rule) {
			case "STRING" -> '"' + pick(TEXTS) + '"';
			case "INT" -> String.valueOf(random.nextInt(4) == 0 ? random.nextInt(10_000) : random.nextInt(10));
			case "ID" -> pick(UNITS);
			default -> throw new IllegalStateException("no text for the terminal " + rule);
		};
	}

	/** The parts of a word that has to be one of certain words; nothing if it may be any. */
	Optional<List<String>> parts(RuleCall call, String feature) {
		AbstractRule rule = call.getRule();
		return Optional.ofNullable(switch (rule.getName() + "." + feature) {
			case "Name.function" -> List.of(pick(FUNCTIONS));
			case "QNameWild.importedNamespace" -> importedName();
			default -> switch (rule.getName()) {
				case "Date" -> split(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)).toString(), "-");
				case "RuleCode" -> split(pick(List.of(RuleCode.values())).code(), "-");
				default -> isVocabulary(rule) ? word(rule, (EEnum) rule.getType().getClassifier()) : null;
			};
		});
	}

	/** Vocabularies are words that a table checks; a rule of keywords says itself which they are. */
	private static boolean isVocabulary(AbstractRule rule) {
		return rule.getType().getClassifier() instanceof EEnum && !EcoreUtil2.getAllContentsOfType(rule, RuleCall.class).isEmpty();
	}

	/** A literal, or a sign that the rule knows for one. */
	private List<String> word(AbstractRule rule, EEnum vocabulary) {
		Stream<String> literals = vocabulary.getELiterals().stream().map(EEnumLiteral::getLiteral).filter(literal -> !literal.equals("unspecified"));
		Stream<String> signs = EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream().map(Keyword::getValue);
		return split(pick(Stream.concat(literals, signs).toList()), "-");
	}

	private List<String> importedName() {
		String name = pick(IMPORTS);
		List<String> parts = split(name.replace(".*", ""), ".");
		return name.endsWith(".*") ? Stream.concat(parts.stream(), Stream.of(".*")).toList() : parts;
	}

	private static List<String> split(String text, String separator) {
		String quoted = Pattern.quote(separator);
		return List.of(text.split("(?=" + quoted + ")|(?<=" + quoted + ")"));
	}

	private <T> T pick(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}
}
