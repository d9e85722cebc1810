// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;
import com.google.inject.Provider;

import journey.dsl.validation.StrayWords;

/** Formats the text of a file, with its comments. */
public final class FileFormatter {

	private final Provider<FormatterRequest> requests;
	private final Provider<TextRegionAccessBuilder> regions;
	private final Provider<IFormatter2> formatters;

	@Inject
	FileFormatter(Provider<FormatterRequest> requests, Provider<TextRegionAccessBuilder> regions, Provider<IFormatter2> formatters) {
		this.requests = requests;
		this.regions = regions;
		this.formatters = formatters;
	}

	/** Whether the text has mistakes that leave its structure unclear, so that it must not be formatted. */
	public boolean isBroken(SourceFile file) {
		return isBroken(file.resource());
	}

	/** Whether the text of a resource has such mistakes. */
	public boolean isBroken(XtextResource resource) {
		IParseResult parsed = resource.getParseResult();
		return parsed.hasSyntaxErrors() || !StrayWords.in(parsed.getRootNode()).isEmpty() || hasLostElement(parsed);
	}

	/** Of an element given twice the model has only the last. */
	private static boolean hasLostElement(IParseResult parsed) {
		for (INode node : parsed.getRootNode().getAsTreeIterable()) {
			if (node.hasDirectSemanticElement() && node.getSemanticElement().eResource() == null) {
				return true;
			}
		}
		return false;
	}

	/** The formatted text of a file without syntax errors. */
	public String format(SourceFile file) {
		ITextRegionAccess access = regions.get().forNodeModel(file.resource()).create();
		FormatterRequest request = requests.get();
		request.setTextRegionAccess(access);
		request.setAllowIdentityEdits(false);
		List<ITextReplacement> replacements = formatters.get().format(request);
		return access.getRewriter().renderToString(replacements);
	}
}
