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
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.inject.Guice;

import journey.dsl.ide.JourneyServerModule;

/** The language server in this process, over streams as an editor has them. */
@Timeout(60)
class LanguageServerTest {

	private static final int SECONDS = 20;

	/** The streams are closed while somebody reads them, which is no news. Kept, since loggers are forgotten otherwise. */
	private static final Logger NOISE = Logger.getLogger("org.eclipse.lsp4j");

	static {
		NOISE.setLevel(Level.OFF);
	}

	@TempDir
	private Path folder;

	private final ExecutorService threads = Executors.newCachedThreadPool();
	private final Editor editor = new Editor();
	private LanguageServer server;
	private Future<Void> listening;
	private PipedOutputStream toServer;

	/** What the server tells an editor. */
	private static final class Editor implements LanguageClient {

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
	private void initialize() throws Exception {
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

	private void initializeWithoutFolder() throws Exception {
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

	@Test
	void anEditorMayOpenAFileWithoutAFolder() throws Exception {
		initializeWithoutFolder();
		assertEquals(List.of("SYN-004 0:22-0:31"), summary(editor.next(open("a.journey", "persona P { behaviour deliberat }"))));
	}

	@Test
	void filesWithoutAFolderSeeEachOther() throws Exception {
		initializeWithoutFolder();
		String uri = open("people.journey", "persona P { prefers web }");
		assertEquals(List.of("REF-001 0:20-0:23"), summary(editor.next(uri)));
		open("channels.journey", "channel web");
		assertEquals(List.of(), summary(editor.next(uri)));
	}

	@Test
	void aBrokenDocumentGetsOurCodesAtTheirPlaces() throws Exception {
		initialize();
		String uri = open("a.journey", "persona P {\n\tbehaviour deliberat\n\tprefers nothing\n}\njourney J {\n");
		assertEquals(List.of("REF-001 2:9-2:16", "SYN-001 4:11-5:0", "SYN-004 1:11-1:20"),
				summary(editor.next(uri)));
	}

	@Test
	void severitiesAreThoseOfTheRules() throws Exception {
		initialize();
		String uri = open("a.journey", "persona P { } journey J for P { stage S { touchpoint T } }");
		Map<String, DiagnosticSeverity> severities = new java.util.TreeMap<>();
		editor.next(uri).forEach(diagnostic -> severities.put(diagnostic.getCode().getLeft(), diagnostic.getSeverity()));
		severities.keySet().retainAll(List.of("KPI-501", "TPT-304", "TPT-310"));
		assertEquals(Map.of("KPI-501", DiagnosticSeverity.Warning, "TPT-304", DiagnosticSeverity.Warning, "TPT-310", DiagnosticSeverity.Information), severities);
	}

	@Test
	void aMendedDocumentHasNoDiagnostics() throws Exception {
		initialize();
		String uri = open("a.journey", "persona P { behaviour deliberat }");
		assertEquals(List.of("SYN-004 0:22-0:31"), summary(editor.next(uri)));
		server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, 2),
				List.of(new TextDocumentContentChangeEvent("persona P { behaviour deliberate }"))));
		assertEquals(List.of(), summary(editor.next(uri)));
	}

	@Test
	void documentsSeeTheFilesOfTheWorkspace() throws Exception {
		initialize();
		String channels = open("channels.journey", "channel web");
		assertEquals(List.of(), summary(editor.next(channels)));
		String uri = open("people.journey", "persona P { prefers web }");
		assertEquals(List.of(), summary(editor.next(uri)));
	}

	@Test
	void completionOffersKeywordsAndNames() throws Exception {
		initialize();
		String uri = open("a.journey", "channel web\nchannel shop\npersona P {\n\tprefers \n}\n");
		List<String> names = completion(uri, 3, 9);
		assertEquals(true, names.containsAll(List.of("web", "shop")), names.toString());
		List<String> members = completion(uri, 3, 0);
		assertEquals(true, members.containsAll(List.of("behaviour", "family", "goal", "prefers")), members.toString());
	}

	@Test
	void aDiagnosticBringsItsFix() throws Exception {
		initialize();
		String uri = open("a.journey", "channel website\npersona P { prefers websit }\n");
		Diagnostic unknown = editor.next(uri).stream().filter(diagnostic -> diagnostic.getCode().getLeft().equals("REF-001")).findFirst().orElseThrow();
		CodeActionParams question = new CodeActionParams(new TextDocumentIdentifier(uri), unknown.getRange(), new CodeActionContext(List.of(unknown)));
		CodeAction fix = get(server.getTextDocumentService().codeAction(question)).get(0).getRight();
		assertEquals("Replace “websit” with “website”", fix.getTitle());
		assertEquals(Map.of(uri, List.of(new TextEdit(unknown.getRange(), "website"))), fix.getEdit().getChanges());
	}

	@Test
	void aNameIsRenamedInAllFiles() throws Exception {
		initialize();
		String people = open("people.journey", "persona P { prefers website }\n");
		String channels = open("channels.journey", "channel website\n");
		assertEquals(List.of(), summary(editor.next(channels)));
		Position place = new Position(0, 10);
		assertEquals(new Range(new Position(0, 8), new Position(0, 15)),
				get(server.getTextDocumentService().prepareRename(new PrepareRenameParams(new TextDocumentIdentifier(channels), place))).getFirst());
		Map<String, List<TextEdit>> changes = get(server.getTextDocumentService().rename(new RenameParams(new TextDocumentIdentifier(channels), place, "web"))).getChanges();
		assertEquals(List.of(new TextEdit(new Range(new Position(0, 20), new Position(0, 27)), "web")), changes.get(people));
		assertEquals(List.of(new TextEdit(new Range(new Position(0, 8), new Position(0, 15)), "web")), changes.get(channels));
	}

	@Test
	void theServerSurvivesWhatNoParserCanRead() throws Exception {
		initialize();
		String deep = open("deep.journey", "kpi K { formula " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " }");
		String uri = open("a.journey", "persona P { behaviour deliberat }");
		assertEquals(List.of("SYN-004 0:22-0:31"), summary(editor.next(uri)), deep);
	}

	@Test
	void aCommentThatIsNotClosedHasOurCode() throws Exception {
		initialize();
		assertEquals(List.of("SYN-012 0:0-0:7"), summary(editor.next(open("a.journey", "/* open"))));
	}

	private String open(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.writeString(file, text);
		String uri = file.toUri().toString();
		server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "journey", 1, text)));
		return uri;
	}

	private List<String> completion(String uri, int line, int character) throws Exception {
		return get(server.getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(uri), new Position(line, character))))
				.map(items -> items, list -> list.getItems()).stream().map(CompletionItem::getLabel).toList();
	}

	/** The mistakes of the language; what the rules find is no matter here. */
	private static List<String> summary(List<Diagnostic> diagnostics) {
		return diagnostics.stream().filter(diagnostic -> diagnostic.getCode().getLeft().matches("(SYN|REF)-.*")).map(diagnostic -> diagnostic.getCode().getLeft() + " " + position(diagnostic.getRange().getStart()) + "-"
				+ position(diagnostic.getRange().getEnd())).sorted().toList();
	}

	private static String position(Position position) {
		return position.getLine() + ":" + position.getCharacter();
	}

	private static <T> T get(CompletableFuture<T> future) throws Exception {
		return future.get(SECONDS, TimeUnit.SECONDS);
	}
}
