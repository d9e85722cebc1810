// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.Test;

/** What editors are told about a text. */
class ServedDiagnosticsTest extends ServedEditor {

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
}
