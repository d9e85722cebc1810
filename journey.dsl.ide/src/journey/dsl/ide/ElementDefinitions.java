// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import journey.dsl.library.LibraryTexts;
import journey.dsl.library.StandardLibrary;

/** Where elements are written, also those of the standard library, of which links have only the models. */
public class ElementDefinitions extends DocumentSymbolService {

	@Inject
	private EObjectAtOffsetHelper elements;
	@Inject
	private LibraryTexts library;

	@Override
	public List<? extends Location> getDefinitions(XtextResource resource, int offset, IResourceAccess access, CancelIndicator cancelled) {
		EObject element = elements.getElementWithNameAt(resource, offset);
		URI place = element == null ? null : EcoreUtil.getURI(element);
		return place != null && StandardLibrary.holds(place) ? List.of(inLibrary(place)) : super.getDefinitions(resource, offset, access, cancelled);
	}

	private Location inLibrary(URI element) {
		Document text = new Document(1, LibraryTexts.text(element.trimFragment()));
		ITextRegion name = library.name(element);
		Range range = new Range(text.getPosition(name.getOffset()), text.getPosition(name.getOffset() + name.getLength()));
		return new Location(element.trimFragment().toString(), range);
	}
}
