// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import journey.dsl.ide.JourneyLanguageServer;
import journey.dsl.services.JourneyGrammarAccess;
import journey.ui.language.JourneyLanguage;
import journey.ui.language.Keywords;
import journey.ui.language.LanguageSession;
import journey.ui.language.LanguageSessions;
import journey.ui.language.PendingTexts;
import journey.ui.language.ProblemMarkers;

class LanguageSessionTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void ofManyQuickChangesOnlyTheNewestTextIsSent() throws Exception {
		List<String> sent = new CopyOnWriteArrayList<>();
		PendingTexts texts = new PendingTexts((file, text) -> sent.add(text));
		for (int key = 1; key <= 100; key++) {
			texts.put(URI.create("file:///a.journey"), "text " + key);
		}
		workbench.until("it is sent", () -> !sent.isEmpty());
		workbench.work(300);
		assertEquals("text 100", sent.getLast());
		assertFalse(sent.size() > 5, sent.size() + " were sent");
	}

	@Test
	void whoNeedsTheTextGetsTheNewestOfEachFileAtOnce() {
		List<String> sent = new CopyOnWriteArrayList<>();
		PendingTexts texts = new PendingTexts((file, text) -> sent.add(file.getPath() + " " + text));
		texts.put(URI.create("file:///a.journey"), "old");
		texts.put(URI.create("file:///b.journey"), "other");
		texts.put(URI.create("file:///a.journey"), "new");
		texts.send();
		texts.send();
		assertEquals(List.of("/a.journey new", "/b.journey other"), sent);
	}

	@Test
	void aProjectThatIsMovedGetsAServerOfItsNewFolder(@TempDir Path elsewhere) throws Exception {
		IProject project = workbench.project("shop");
		LanguageSession before = LanguageSessions.INSTANCE.of(project).orElseThrow();
		assertSame(before, LanguageSessions.INSTANCE.of(project).orElseThrow());
		IProjectDescription moved = project.getDescription();
		moved.setLocationURI(elsewhere.resolve("shop").toUri());
		project.move(moved, true, null);
		assertNotSame(before, LanguageSessions.INSTANCE.of(project).orElseThrow());
		assertTrue(before.ask(documents -> CompletableFuture.completedFuture("")).isCompletedExceptionally(), "it has ended");
	}

	@Test
	void aQuestionRightAfterTypingIsAboutTheNewestText() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", "channel web\npersona P {\n\tprefers \n}\n");
		var editor = workbench.open(file);
		LanguageSession session = LanguageSessions.INSTANCE.of(file).orElseThrow();
		session.settled().get(30, TimeUnit.SECONDS);
		for (char letter : "channel zebra\n".toCharArray()) {
			workbench.text(editor).append(String.valueOf(letter));
		}
		var answer = session.ask(documents -> documents.completion(new CompletionParams(new TextDocumentIdentifier(file.getLocationURI().toString()), new Position(2, 9))));
		List<CompletionItem> items = answer.get(30, TimeUnit.SECONDS).map(list -> list, list -> list.getItems());
		assertEquals(Set.of("web", "zebra"), items.stream().map(CompletionItem::getLabel).filter(name -> name.equals("web") || name.equals("zebra")).collect(Collectors.toSet()));
	}

	@Test
	void whatIsToldAndAskedWaitsForAServerThatIsStillBeingMade(@TempDir Path folder) throws Exception {
		CompletableFuture<JourneyLanguageServer> starting = new CompletableFuture<>();
		LanguageSession session = new LanguageSession(starting, folder, new ProblemMarkers(workbench.project("shop")));
		URI file = folder.resolve("a.journey").toUri();
		session.open(file, "channel web\n");
		session.change(file, "channel web\nchannel shop\n");
		var answer = session.ask((TextDocumentService documents) -> documents.documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(file.toString()))));
		workbench.work(200);
		assertFalse(answer.isDone());
		starting.complete(JourneyLanguage.newServer());
		assertEquals(List.of("web", "shop"), answer.get(30, TimeUnit.SECONDS).stream().map(symbol -> symbol.getRight().getName()).toList());
	}

	@Test
	void theKeywordsAreThoseOfTheGrammar() {
		Set<String> keywords = GrammarUtil.getAllKeywords(JourneyLanguage.services().getInstance(JourneyGrammarAccess.class).getGrammar()).stream()
				.filter(keyword -> Character.isLetter(keyword.charAt(keyword.length() - 1))).collect(Collectors.toSet());
		assertEquals(keywords, Keywords.ALL);
	}
}
