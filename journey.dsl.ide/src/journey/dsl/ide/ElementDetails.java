// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;

import journey.model.journey.NamedElement;

/** The title of an element stands beside its name in outlines. */
public class ElementDetails extends DocumentSymbolDetailsProvider {

	@Override
	public String getDetails(EObject element) {
		return element instanceof NamedElement named && named.getTitle() != null ? named.getTitle() : "";
	}
}
