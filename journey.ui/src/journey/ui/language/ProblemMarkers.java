// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.gson.Gson;

import journey.ui.texts.WorkbenchTexts;

/** Turns what the language server finds in the files of a project into markers, also while their text is being typed. */
public final class ProblemMarkers implements LanguageClient {

	/** The type of our markers. */
	public static final String TYPE = "journey.ui.problem";
	/** The attribute with the code of the rule. */
	public static final String CODE = "code";
	/** The attribute with the finding as the server told it, in JSON. */
	public static final String DIAGNOSTIC = "diagnostic";
	/** How many findings of a file are shown: the editor draws all of them again and again. */
	public static final int MOST = 1000;

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(ProblemMarkers.class);
	private static final Gson GSON = new Gson();

	private final IProject project;
	/** What was found last and is not shown yet, by file. */
	private final Map<IFile, List<Diagnostic>> waiting = new LinkedHashMap<>();
	private volatile boolean ended;
	private final Job showing = new WorkspaceJob("") {

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) {
			show();
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == ProblemMarkers.class;
		}
	};

	public ProblemMarkers(IProject project) {
		this.project = project;
		showing.setSystem(true);
		showing.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(project));
	}

	@Override
	public void publishDiagnostics(PublishDiagnosticsParams published) {
		for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(published.getUri()))) {
			if (file.getProject().equals(project)) {
				synchronized (waiting) {
					waiting.put(file, published.getDiagnostics());
				}
				showing.schedule();
			}
		}
	}

	/** From now on nothing is shown: a project of the same name may have a server of its own. */
	void end() {
		ended = true;
	}

	private void show() {
		Map<IFile, List<Diagnostic>> found;
		synchronized (waiting) {
			found = new LinkedHashMap<>(waiting);
			waiting.clear();
		}
		for (Map.Entry<IFile, List<Diagnostic>> file : found.entrySet()) {
			if (ended) {
				return;
			}
			try {
				show(file.getKey(), file.getValue());
			} catch (CoreException failure) {
				if (file.getKey().isAccessible()) { // else it was deleted meanwhile, with its markers
					Platform.getLog(ProblemMarkers.class).log(failure.getStatus());
				}
			}
		}
	}

	/** Markers that are right already stay, so that views do not flicker and a fix that is being chosen stays valid. */
	private void show(IFile file, List<Diagnostic> diagnostics) throws CoreException {
		IDocument document = OpenTexts.document(file);
		List<Map<String, Object>> wanted = new ArrayList<>();
		for (Diagnostic diagnostic : worst(diagnostics)) {
			wanted.add(attributes(diagnostic, document));
		}
		if (diagnostics.size() > MOST) {
			wanted.add(Map.of(IMarker.MESSAGE, TEXTS.text("findings.more", diagnostics.size() - MOST), IMarker.SEVERITY, IMarker.SEVERITY_WARNING, IMarker.LINE_NUMBER, 1));
		}
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			if (!wanted.remove(marker.getAttributes())) {
				marker.delete();
			}
		}
		for (Map<String, Object> attributes : wanted) {
			if (ended) {
				return;
			}
			file.createMarker(TYPE, attributes);
		}
	}

	private static List<Diagnostic> worst(List<Diagnostic> diagnostics) {
		return diagnostics.size() <= MOST ? diagnostics : diagnostics.stream().sorted(Comparator.comparing(Diagnostic::getSeverity)).limit(MOST).toList();
	}

	private static Map<String, Object> attributes(Diagnostic diagnostic, IDocument document) {
		Map<String, Object> attributes = new LinkedHashMap<>();
		attributes.put(IMarker.MESSAGE, diagnostic.getMessage().getLeft());
		attributes.put(IMarker.SEVERITY, severity(diagnostic.getSeverity()));
		attributes.put(IMarker.LINE_NUMBER, diagnostic.getRange().getStart().getLine() + 1);
		attributes.put(CODE, diagnostic.getCode() == null ? "" : diagnostic.getCode().getLeft());
		attributes.put(DIAGNOSTIC, GSON.toJson(diagnostic));
		MarkedLines.of(document, diagnostic.getRange()).ifPresent(lines -> attributes.put(MarkedLines.ATTRIBUTE, lines));
		try {
			attributes.put(IMarker.CHAR_START, Places.offset(document, diagnostic.getRange().getStart()));
			attributes.put(IMarker.CHAR_END, Places.offset(document, diagnostic.getRange().getEnd()));
		} catch (BadLocationException changedSince) {
			// the next findings are on their way
		}
		return attributes;
	}

	private static int severity(DiagnosticSeverity severity) {
		return switch (severity) {
			case Error -> IMarker.SEVERITY_ERROR;
			case Warning -> IMarker.SEVERITY_WARNING;
			default -> IMarker.SEVERITY_INFO;
		};
	}

	@Override
	public void logMessage(MessageParams message) {
		Platform.getLog(ProblemMarkers.class).info(message.getMessage());
	}

	@Override
	public void showMessage(MessageParams message) {
		logMessage(message);
	}

	@Override
	public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
		return CompletableFuture.completedFuture(null);
	}

	@Override
	public void telemetryEvent(Object event) {
		// there is nobody to tell
	}
}
