// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;

/**
 * The text of a file that an editor shows, and the language server that knows it.
 *
 * @param address by which the server knows the file; it stays when the file is deleted and the editor is not closed
 */
public record OpenText(IFile file, URI address, IDocument document, LanguageSession session) {

	private static final long PATIENCE = 5000;

	public OpenText(IFile file, IDocument document, LanguageSession session) {
		this(file, file.getLocationURI(), document, session);
	}

	/** Empty if the document is not that of a journey in a project. */
	public static Optional<OpenText> of(IDocument document) {
		return OpenTexts.file(document).flatMap(file -> LanguageSessions.INSTANCE.of(file).map(session -> new OpenText(file, document, session)));
	}

	public TextDocumentIdentifier identifier() {
		return new TextDocumentIdentifier(address.toString());
	}

	/** A number that changes with the text. */
	public long stamp() {
		return document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : 0;
	}

	/** Asks once more when the text has changed meanwhile. */
	public <T> CompletableFuture<T> ask(Function<TextDocumentService, CompletableFuture<T>> question) {
		return session.ask(question).exceptionallyCompose(failure -> LanguageSession.isCancellation(failure) ? session.ask(question) : CompletableFuture.failedFuture(failure));
	}

	/** Waits for the answer, but not for ever: not in the thread of the user interface. */
	public <T> Optional<T> answer(Function<TextDocumentService, CompletableFuture<T>> question) {
		try {
			return answer(question, PATIENCE);
		} catch (TimeoutException stillWorking) {
			return Optional.empty();
		}
	}

	/**
	 * Waits for the answer as long as this, in milliseconds.
	 *
	 * @throws TimeoutException if there may still be one later
	 */
	public <T> Optional<T> answer(Function<TextDocumentService, CompletableFuture<T>> question, long patience) throws TimeoutException {
		CompletableFuture<T> answer = ask(question);
		try {
			return Optional.ofNullable(answer.get(patience, TimeUnit.MILLISECONDS));
		} catch (TimeoutException stillWorking) {
			answer.cancel(true);
			throw stillWorking;
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException failure) {
			log(failure);
		} catch (CancellationException ended) {
			// with its project
		}
		return Optional.empty();
	}

	/** Keeps what went wrong, unless it is only that the text has changed. */
	public static void log(Throwable failure) {
		if (!LanguageSession.isCancellation(failure)) {
			Platform.getLog(OpenText.class).error(failure.getMessage(), failure);
		}
	}
}
