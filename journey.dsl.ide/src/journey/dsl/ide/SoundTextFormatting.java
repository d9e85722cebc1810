// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import java.util.List;

import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import journey.dsl.workspace.FileFormatter;

/** Like the command, an editor formats no text whose structure is unclear. */
public class SoundTextFormatting extends FormattingService {

	@Inject
	private FileFormatter formatter;

	@Override
	public List<TextEdit> format(XtextResource resource, Document document, int offset, int length, FormattingOptions options) {
		return formatter.isBroken(resource) ? List.of() : super.format(resource, document, offset, length, options);
	}
}
