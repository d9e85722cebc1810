// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;

import com.google.inject.Guice;
import com.google.inject.Injector;

import journey.dsl.ide.JourneyIdeSetup;
import journey.dsl.ide.JourneyLanguageServer;
import journey.dsl.ide.JourneyServerModule;

/** The language in this workbench: one set of services, registered for all clients of EMF. */
public final class JourneyLanguage {

	public static final String EXTENSION = "journey";

	/** Made when it is first asked for, which takes a second: whoever only asks what a file is does not wait for it. */
	private static final class Services {

		private static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
	}

	private JourneyLanguage() {
	}

	/** The services of the language. Never to be asked for in the thread of the user interface. */
	public static Injector services() {
		return Services.INJECTOR;
	}

	/** Whether a resource is a file of this language. */
	public static boolean isJourney(IResource resource) {
		return resource instanceof IFile && EXTENSION.equals(resource.getFileExtension());
	}

	/** A server of its own for each project; they share the services. */
	public static JourneyLanguageServer newServer() {
		return Guice.createInjector(new JourneyServerModule(services())).getInstance(JourneyLanguageServer.class);
	}
}
