// SPDX-License-Identifier: EPL-2.0
package journey.ui.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

import journey.ui.language.JourneyLanguage;
import journey.ui.language.LanguageSession;
import journey.ui.language.LanguageSessions;
import journey.ui.language.ProblemMarkers;

/** Tells the language server of a project which files have changed, and waits until it has looked at what depends on them. */
public final class JourneyBuilder extends IncrementalProjectBuilder {

	public static final String ID = "journey.ui.builder";

	@Override
	protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor) throws CoreException {
		Optional<LanguageSession> session = LanguageSessions.INSTANCE.of(getProject());
		if (session.isPresent()) {
			IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
			List<FileEvent> events = delta == null ? everything() : changes(delta);
			if (!events.isEmpty()) {
				session.get().filesChanged(events);
				await(session.get().settled(), monitor);
				RefusedFileMarkers.show(getProject());
			}
		}
		return null;
	}

	static void deleteMarkers(IProject project) throws CoreException {
		project.deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
		project.deleteMarkers(RefusedFileMarkers.TYPE, true, IResource.DEPTH_INFINITE);
	}

	private List<FileEvent> everything() throws CoreException {
		List<FileEvent> events = new ArrayList<>();
		getProject().accept(resource -> {
			if (JourneyLanguage.isJourney(resource)) {
				events.add(event(resource, FileChangeType.Changed));
			}
			return !resource.isDerived();
		});
		return events;
	}

	private static List<FileEvent> changes(IResourceDelta delta) throws CoreException {
		List<FileEvent> events = new ArrayList<>();
		delta.accept(change -> {
			if (JourneyLanguage.isJourney(change.getResource())) {
				boolean content = (change.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING)) != 0;
				switch (change.getKind()) {
					case IResourceDelta.ADDED -> events.add(event(change.getResource(), FileChangeType.Created));
					case IResourceDelta.REMOVED -> events.add(event(change.getResource(), FileChangeType.Deleted));
					case IResourceDelta.CHANGED -> {
						if (content) {
							events.add(event(change.getResource(), FileChangeType.Changed));
						}
					}
					default -> { }
				}
			}
			return true;
		});
		return events;
	}

	private static FileEvent event(IResource resource, FileChangeType type) {
		return new FileEvent(resource.getLocationURI().toString(), type);
	}

	/** Others that need the workspace, such as somebody who saves, do not wait for the findings: these come when they are there. */
	private void await(CompletableFuture<Void> settled, IProgressMonitor monitor) {
		while (!settled.isDone() && !isInterrupted()) {
			if (monitor.isCanceled()) {
				settled.cancel(true);
				throw new OperationCanceledException();
			}
			try {
				settled.get(50, TimeUnit.MILLISECONDS);
			} catch (TimeoutException stillWorking) {
				// the user may cancel meanwhile
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			} catch (CancellationException ended) {
				return;
			} catch (ExecutionException failure) {
				Platform.getLog(JourneyBuilder.class).error(failure.getMessage(), failure);
			}
		}
	}
}
