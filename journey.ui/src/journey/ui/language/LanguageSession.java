// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.Platform;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;

import journey.dsl.ide.JourneyLanguageServer;

/** The language server of one project, in this process. It works in threads of its own: nothing here waits for it. */
public final class LanguageSession {

	private static final String LANGUAGE = "journey";

	/** The server when it knows the last news. It gets them one after the other, once it has begun: what came earlier would cut its beginning off. */
	private CompletableFuture<JourneyLanguageServer> told;
	private volatile boolean ended;
	/** The texts that editors hold, by their addresses, with the number of the last change. */
	private final Map<URI, Integer> open = new ConcurrentHashMap<>();
	private final PendingTexts pending = new PendingTexts(this::send);

	/** @param starting the server, when it is made: making the first one takes its time */
	public LanguageSession(CompletableFuture<JourneyLanguageServer> starting, Path folder, LanguageClient client) {
		told = starting.thenCompose(server -> begin(server, folder, client));
		told.exceptionally(failure -> {
			OpenText.log(failure);
			return null;
		});
	}

	private static CompletableFuture<JourneyLanguageServer> begin(JourneyLanguageServer server, Path folder, LanguageClient client) {
		server.connect(client);
		return server.initialize(parameters(folder)).thenApply(begun -> {
			server.initialized(new InitializedParams());
			return server;
		});
	}

	@SuppressWarnings("deprecation") // what the workspace is called is asked of the old member as well
	private static InitializeParams parameters(Path folder) {
		String uri = folder.toUri().toString();
		InitializeParams parameters = new InitializeParams();
		parameters.setRootUri(uri);
		parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(uri, folder.getFileName().toString())));
		parameters.setLocale(Platform.getNL());
		DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
		symbols.setHierarchicalDocumentSymbolSupport(true);
		TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
		documents.setDocumentSymbol(symbols);
		RenameCapabilities renaming = new RenameCapabilities();
		renaming.setPrepareSupport(true);
		documents.setRename(renaming);
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setTextDocument(documents);
		parameters.setCapabilities(capabilities);
		return parameters;
	}

	/** An editor holds the text of this file from now on. */
	public void open(URI file, String text) {
		open.put(file, 1);
		tell(server -> server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(file.toString(), LANGUAGE, 1, text))));
	}

	/** The text that an editor holds has changed. The server hears of it a moment later, or before it is asked or told anything else. */
	public void change(URI file, String text) {
		pending.put(file, text);
	}

	private void send(URI file, String text) {
		int version = open.merge(file, 1, Integer::sum);
		tellNext(server -> server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(file.toString(), version),
				List.of(new TextDocumentContentChangeEvent(text)))));
	}

	/** No editor holds the file any more: what is on disk counts. */
	public void close(URI file) {
		tell(server -> server.didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(file.toString()))));
		open.remove(file);
	}

	/** Files have changed on disk. Those that an editor holds are passed over. */
	public void filesChanged(List<FileEvent> events) {
		tell(server -> server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(new ArrayList<>(events))));
	}

	private void tell(Consumer<JourneyLanguageServer> news) {
		pending.send();
		tellNext(news);
	}

	/** In another thread: whoever waits for an answer that the news makes void asks again, and must do so after the news. */
	private synchronized void tellNext(Consumer<JourneyLanguageServer> news) {
		told = told.thenApplyAsync(server -> {
			news.accept(server);
			return server;
		});
	}

	private CompletableFuture<JourneyLanguageServer> told() {
		pending.send();
		synchronized (this) {
			return told;
		}
	}

	/** Asks the server about a document, after everything that it was told before. One that has ended answers with a cancellation. */
	public <T> CompletableFuture<T> ask(Function<TextDocumentService, CompletableFuture<T>> question) {
		if (ended) {
			return CompletableFuture.failedFuture(new CancellationException());
		}
		return told().thenCompose(server -> question.apply(server.getTextDocumentService()))
				.exceptionallyCompose(failure -> CompletableFuture.failedFuture(ended ? new CancellationException() : failure));
	}

	/** Done when everything that the server was told before has been looked at. */
	public CompletableFuture<Void> settled() {
		CompletableFuture<Void> read = told().thenCompose(server -> server.getRequestManager().runRead(cancelled -> null));
		return read.exceptionallyComposeAsync(failure -> isCancellation(failure) && !ended ? settled() : CompletableFuture.failedFuture(ended ? new CancellationException() : failure));
	}

	/** Whether a question was not answered because the text has changed since. */
	public static boolean isCancellation(Throwable failure) {
		return failure instanceof CancellationException || failure.getCause() instanceof CancellationException;
	}

	/** Ends the server; what it still has to say is lost. */
	void end() {
		ended = true;
		told().thenAccept(server -> {
			server.shutdown();
			server.getRequestManager().shutdown();
		});
	}
}
