// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/**
 * One reading of a text. Words that fit nowhere make the parser lose the rest of a block; the next attempt leaves them
 * out, so that all the rest is understood. What the first attempt said about them is kept.
 */
final class Attempt extends ANTLRStringStream {

	/** Text within a block that the parser passed over. */
	record Unread(int offset, int endOffset, int endLine) {
	}

	private final String text;
	private final NavigableSet<Integer> leftOut;
	private final Map<Integer, SyntaxErrorMessage> mistakes;
	private final Map<Integer, Slip> slips;
	private final Set<Integer> toLeaveOut = new HashSet<>();
	private final Map<Integer, SyntaxErrorMessage> newMistakes = new HashMap<>();
	private final List<Unread> unread = new ArrayList<>();
	private final Map<Integer, SyntaxErrorMessage> characters = new TreeMap<>();
	private final Map<Integer, Reading> readings = new HashMap<>();
	private final Map<Integer, List<Insertion>> insertions = new HashMap<>();
	private TokenStream tokens;

	Attempt(String text) {
		this(text, new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
	}

	private Attempt(String text, NavigableSet<Integer> leftOut, Map<Integer, SyntaxErrorMessage> mistakes, Map<Integer, Slip> slips) {
		super(text);
		this.text = text;
		this.leftOut = leftOut;
		this.mistakes = mistakes;
		this.slips = slips;
		slips.values().forEach(slip -> {
			leftOut.addAll(slip.leftOut());
			readings.putAll(slip.readings());
			insertions.putAll(slip.insertions());
		});
	}

	/** The next attempt, which leaves out what this one stumbled over. */
	Attempt next() {
		leftOut.addAll(toLeaveOut);
		newMistakes.forEach(mistakes::putIfAbsent);
		return new Attempt(text, leftOut, mistakes, slips);
	}

	/** The next attempt, which reads what this one stumbled over as it was meant. Words that fitted nowhere after a slip may fit now. */
	Attempt after(List<Slip> found) {
		found.forEach(slip -> slips.put(slip.offset(), slip));
		return new Attempt(text, leftOut, mistakes, slips);
	}

	/** Whether nothing has been said at this place yet that would take the text for something else. */
	boolean isNew(Slip slip) {
		return !slips.containsKey(slip.offset());
	}

	/** Whether the next attempt would leave out more than this one. */
	boolean stumbled() {
		return !toLeaveOut.isEmpty();
	}

	String text() {
		return text;
	}

	boolean leavesOut(int offset) {
		return leftOut.contains(offset);
	}

	void leaveOut(int offset) {
		toLeaveOut.add(offset);
	}

	/** What the parser says about the word at this offset, should it be left out. */
	void mistake(int offset, SyntaxErrorMessage message) {
		newMistakes.put(offset, message);
	}

	void passOver(Unread passed) {
		unread.add(passed);
	}

	/** What is wrong with the characters of the word at this offset. */
	void character(int offset, SyntaxErrorMessage message) {
		characters.put(offset, message);
	}

	void insert(int before, Insertion word) {
		insertions.put(before, List.of(word));
	}

	/** What the text at this offset is taken for; null if for what it is. */
	Reading readingAt(int offset) {
		return readings.get(offset);
	}

	List<Insertion> insertionsBefore(int offset) {
		return insertions.getOrDefault(offset, List.of());
	}

	void reads(TokenStream stream) {
		tokens = stream;
	}

	/** The words that were read. */
	Words words() {
		return new Words(text, tokens, leftOut);
	}

	/** What is said about the words that are left out, by their offsets. */
	Map<Integer, SyntaxErrorMessage> mistakes() {
		return mistakes;
	}

	/** What is said of words that are read otherwise than they stand in the text, by their offsets. */
	Map<Integer, SyntaxErrorMessage> readOtherwise() {
		Map<Integer, SyntaxErrorMessage> messages = new TreeMap<>(characters);
		slips.forEach((offset, slip) -> messages.put(offset, slip.message()));
		return messages;
	}

	List<Unread> unread() {
		return unread;
	}
}
