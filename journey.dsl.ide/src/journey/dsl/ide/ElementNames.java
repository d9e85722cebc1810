// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;

import journey.model.journey.NamedElement;

/** An outline shows what is inside what: the name alone is enough. */
public class ElementNames extends DocumentSymbolNameProvider {

	@Override
	public String getName(EObject element) {
		return element instanceof NamedElement named && named.getName() != null ? named.getName() : super.getName(element);
	}
}
