// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Guice;

import journey.dsl.ide.JourneyServerModule;

/** The language server in this process, over streams as an editor has them. */
@Timeout(60)
abstract class ServedEditor {

	private static final int SECONDS = 20;

	/** The streams are closed while somebody reads them, which is no news. Kept, since loggers are forgotten otherwise. */
	private static final Logger NOISE = Logger.getLogger("org.eclipse.lsp4j");

	static {
		NOISE.setLevel(Level.OFF);
	}

	@TempDir
	private Path folder;

	private final ExecutorService threads = Executors.newCachedThreadPool();
	final Editor editor = new Editor();
	LanguageServer server;
	private Future<Void> listening;
	private PipedOutputStream toServer;

	/** What the server tells an editor. */
	static final class Editor implements LanguageClient {

		private final BlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();

		@Override
		public void publishDiagnostics(PublishDiagnosticsParams published) {
			diagnostics.add(published);
		}

		@Override
		public void telemetryEvent(Object event) {
		}

		@Override
		public void showMessage(MessageParams message) {
		}

		@Override
		public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
			return CompletableFuture.completedFuture(null);
		}

		@Override
		public void logMessage(MessageParams message) {
		}

		List<Diagnostic> next(String uri) throws InterruptedException {
			while (true) {
				PublishDiagnosticsParams published = diagnostics.poll(SECONDS, TimeUnit.SECONDS);
				assertNotNull(published, "no diagnostics after " + SECONDS + " seconds");
				if (published.getUri().equals(uri)) {
					return published.getDiagnostics();
				}
			}
		}
	}

	@BeforeEach
	void startServer() throws Exception {
		LanguageServerImpl implementation = Guice.createInjector(new JourneyServerModule()).getInstance(LanguageServerImpl.class);
		toServer = new PipedOutputStream();
		PipedInputStream serverIn = new PipedInputStream(toServer, 1 << 16);
		PipedOutputStream serverOut = new PipedOutputStream();
		PipedInputStream fromServer = new PipedInputStream(serverOut, 1 << 16);
		Launcher<LanguageClient> serverSide = Launcher.createIoLauncher(implementation, LanguageClient.class, serverIn, serverOut, threads, consumer -> consumer);
		implementation.connect(serverSide.getRemoteProxy());
		listening = serverSide.startListening();
		Launcher<LanguageServer> editorSide = Launcher.createIoLauncher(editor, LanguageServer.class, fromServer, toServer, threads, consumer -> consumer);
		editorSide.startListening();
		server = editorSide.getRemoteProxy();
	}

	@SuppressWarnings("deprecation") // every editor still sends the old member as well
	void initialize() throws Exception {
		InitializeParams parameters = new InitializeParams();
		parameters.setRootUri(folder.toUri().toString());
		parameters.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "workspace")));
		parameters.setCapabilities(capabilities());
		assertNotNull(get(server.initialize(parameters)).getCapabilities().getCompletionProvider());
		server.initialized(new InitializedParams());
	}

	/** Where a name can be renamed is asked first. */
	private static ClientCapabilities capabilities() {
		TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
		documents.setRename(new RenameCapabilities(true, false));
		ClientCapabilities capabilities = new ClientCapabilities();
		capabilities.setTextDocument(documents);
		return capabilities;
	}

	void initializeWithoutFolder() throws Exception {
		assertNotNull(get(server.initialize(new InitializeParams())).getCapabilities().getCompletionProvider());
		server.initialized(new InitializedParams());
	}

	@AfterEach
	void stopServer() throws Exception {
		get(server.shutdown());
		toServer.close();
		listening.get(SECONDS, TimeUnit.SECONDS);
		threads.shutdownNow();
		assertEquals(true, threads.awaitTermination(SECONDS, TimeUnit.SECONDS));
	}

	String open(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.writeString(file, text);
		String uri = file.toUri().toString();
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "journey", 1, text)));
		return uri;
	}

	/** The mistakes of the language; what the rules find is no matter here. */
	static List<String> summary(List<Diagnostic> diagnostics) {
		return diagnostics.stream().filter(diagnostic -> diagnostic.getCode().getLeft().matches("(SYN|REF)-.*")).map(diagnostic -> diagnostic.getCode().getLeft() + " " + position(diagnostic.getRange().getStart()) + "-"
				+ position(diagnostic.getRange().getEnd())).sorted().toList();
	}

	static String position(Position position) {
		return position.getLine() + ":" + position.getCharacter();
	}

	static <T> T get(CompletableFuture<T> future) throws Exception {
		return future.get(SECONDS, TimeUnit.SECONDS);
	}
}
