// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

import journey.model.text.Suggestion;

/** Says which name is unknown, what kind of element was looked for, and which name was perhaps meant. */
public class JourneyLinkingErrors implements ILinkingDiagnosticMessageProvider {

	/** In larger workspaces the nearest of the first names must do: a file may have thousands of unknown names. */
	private static final int NAMES = 5000;

	private final IScopeProvider scopes;

	@Inject
	JourneyLinkingErrors(IScopeProvider scopes) {
		this.scopes = scopes;
	}

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		if (OrderAfterComma.is(context.getContext())) {
			String order = "=" + context.getLinkText();
			return new DiagnosticMessage(LanguageMessages.english(LanguageProblem.COMMA_BEFORE_PART, order), Severity.ERROR,
					LanguageProblem.COMMA_BEFORE_PART.code(), order);
		}
		String kind = "@kind." + context.getReference().getEReferenceType().getName();
		String meant = Suggestion.nearest(context.getLinkText(), names(context)).map(name -> "~" + name).orElse("");
		String[] arguments = { context.getLinkText(), kind, meant };
		return new DiagnosticMessage(LanguageMessages.english(LanguageProblem.UNKNOWN_NAME, arguments), Severity.ERROR,
				LanguageProblem.UNKNOWN_NAME.code(), arguments);
	}

	private List<String> names(ILinkingDiagnosticContext context) {
		List<String> names = new ArrayList<>();
		for (IEObjectDescription element : scopes.getScope(context.getContext(), context.getReference()).getAllElements()) {
			if (names.size() == NAMES) {
				break;
			}
			names.add(element.getName().toString());
		}
		return names;
	}
}
