// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting;

import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.formatting2.regionaccess.internal.NodeModelBasedRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;

/** Blanks are what the language takes for blanks; for Xtext alone, those with a no-break space would be a comment. */
public class JourneyRegions extends TextRegionAccessBuilder {

	private NodeModelBasedRegionAccessBuilder nodes;

	@Override
	public TextRegionAccessBuilder forNodeModel(XtextResource resource) {
		nodes = new Nodes().withResource(resource);
		return this;
	}

	@Override
	public ITextRegionAccess create() {
		return nodes == null ? super.create() : nodes.create();
	}

	private static final class Nodes extends NodeModelBasedRegionAccessBuilder {

		@Override
		protected boolean isComment(ILeafNode hidden) {
			return !hidden.getText().codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF);
		}
	}
}
