// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;

import com.google.inject.AbstractModule;
import com.google.inject.Injector;
import com.google.inject.util.Modules;

/**
 * The language server as Xtext makes it, but for editors that open a file without a folder, with texts in the language of
 * the editor, and with our language only.
 */
public final class JourneyServerModule extends AbstractModule {

	private static final String EXTENSION = "journey";

	private final Injector language;

	/** Sets the language up. */
	public JourneyServerModule() {
		this(new JourneyIdeSetup().createInjectorAndDoEMFRegistration());
	}

	/** @param language its services, which several servers may share */
	public JourneyServerModule(Injector language) {
		this.language = language;
	}

	@Override
	protected void configure() {
		install(Modules.override(new ServerModule()).with(new Ours()));
	}

	private final class Ours extends AbstractModule {

		@Override
		protected void configure() {
			bind(WorkspaceManager.class).to(OptionalFolders.class);
			bind(LanguageServerImpl.class).to(JourneyLanguageServer.class);
			bind(LanguageServer.class).to(JourneyLanguageServer.class);
			bind(IResourceServiceProvider.Registry.class).toInstance(languages());
		}

		/** Named here: Xtext's own way looks for languages on the class path, which no bundle sees. */
		private IResourceServiceProvider.Registry languages() {
			IResourceServiceProvider.Registry languages = new ResourceServiceProviderRegistryImpl();
			languages.getExtensionToFactoryMap().put(EXTENSION, language.getInstance(IResourceServiceProvider.class));
			return languages;
		}
	}
}
