// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** How editors help to write. */
class ServedAssistTest extends ServedEditor {

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

	private List<String> completion(String uri, int line, int character) throws Exception {
		return get(server.getTextDocumentService().completion(new CompletionParams(new TextDocumentIdentifier(uri), new Position(line, character))))
				.map(items -> items, list -> list.getItems()).stream().map(CompletionItem::getLabel).toList();
	}
}
