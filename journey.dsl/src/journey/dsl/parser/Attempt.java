// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.antlr.runtime.ANTLRStringStream;
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
	private final Set<Integer> leftOut;
	private final Map<Integer, SyntaxErrorMessage> mistakes;
	private final Set<Integer> toLeaveOut = new HashSet<>();
	private final Map<Integer, SyntaxErrorMessage> newMistakes = new HashMap<>();
	private final List<Unread> unread = new ArrayList<>();
	private final Map<Integer, OtherSign> signs = new TreeMap<>();

	Attempt(String text) {
		this(text, new HashSet<>(), new TreeMap<>());
	}

	private Attempt(String text, Set<Integer> leftOut, Map<Integer, SyntaxErrorMessage> mistakes) {
		super(text);
		this.text = text;
		this.leftOut = leftOut;
		this.mistakes = mistakes;
	}

	/** The next attempt, which leaves out what this one stumbled over. */
	Attempt next() {
		leftOut.addAll(toLeaveOut);
		newMistakes.forEach(mistakes::putIfAbsent);
		return new Attempt(text, leftOut, mistakes);
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

	void sign(int offset, OtherSign sign) {
		signs.put(offset, sign);
	}

	/** What is said about the words that are left out, by their offsets. */
	Map<Integer, SyntaxErrorMessage> mistakes() {
		return mistakes;
	}

	/** The signs of other languages, by their offsets. */
	Map<Integer, OtherSign> signs() {
		return signs;
	}

	List<Unread> unread() {
		return unread;
	}
}
