// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.messages.LanguageProblem;
import journey.model.text.Suggestion;

/** Words of a closed vocabulary, such as end-to-end. The literal for "not said" cannot be written. */
final class VocabularyConverter implements IValueConverter<Object> {

	private static final String NOT_SAID = "unspecified";

	private final EEnum vocabulary;
	private final Map<String, String> aliases;

	VocabularyConverter(EEnum vocabulary) {
		this(vocabulary, Map.of());
	}

	/** @param aliases other words for literals, by the word */
	VocabularyConverter(EEnum vocabulary, Map<String, String> aliases) {
		this.vocabulary = vocabulary;
		this.aliases = aliases;
	}

	@Override
	public Object toValue(String text, INode node) {
		if (text == null) {
			return null;
		}
		String word = Blanks.refuse(text, node);
		EEnumLiteral literal = vocabulary.getEEnumLiteralByLiteral(aliases.getOrDefault(word, word));
		if (literal != null && !literal.getLiteral().equals(NOT_SAID)) {
			return literal.getInstance();
		}
		List<String> known = words();
		Optional<String> meant = Suggestion.nearest(word, known);
		if (meant.isPresent()) {
			throw new LanguageException(LanguageProblem.UNKNOWN_WORD, node, word, String.join(", ", known), meant.get());
		}
		throw new LanguageException(LanguageProblem.UNKNOWN_WORD_UNLIKE_ANY, node, word, String.join(", ", known));
	}

	@Override
	public String toString(Object value) {
		return ((Enumerator) value).getLiteral();
	}

	private List<String> words() {
		return vocabulary.getELiterals().stream().map(EEnumLiteral::getLiteral).filter(word -> !word.equals(NOT_SAID)).toList();
	}
}
