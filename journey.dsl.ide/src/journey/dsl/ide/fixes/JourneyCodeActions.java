// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import com.google.inject.Inject;

import journey.dsl.ide.EditorLanguage;

/** Offers our fixes to editors. A diagnostic brings the values of its message with it, as data. */
public class JourneyCodeActions implements ICodeActionService2 {

	@Inject
	private Fixes fixes;

	/** The server does not say which text it is: it has to be read from it. */
	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getURI(), read -> read.getResource() instanceof XtextResource resource ? actions(options, resource, read.getDocument()) : List.of());
	}

	private List<Either<Command, CodeAction>> actions(Options options, XtextResource resource, Document document) {
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		Locale locale = EditorLanguage.of(options.getLanguageServerAccess().getInitializeParams());
		for (Diagnostic diagnostic : options.getCodeActionParams().getContext().getDiagnostics()) {
			if (diagnostic.getCode() != null && diagnostic.getCode().isLeft()) {
				for (Proposal proposal : fixes.of(mistake(diagnostic, resource, document, locale))) {
					actions.add(Either.forRight(action(proposal, diagnostic, document, options.getURI())));
				}
			}
		}
		if (!actions.isEmpty()) {
			actions.get(0).getRight().setIsPreferred(true);
		}
		return actions;
	}

	private static Mistake mistake(Diagnostic diagnostic, XtextResource resource, Document document, Locale locale) {
		int start = document.getOffSet(diagnostic.getRange().getStart());
		int end = document.getOffSet(diagnostic.getRange().getEnd());
		return new Mistake(resource, diagnostic.getCode().getLeft(), start, end - start, arguments(diagnostic.getData()), locale);
	}

	private static List<String> arguments(Object data) {
		try {
			String[] arguments = data == null ? null : new Gson().fromJson(new Gson().toJsonTree(data), String[].class);
			return arguments == null ? List.of() : List.of(arguments);
		} catch (JsonSyntaxException | IllegalStateException notOurs) {
			return List.of();
		}
	}

	private static CodeAction action(Proposal proposal, Diagnostic diagnostic, Document document, String uri) {
		Replacement change = proposal.replacement();
		Range range = new Range(document.getPosition(change.offset()), document.getPosition(change.offset() + change.length()));
		CodeAction action = new CodeAction(proposal.label());
		action.setKind(CodeActionKind.QuickFix);
		action.setDiagnostics(List.of(diagnostic));
		action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(new TextEdit(range, change.text())))));
		return action;
	}
}
