// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import journey.model.journey.JourneyPackage;

/** Sets the language up outside Eclipse. */
public class JourneyStandaloneSetup extends JourneyStandaloneSetupGenerated {

	public static void doSetup() {
		new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
