// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** The formatter of words and blanks, and after it the one of what stands between the words. */
public class WholeFileFormatter implements IFormatter2 {

	private final Provider<JourneyFormatter> words;
	private final Provider<FormatterRequest> requests;
	private final Provider<TextRegionAccessBuilder> regions;
	private final IResourceFactory resources;

	@Inject
	WholeFileFormatter(Provider<JourneyFormatter> words, Provider<FormatterRequest> requests, Provider<TextRegionAccessBuilder> regions,
			IResourceFactory resources) {
		this.words = words;
		this.requests = requests;
		this.regions = regions;
		this.resources = resources;
	}

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		List<ITextReplacement> replacements = WordsApart.keep(words.get().format(request), access);
		String formatted = access.getRewriter().renderToString(replacements);
		String mended = HiddenText.mend(formatted);
		boolean whole = request.getRegions().isEmpty() && !request.isFormatUndefinedHiddenRegionsOnly();
		if (whole && hasCommentAfterWord(access)) {
			mended = settle(mended, access.getResource());
		}
		return mended.equals(formatted) ? replacements : List.of(access.regionForDocument().replaceWith(mended));
	}

	/** Xtext keeps the line end after a comment that had a line of its own, and drops it when the comment has none any more. */
	private String settle(String formatted, XtextResource original) {
		XtextResource resource = (XtextResource) resources.createResource(original.getURI());
		try {
			resource.load(new ByteArrayInputStream(formatted.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException impossible) {
			throw new UncheckedIOException("reading from memory", impossible);
		}
		ITextRegionAccess access = regions.get().forNodeModel(resource).create();
		FormatterRequest request = requests.get();
		request.setTextRegionAccess(access);
		request.setAllowIdentityEdits(false);
		return HiddenText.mend(access.getRewriter().renderToString(words.get().format(request)));
	}

	private static boolean hasCommentAfterWord(ITextRegionAccess access) {
		for (ISemanticRegion word : access.regionForRootEObject().getAllSemanticRegions()) {
			if (word.getNextHiddenRegion().getParts().stream().anyMatch(IComment.class::isInstance)) {
				return true;
			}
		}
		return false;
	}
}
