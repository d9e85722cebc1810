// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import journey.dsl.JourneyRuntimeModule;
import journey.dsl.JourneyStandaloneSetup;
import org.eclipse.xtext.util.Modules2;

/**
 * Initialization support for running Xtext languages as language servers.
 */
public class JourneyIdeSetup extends JourneyStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new JourneyRuntimeModule(), new JourneyIdeModule()));
	}
	
}
