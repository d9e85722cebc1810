// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting;

import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/** Blanks that Xtext takes for a comment; they are left to {@link HiddenText}. */
record KeptBlanks(ITextSegment region) implements ITextReplacer {

	@Override
	public ITextReplacerContext createReplacements(ITextReplacerContext context) {
		return context;
	}

	@Override
	public ITextSegment getRegion() {
		return region;
	}
}
