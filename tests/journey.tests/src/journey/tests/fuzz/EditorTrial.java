// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.Modules2;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Guice;
import com.google.inject.Injector;

import journey.dsl.JourneyRuntimeModule;
import journey.dsl.ide.JourneyIdeModule;
import journey.dsl.validation.StrayWords;
import journey.tests.support.JourneyText;

/** What the language server does with a text that an editor has sent. It need not be one that a file can hold. */
final class EditorTrial {

	private static final Injector LANGUAGE = language();

	private final String text;
	private final int cursor;
	private XtextResource resource;
	private Document document;

	/** @param cursor where completion is asked for */
	EditorTrial(String text, int cursor) {
		this.text = text;
		this.cursor = cursor;
	}

	/** Unlike the set-up of the server it leaves the registrations alone, which other tests share. */
	private static Injector language() {
		JourneyText.service(Injector.class); // registers the metamodel
		return Guice.createInjector(Modules2.mixin(new JourneyRuntimeModule(), new JourneyIdeModule()));
	}

	void open() throws IOException {
		XtextResourceSet resources = LANGUAGE.getInstance(XtextResourceSet.class);
		resource = (XtextResource) LANGUAGE.getInstance(IResourceFactory.class).createResource(URI.createURI("file:/a.journey"));
		resources.getResources().add(resource);
		String encoding = StandardCharsets.UTF_8.name();
		resource.load(new LazyStringInputStream(text, encoding), Map.of(XtextResource.OPTION_ENCODING, encoding));
		document = new Document(1, text);
		EcoreUtil.resolveAll(resource);
		LANGUAGE.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
	}

	void outline() {
		LANGUAGE.getInstance(HierarchicalDocumentSymbolService.class).getSymbols(resource, CancelIndicator.NullImpl);
		LANGUAGE.getInstance(IFoldingRangeProvider.class).getFoldingRanges(resource, CancelIndicator.NullImpl);
	}

	void complete() {
		CompletionParams parameters = new CompletionParams(new TextDocumentIdentifier("file:/a.journey"), document.getPosition(cursor));
		LANGUAGE.getInstance(ContentAssistService.class).createCompletionList(document, resource, parameters, CancelIndicator.NullImpl);
	}

	/** What is broken stays as it is. */
	void format() {
		boolean broken = resource.getParseResult().hasSyntaxErrors() || !StrayWords.in(resource.getParseResult().getRootNode()).isEmpty();
		var edits = LANGUAGE.getInstance(FormattingService.class).format(resource, document, 0, text.length(), new FormattingOptions(4, false));
		if (broken) {
			assertEquals(List.of(), edits, "edits of a broken text");
		}
	}
}
