// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;

/** Tells the language servers what is typed, from when a file is opened in any editor until the last one is closed. */
public final class OpenTexts implements IFileBufferListener {

	private static final OpenTexts INSTANCE = new OpenTexts();

	private final Map<IFileBuffer, Typing> typed = new HashMap<>();
	private final List<Consumer<IFile>> listeners = new CopyOnWriteArrayList<>();

	/** The changes of one document. */
	private static final class Typing implements IDocumentListener {

		private final IFile resource;
		private final URI file;
		private final LanguageSession session;

		Typing(IFile resource, LanguageSession session) {
			this.resource = resource;
			file = resource.getLocationURI();
			this.session = session;
		}

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only what comes of it matters
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			session.change(file, event.getDocument().get());
			INSTANCE.listeners.forEach(listener -> listener.accept(resource));
		}
	}

	private OpenTexts() {
	}

	/** Begins to listen, and tells of the texts that are open already. */
	public static void begin() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(INSTANCE);
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			INSTANCE.bufferCreated(buffer);
		}
	}

	/** Tells a listener of every change in an editor, in the thread in which it happens. */
	public static void listen(Consumer<IFile> listener) {
		INSTANCE.listeners.add(listener);
	}

	/** The files of a project that editors hold. */
	public static List<IFile> files(IProject project) {
		return INSTANCE.typed.values().stream().map(typing -> typing.resource).filter(file -> file.getProject().equals(project)).toList();
	}

	/** The text of a file as its editors show it, else as it is on disk. */
	public static IDocument document(IFile file) throws CoreException {
		ITextFileBuffer buffer = buffer(file);
		return buffer == null ? new Document(file.readString()) : buffer.getDocument();
	}

	/** A number that changes with the text of the file, be it in an editor or on disk. */
	public static long stamp(IFile file) {
		ITextFileBuffer buffer = buffer(file);
		return buffer != null && buffer.getDocument() instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : file.getModificationStamp();
	}

	/** What an editor holds of a file and has not saved yet. */
	public static Optional<String> unsaved(IFile file) {
		return Optional.ofNullable(buffer(file)).filter(ITextFileBuffer::isDirty).map(buffer -> buffer.getDocument().get());
	}

	private static ITextFileBuffer buffer(IFile file) {
		return FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
	}

	/** The file of a document that is open. */
	public static Optional<IFile> file(IDocument document) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return buffer == null ? Optional.empty() : file(buffer);
	}

	private static Optional<IFile> file(IFileBuffer buffer) {
		IPath path = buffer.getLocation();
		if (path == null || path.segmentCount() < 2 || !(buffer instanceof ITextFileBuffer)) {
			return Optional.empty();
		}
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(path);
		return file.exists() && JourneyLanguage.isJourney(file) ? Optional.of(file) : Optional.empty();
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		file(buffer).ifPresent(file -> LanguageSessions.INSTANCE.of(file).ifPresent(session -> {
			IDocument document = ((ITextFileBuffer) buffer).getDocument();
			Typing typing = new Typing(file, session);
			typed.put(buffer, typing);
			session.open(typing.file, document.get());
			document.addDocumentListener(typing);
		}));
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		Typing typing = typed.remove(buffer);
		if (typing != null) {
			((ITextFileBuffer) buffer).getDocument().removeDocumentListener(typing);
			typing.session.close(typing.file);
		}
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document tells of its new content
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document has told of it
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// no concern of the language
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// no concern of the language
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// no concern of the language
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// the buffer of the new place is told of separately
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the editor decides what becomes of its text
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// the platform has told the user
	}
}
