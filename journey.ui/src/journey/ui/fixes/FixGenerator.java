// SPDX-License-Identifier: EPL-2.0
package journey.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;

import journey.dsl.ide.fixes.Fixes;
import journey.ui.language.JourneyLanguage;
import journey.ui.language.OpenText;
import journey.ui.language.LanguageSessions;
import journey.ui.language.ProblemMarkers;

/** Offers at a marker what the language server can do about its finding. */
public final class FixGenerator implements IMarkerResolutionGenerator2 {

	private static final Fixes FIXES = JourneyLanguage.INJECTOR.getInstance(Fixes.class);

	@Override
	public boolean hasResolutions(IMarker marker) {
		return FIXES.mayMend(marker.getAttribute(ProblemMarkers.CODE, ""));
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!(marker.getResource() instanceof IFile file)) {
			return new IMarkerResolution[0];
		}
		Optional<Diagnostic> found = diagnostic(marker);
		if (found.isEmpty()) {
			return new IMarkerResolution[0];
		}
		List<IMarkerResolution> fixes = new ArrayList<>();
		for (Either<Command, CodeAction> action : actions(file, found.get())) {
			if (action.isRight() && action.getRight().getEdit() != null) {
				fixes.add(new FixResolution(action.getRight(), fixes.size()));
			}
		}
		return fixes.toArray(IMarkerResolution[]::new);
	}

	private static List<Either<Command, CodeAction>> actions(IFile file, Diagnostic diagnostic) {
		CodeActionParams question = new CodeActionParams(new TextDocumentIdentifier(file.getLocationURI().toString()), diagnostic.getRange(), new CodeActionContext(List.of(diagnostic)));
		return LanguageSessions.INSTANCE.of(file).flatMap(session -> new OpenText(file, null, session).answer(documents -> documents.codeAction(question))).orElse(List.of());
	}

	private static Optional<Diagnostic> diagnostic(IMarker marker) {
		try {
			return Optional.ofNullable(new Gson().fromJson(marker.getAttribute(ProblemMarkers.DIAGNOSTIC, ""), Diagnostic.class));
		} catch (JsonSyntaxException ofAnotherVersion) {
			return Optional.empty();
		}
	}
}
