// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.AbstractElement;

/** A text in the making: its words, what they declare and refer to, and the choices of the grammar that led to them. */
final class Draft {

	/**
	 * @param text empty as long as it stands for a link
	 * @param origin what it is in the grammar
	 */
	record Word(String text, AbstractElement origin) {
	}

	record Mark(int words, int declared, int links, int choices) {
	}

	private final List<Word> words = new ArrayList<>();
	private final List<Declared> declared = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final List<Choice> choices = new ArrayList<>();
	private List<String> namespace = List.of();

	List<String> namespace() {
		return namespace;
	}

	void setNamespace(List<String> names) {
		namespace = names;
	}

	List<Word> words() {
		return words;
	}

	List<Declared> declared() {
		return declared;
	}

	List<Link> links() {
		return links;
	}

	List<Choice> choices() {
		return choices;
	}

	List<String> texts() {
		return words.stream().map(Word::text).toList();
	}

	Mark mark() {
		return new Mark(words.size(), declared.size(), links.size(), choices.size());
	}

	/** Forgets what came after the mark. */
	void reset(Mark mark) {
		truncate(words, mark.words);
		truncate(declared, mark.declared);
		truncate(links, mark.links);
		truncate(choices, mark.choices);
	}

	private static void truncate(List<?> list, int size) {
		if (size < list.size()) {
			list.subList(size, list.size()).clear();
		}
	}
}
