// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

import journey.dsl.messages.JourneySyntaxErrors;
import journey.dsl.messages.LanguageProblem;

/** A known way to write something wrong: what is said about it, and how the text is to be read all the same. */
final class Slip {

	private final int offset;
	private final SyntaxErrorMessage message;
	private final Set<Integer> leftOut = new TreeSet<>();
	private final Map<Integer, Reading> readings = new TreeMap<>();
	private final Map<Integer, List<Insertion>> insertions = new TreeMap<>();

	/** @param offset of the word at which it is told */
	Slip(int offset, LanguageProblem problem, String... arguments) {
		this.offset = offset;
		this.message = JourneySyntaxErrors.message(problem, arguments);
	}

	/** A word that stands for a keyword. */
	static Slip misspelt(Words words, int index, String right) {
		return new Slip(words.offset(index), LanguageProblem.NOT_A_KEYWORD, words.at(index), right)
				.read(words.offset(index), new Reading(TokenTypes.of(right), words.endOffset(index), right));
	}

	Slip leaveOut(int word) {
		leftOut.add(word);
		return this;
	}

	Slip read(int word, Reading reading) {
		readings.put(word, reading);
		return this;
	}

	Slip insert(int before, String... words) {
		for (String word : words) {
			insertions.computeIfAbsent(before, place -> new ArrayList<>()).add(Insertion.of(word));
		}
		return this;
	}

	int offset() {
		return offset;
	}

	SyntaxErrorMessage message() {
		return message;
	}

	Set<Integer> leftOut() {
		return leftOut;
	}

	Map<Integer, Reading> readings() {
		return readings;
	}

	Map<Integer, List<Insertion>> insertions() {
		return insertions;
	}
}
