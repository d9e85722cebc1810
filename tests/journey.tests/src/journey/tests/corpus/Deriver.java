// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Derives the words of a text from the grammar, choosing by chance wherever the grammar leaves a choice. */
final class Deriver {

	/** Words of one element, after which only the shortest way to its end is taken. */
	private static final int ENOUGH = 150;
	private static final int DEEP = 9;
	private static final int TRIES = 500;
	private static final int MOST_MEMBERS = 6;
	private static final int MOST_ITEMS = 3;

	private final RandomGenerator random;
	private final Tally tally;
	private final Branches branches;
	private final Values values;
	private final NamePool names;
	private final Draft draft = new Draft();
	/** The word that is being put together; null between words. */
	private StringBuilder word;
	private int begin;

	private Deriver(Grammar grammar, Tally tally, long firstNumber, RandomGenerator random) {
		this.random = random;
		this.tally = tally;
		this.branches = new Branches(new Heights(grammar), tally, random);
		this.values = new Values(random);
		this.names = new NamePool(random, firstNumber);
	}

	static Draft derive(Grammar grammar, Tally tally, long firstNumber, RandomGenerator random) {
		Deriver deriver = new Deriver(grammar, tally, firstNumber, random);
		ParserRule file = (ParserRule) grammar.getRules().get(0);
		deriver.derive(file.getAlternatives(), new Frame(file, null));
		return deriver.draft;
	}

	private void derive(AbstractElement element, Frame frame) {
		int wanted = element.getCardinality() == null ? 1 : wanted(element, frame);
		int count = 0;
		while (count < wanted && branches.isPossible(element, frame)) {
			once(element, frame);
			count++;
		}
		draft.choices().add(Choice.of(element, count));
	}

	private int wanted(AbstractElement element, Frame frame) {
		int least = GrammarUtil.isOptionalCardinality(element) ? 0 : 1;
		if (isEnough(frame)) {
			return least;
		}
		int most = !GrammarUtil.isMultipleCardinality(element) ? 1 : element instanceof Alternatives ? MOST_MEMBERS : MOST_ITEMS;
		List<Integer> seldom = IntStream.rangeClosed(least, most).filter(count -> tally.isSeldom(Choice.of(element, count))).boxed().toList();
		if (!seldom.isEmpty() && random.nextInt(4) > 0) {
			return seldom.get(random.nextInt(seldom.size()));
		}
		boolean more = random.nextInt(100) < (element instanceof Alternatives ? 85 : 40) - 4 * frame.depth();
		return more ? random.nextInt(Math.min(least + 1, most), most + 1) : least;
	}

	private boolean isEnough(Frame frame) {
		return !frame.isFile() && (frame.depth() >= DEEP || draft.words().size() - begin > ENOUGH);
	}

	private void once(AbstractElement element, Frame frame) {
		if (frame.isFile() && word == null) {
			begin = draft.words().size();
		}
		switch (element) {
			case Keyword keyword -> write(keyword.getValue(), keyword);
			case RuleCall call -> call(call, frame);
			case Assignment assignment -> assign(assignment, frame);
			case CrossReference reference -> link(reference, frame);
			case Alternatives alternatives -> derive(branches.pick(alternatives, frame, isEnough(frame)), frame);
			case CompoundElement compound -> compound.getElements().forEach(part -> derive(part, frame));
			case Action action -> { }
			default -> throw new IllegalStateException(element.toString());
		}
	}

	private void assign(Assignment assignment, Frame frame) {
		frame.give(assignment.getFeature());
		derive(assignment.getTerminal(), frame);
	}

	private void call(RuleCall call, Frame frame) {
		if (!(call.getRule() instanceof ParserRule rule)) {
			write(values.terminal(call.getRule().getName()), call);
		} else if (word != null) {
			derive(rule.getAlternatives(), frame);
		} else if (GrammarUtil.isDatatypeRule(rule)) {
			writeWord(call, rule, frame);
		} else if (rule.isFragment()) {
			derive(rule.getAlternatives(), frame);
		} else {
			element(rule, frame);
		}
	}

	private void element(ParserRule rule, Frame outer) {
		Draft.Mark mark = draft.mark();
		for (int i = 0; i < TRIES; i++) {
			derive(rule.getAlternatives(), new Frame(rule, outer));
			if (!Soundness.concerns(rule) || Soundness.holds(draft, mark)) {
				return;
			}
			draft.reset(mark);
		}
		throw new IllegalStateException("no sound " + rule.getName());
	}

	private void writeWord(RuleCall call, ParserRule rule, Frame frame) {
		Assignment assignment = GrammarUtil.containingAssignment(call);
		String feature = assignment == null ? "" : assignment.getFeature();
		Optional<List<String>> parts = feature.equals("name") ? Optional.of(declare(frame)) : values.parts(call, feature);
		if (parts.isPresent()) {
			PartMatcher.match(call, parts.get(), draft);
			write(String.join("", parts.get()), call);
			return;
		}
		word = new StringBuilder();
		derive(rule.getAlternatives(), frame);
		String text = word.toString();
		word = null;
		write(text, call);
	}

	/** A new name, for a namespace of one to three parts. */
	private List<String> declare(Frame frame) {
		if (frame.isFile()) {
			frame.name(random.ints(random.nextInt(1, 4), 0, 1).mapToObj(i -> names.plain()).toList());
			draft.setNamespace(frame.path());
			return Spelling.parts(frame.path(), random);
		}
		String name = names.next(frame.type(), draft.namespace().isEmpty());
		frame.name(List.of(name));
		draft.declared().add(new Declared(frame.path(), frame.type()));
		return Spelling.parts(List.of(name), random);
	}

	private void link(CrossReference reference, Frame frame) {
		draft.choices().add(Choice.of(reference.getTerminal(), 1));
		draft.links().add(new Link(draft.words().size(), reference, frame.path()));
		write("", reference.getTerminal());
	}

	private void write(String text, AbstractElement origin) {
		if (word == null) {
			draft.words().add(new Draft.Word(text, origin));
		} else {
			word.append(text);
		}
	}
}
