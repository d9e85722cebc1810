// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.gson.Gson;

import journey.dsl.ide.hover.ElementHovers;
import journey.dsl.messages.IssueTexts;

/** Speaks to editors in their language. */
public final class JourneyLanguageServer extends LanguageServerImpl {

	private Locale locale = Locale.ENGLISH;

	@Override
	public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
		locale = EditorLanguage.of(params);
		return super.initialize(params);
	}

	@Override
	protected Hover hover(HoverParams params, CancelIndicator cancelled) {
		return getWorkspaceManager().doRead(getURI(params), (document, resource) -> resource == null ? IHoverService.EMPTY_HOVER
				: resource.getResourceServiceProvider().get(ElementHovers.class).hover(document, resource, params, locale));
	}

	@Override
	protected Diagnostic toDiagnostic(Issue issue) {
		Diagnostic diagnostic = super.toDiagnostic(issue);
		diagnostic.setMessage(IssueTexts.of(issue, locale));
		if (issue.getData() != null) {
			diagnostic.setData(new Gson().toJsonTree(issue.getData()));
		}
		return diagnostic;
	}
}
