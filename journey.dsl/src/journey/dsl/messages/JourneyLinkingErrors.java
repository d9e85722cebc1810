// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
			return message(LanguageProblem.COMMA_BEFORE_PART, order);
		}
		String name = context.getLinkText();
		Optional<String> meant = NameSlips.isFunction(context.getContext(), name) ? Optional.of(name + "(…)") : Suggestion.nearest(name, names(context));
		Optional<NameSlips.Correction> correction = meant.isPresent() ? Optional.empty() : NameSlips.correction(context.getContext(), name);
		if (correction.isPresent()) {
			return message(LanguageProblem.OTHER_SIGN, "=" + correction.get().right(), "=" + correction.get().written());
		}
		return message(LanguageProblem.UNKNOWN_NAME, name, "@kind." + context.getReference().getEReferenceType().getName(), meant.map(known -> "~" + known).orElse(""));
	}

	private static DiagnosticMessage message(LanguageProblem problem, String... arguments) {
		return new DiagnosticMessage(LanguageMessages.english(problem, arguments), Severity.ERROR, problem.code(), arguments);
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
