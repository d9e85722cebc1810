// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;

/** The language server as Xtext makes it, but for editors that open a file without a folder. */
public final class JourneyServerModule extends ServerModule {

	@Override
	protected void configure() {
		super.configure();
		bind(WorkspaceManager.class).to(OptionalFolders.class);
	}
}
