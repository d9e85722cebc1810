// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

/**
 * A workspace that may have no folder, when an editor has opened nothing but files. Files outside of all folders see each
 * other from when they are opened.
 */
final class OptionalFolders extends WorkspaceManager {

	@Override
	public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> issueAcceptor, CancelIndicator cancelIndicator) {
		if (folder == null) {
			initialize(List.of(), issueAcceptor, cancelIndicator);
		} else {
			super.initialize(folder, issueAcceptor, cancelIndicator);
		}
	}
}
