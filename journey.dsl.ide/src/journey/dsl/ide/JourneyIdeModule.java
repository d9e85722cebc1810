// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.xtext.ide.server.formatting.FormattingService;

/**
 * Use this class to register ide components.
 */
public class JourneyIdeModule extends AbstractJourneyIdeModule {

	public Class<? extends FormattingService> bindFormattingService() {
		return SoundTextFormatting.class;
	}
}
