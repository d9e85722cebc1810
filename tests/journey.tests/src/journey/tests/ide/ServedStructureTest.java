// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

import journey.dsl.ide.ElementKind;
import journey.dsl.library.LibraryTexts;
import journey.model.journey.JourneyPackage;

/** What editors know about the elements of a text: what they are, and where they are written. */
class ServedStructureTest extends ServedEditor {

	@Test
	void anElementHasTheSymbolOfItsKind() throws Exception {
		initialize();
		String uri = open("a.journey", "namespace shop\npersona P { goal G \"Reach\" }\njourney J for P { stage S { touchpoint T } }\nkpi K { formula 1 }\n");
		assertEquals(List.of("shop Namespace", "P Class", "G Key", "J Module", "S Package", "T Interface", "K Number"), symbols(uri));
	}

	@Test
	void everyElementWithANameHasAKind() {
		List<EClass> named = JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && JourneyPackage.Literals.NAMED_ELEMENT.isSuperTypeOf(type)).toList();
		assertEquals(List.of(), named.stream().filter(type -> ElementKind.of(type).isEmpty()).map(EClass::getName).toList());
	}

	@Test
	void aSymbolTellsTheKind() {
		for (ElementKind kind : ElementKind.values()) {
			assertEquals(kind, ElementKind.of(kind.symbol()).orElseThrow());
		}
	}

	@Test
	void aNameLeadsToItsElementInAnotherFile() throws Exception {
		initialize();
		String channels = open("channels.journey", "// ours\nchannel website\n");
		String people = open("people.journey", "persona P { prefers website }\n");
		assertEquals(List.of(channels + " 1:8-1:15"), definitions(people, 22));
	}

	@Test
	void aNameOfTheLibraryLeadsToItsText() throws Exception {
		initialize();
		String uri = open("people.journey", "persona P { prefers std.channels.website }\n");
		List<String> lines = LibraryTexts.text(org.eclipse.emf.common.util.URI.createURI("journey-library:/std/channels.journey")).lines().toList();
		int line = lines.indexOf(lines.stream().filter(text -> text.startsWith("channel website ")).findFirst().orElseThrow());
		assertEquals(List.of("journey-library:/std/channels.journey " + line + ":8-" + line + ":15"), definitions(uri, 35));
	}

	private List<String> symbols(String uri) throws Exception {
		return get(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri)))).stream()
				.map(found -> found.map(flat -> flat.getName() + ' ' + flat.getKind(), ServedStructureTest::text)).toList();
	}

	private static String text(DocumentSymbol symbol) {
		return symbol.getName() + ' ' + symbol.getKind();
	}

	private List<String> definitions(String uri, int character) throws Exception {
		List<? extends Location> found = get(server.getTextDocumentService().definition(new DefinitionParams(new TextDocumentIdentifier(uri), new Position(0, character)))).getLeft();
		return found.stream().map(place -> place.getUri() + ' ' + position(place.getRange().getStart()) + '-' + position(place.getRange().getEnd())).toList();
	}
}
