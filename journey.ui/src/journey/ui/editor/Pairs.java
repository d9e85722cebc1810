// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows which brace and which parenthesis belong together. */
public final class Pairs extends DefaultCharacterPairMatcher {

	public Pairs() {
		super(new char[] { '{', '}', '(', ')' });
	}
}
