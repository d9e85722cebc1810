// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;

/** The language servers of the open projects. One is started when it is first asked for, and ends with its project. */
public final class LanguageSessions {

	public static final LanguageSessions INSTANCE = new LanguageSessions();

	private final Map<IProject, LanguageSession> sessions = new HashMap<>();

	private LanguageSessions() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(event -> end((IProject) event.getResource()),
				IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
	}

	/** The server of this project; none if the project is closed or not on a disk. */
	public synchronized Optional<LanguageSession> of(IProject project) {
		if (!project.isOpen() || project.getLocation() == null) {
			return Optional.empty();
		}
		return Optional.of(sessions.computeIfAbsent(project,
				opened -> new LanguageSession(CompletableFuture.supplyAsync(JourneyLanguage::newServer), opened.getLocation().toPath(), new ProblemMarkers(opened))));
	}

	/** The server of the project of this file. */
	public Optional<LanguageSession> of(IFile file) {
		return of(file.getProject());
	}

	private synchronized void end(IProject project) {
		LanguageSession session = sessions.remove(project);
		if (session != null) {
			session.end();
		}
	}
}
