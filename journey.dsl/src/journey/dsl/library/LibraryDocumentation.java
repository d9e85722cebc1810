// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.documentation.impl.MultiLineCommentDocumentationProvider;

/** The comment before an element. An element of the standard library has no text; its comment stands in the index. */
public class LibraryDocumentation extends MultiLineCommentDocumentationProvider {

	/** The comment before an element, in one line; empty if there is none. */
	public String inOneLine(EObject element) {
		String comment = getDocumentation(element);
		return comment == null ? "" : comment.strip().replaceAll("\\s+", " ");
	}

	@Override
	public String getDocumentation(EObject element) {
		Resource file = element.eResource();
		if (file instanceof LibraryResource) {
			return LibraryIndex.in(file.getResourceSet()).documentation(EcoreUtil.getURI(element));
		}
		return super.getDocumentation(element);
	}
}
