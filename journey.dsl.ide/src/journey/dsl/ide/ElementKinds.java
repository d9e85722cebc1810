// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;

/** Tells editors what elements are. */
public class ElementKinds extends DocumentSymbolKindProvider {

	@Override
	protected SymbolKind getSymbolKind(EClass type) {
		return ElementKind.of(type).map(ElementKind::symbol).orElseGet(() -> super.getSymbolKind(type));
	}
}
