// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.validation.StrayWords;

/** Looks for known slips where an attempt has stumbled. Text that can be read as it stands is never taken for a slip. */
final class KnownSlips {

	private static final List<SlipKind> KINDS = List.of(new MissingValue(), new NegativeSpan(), new ForeignNumber(), new ForeignDate(),
			new ForeignComparison(), new ChainedComparison(), new SignOfMember(), new MisspeltMember(), new OpenParenthesis(), new PartsOfFunction(), new HeadOfKpi());

	private KnownSlips() {
	}

	/** At most one for each member: what follows on a slip cannot be judged. */
	static List<Slip> in(Words words, ICompositeNode root) {
		List<Slip> slips = new ArrayList<>();
		int judged = -1;
		for (int offset : stumbledAt(root)) {
			int index = words.indexAt(offset);
			if (index <= judged) {
				continue;
			}
			Optional<Slip> slip = KINDS.stream().flatMap(kind -> kind.at(words, index).stream()).findFirst();
			if (slip.isPresent()) {
				slips.add(slip.get());
				judged = endOfMember(words, index);
			}
		}
		return slips;
	}

	private static int endOfMember(Words words, int index) {
		int end = index + 1;
		while (!words.endsMember(end)) {
			end++;
		}
		return end;
	}

	private static TreeSet<Integer> stumbledAt(ICompositeNode root) {
		TreeSet<Integer> offsets = new TreeSet<>();
		for (INode node : root.getAsTreeIterable()) {
			if (node.getSyntaxErrorMessage() != null || StrayWords.isStray(node)) {
				offsets.add(node.getOffset());
			}
		}
		return offsets;
	}
}
