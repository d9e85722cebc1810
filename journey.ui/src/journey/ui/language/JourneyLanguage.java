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
	public static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();

	private JourneyLanguage() {
	}

	/** Whether a resource is a file of this language. */
	public static boolean isJourney(IResource resource) {
		return resource instanceof IFile && EXTENSION.equals(resource.getFileExtension());
	}

	static JourneyLanguageServer newServer() {
		return Guice.createInjector(new JourneyServerModule(INJECTOR)).getInstance(JourneyLanguageServer.class);
	}
}
