// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;

import com.google.inject.Inject;

/** The formatter of words and blanks, and after it the one of what stands between the words. */
public class WholeFileFormatter implements IFormatter2 {

	private final JourneyFormatter words;

	@Inject
	WholeFileFormatter(JourneyFormatter words) {
		this.words = words;
	}

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		List<ITextReplacement> replacements = WordsApart.keep(words.format(request), access);
		String formatted = access.getRewriter().renderToString(replacements);
		String mended = HiddenText.mend(formatted);
		return mended.equals(formatted) ? replacements : List.of(access.regionForDocument().replaceWith(mended));
	}
}
