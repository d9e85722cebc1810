// SPDX-License-Identifier: EPL-2.0
package journey.ui.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;

import journey.dsl.ide.fixes.Fixes;
import journey.ui.language.LanguageSessions;
import journey.ui.language.MarkedLines;
import journey.ui.language.OpenText;
import journey.ui.language.OpenTexts;
import journey.ui.language.ProblemMarkers;

/** Offers at a marker what the language server can do about its finding. */
public final class FixGenerator implements IMarkerResolutionGenerator2 {

	/** The platform makes a generator for each finding of the line. */
	private static final Patience PATIENCE = new Patience();

	@Override
	public boolean hasResolutions(IMarker marker) {
		return Fixes.mayMend(marker.getAttribute(ProblemMarkers.CODE, ""));
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
		return LanguageSessions.INSTANCE.of(file).map(session -> resolutions(new OpenText(file, null, session), marker, found.get())).orElse(new IMarkerResolution[0]);
	}

	private IMarkerResolution[] resolutions(OpenText text, IMarker marker, Diagnostic diagnostic) {
		if (!isUpToDate(marker, text.file(), diagnostic)) {
			return new IMarkerResolution[] { new FixesLater(text.session(), PATIENCE) };
		}
		long stamp = OpenTexts.stamp(text.file());
		CodeActionParams question = new CodeActionParams(text.identifier(), diagnostic.getRange(), new CodeActionContext(List.of(diagnostic)));
		try {
			List<IMarkerResolution> fixes = new ArrayList<>();
			for (Either<Command, CodeAction> action : text.answer(documents -> documents.codeAction(question), PATIENCE.left()).orElse(List.of())) {
				if (action.isRight() && action.getRight().getEdit() != null) {
					fixes.add(new FixResolution(action.getRight(), fixes.size(), text.file(), stamp));
				}
			}
			return fixes.toArray(IMarkerResolution[]::new);
		} catch (TimeoutException stillReading) {
			return new IMarkerResolution[] { new FixesLater(text.session(), PATIENCE) };
		} finally {
			PATIENCE.asked();
		}
	}

	/** What was typed since may have moved other words to the place of the finding. */
	private static boolean isUpToDate(IMarker marker, IFile file, Diagnostic diagnostic) {
		try {
			return MarkedLines.areThose(marker, file, diagnostic.getRange());
		} catch (CoreException unreadable) {
			return false;
		}
	}

	private static Optional<Diagnostic> diagnostic(IMarker marker) {
		try {
			return Optional.ofNullable(new Gson().fromJson(marker.getAttribute(ProblemMarkers.DIAGNOSTIC, ""), Diagnostic.class));
		} catch (JsonSyntaxException ofAnotherVersion) {
			return Optional.empty();
		}
	}
}
