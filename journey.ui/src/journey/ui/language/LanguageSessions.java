// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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

	/** @param folder of the project when the server was started: a project can be moved */
	private record Started(Path folder, LanguageSession session, ProblemMarkers markers) {
	}

	private final Map<IProject, Started> sessions = new HashMap<>();

	private LanguageSessions() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(event -> end((IProject) event.getResource()),
				IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(event -> endThoseOfClosed(), IResourceChangeEvent.POST_CHANGE);
	}

	/** The server of this project; none if the project is closed or not on a disk. */
	public synchronized Optional<LanguageSession> of(IProject project) {
		if (!project.isOpen() || project.getLocation() == null) {
			return Optional.empty();
		}
		Path folder = project.getLocation().toPath();
		Started started = sessions.get(project);
		if (started == null || !started.folder.equals(folder)) {
			end(project);
			ProblemMarkers markers = new ProblemMarkers(project);
			started = new Started(folder, new LanguageSession(CompletableFuture.supplyAsync(JourneyLanguage::newServer), folder, markers), markers);
			sessions.put(project, started);
		}
		return Optional.of(started.session);
	}

	/** The server of the project of this file. */
	public Optional<LanguageSession> of(IFile file) {
		return of(file.getProject());
	}

	private synchronized void end(IProject project) {
		Started started = sessions.remove(project);
		if (started != null) {
			started.markers.end();
			started.session.end();
		}
	}

	/** Those that were asked for while their project was being closed. */
	private synchronized void endThoseOfClosed() {
		List.copyOf(sessions.keySet()).stream().filter(project -> !project.isOpen()).forEach(this::end);
	}
}
