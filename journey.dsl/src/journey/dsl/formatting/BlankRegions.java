// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting;

import org.eclipse.xtext.formatting2.regionaccess.internal.NodeModelBasedRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Blanks are what the language takes for blanks; for Xtext alone, those with a no-break space would be a comment. */
public class BlankRegions extends NodeModelBasedRegionAccessBuilder {

	@Override
	protected boolean isComment(ILeafNode hidden) {
		return !hidden.getText().codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
	}
}
