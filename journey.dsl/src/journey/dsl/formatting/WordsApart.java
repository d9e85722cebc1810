// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;

/**
 * When a changed model is written, members come in another order than in the text that was read, and two names between
 * which nothing stood at their old places may meet.
 */
final class WordsApart {

	private WordsApart() {
	}

	/** The replacements, and a space wherever two names would become one. */
	static List<ITextReplacement> keep(List<ITextReplacement> replacements, ITextRegionAccess access) {
		Set<Integer> replaced = replacements.stream().map(ITextReplacement::getOffset).collect(Collectors.toSet());
		List<ITextReplacement> all = new ArrayList<>(replacements);
		for (ISemanticRegion left : access.regionForRootEObject().getAllSemanticRegions()) {
			IHiddenRegion between = left.getNextHiddenRegion();
			ISemanticRegion right = left.getNextSemanticRegion();
			if (right != null && between.getLength() == 0 && meet(left.getText(), right.getText()) && !replaced.contains(between.getOffset())) {
				all.add(between.replaceWith(" "));
			}
		}
		return all;
	}

	private static boolean meet(String left, String right) {
		return !left.isEmpty() && !right.isEmpty() && isOfName(left.charAt(left.length() - 1)) && isOfName(right.charAt(0));
	}

	private static boolean isOfName(char c) {
		return c == '_' || c == '^' || Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
