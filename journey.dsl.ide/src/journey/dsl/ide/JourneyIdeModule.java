// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;

import journey.dsl.ide.fixes.JourneyCodeActions;
import journey.dsl.ide.hover.ElementHovers;

/**
 * Use this class to register ide components.
 */
public class JourneyIdeModule extends AbstractJourneyIdeModule {

	public Class<? extends FormattingService> bindFormattingService() {
		return SoundTextFormatting.class;
	}

	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return JourneyCodeActions.class;
	}

	public Class<? extends IHoverService> bindIHoverService() {
		return ElementHovers.class;
	}

	public Class<? extends DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
		return ElementDetails.class;
	}

	public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
		return ElementNames.class;
	}

	public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
		return ElementKinds.class;
	}

	public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
		return ElementDefinitions.class;
	}
}
