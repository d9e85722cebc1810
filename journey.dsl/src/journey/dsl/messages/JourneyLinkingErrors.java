// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import java.util.Optional;

import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;

import com.google.inject.Inject;

import journey.model.text.Suggestion;

/** Says which name is unknown, what kind of element was looked for, and which name was perhaps meant. */
public class JourneyLinkingErrors implements ILinkingDiagnosticMessageProvider {

	private final VisibleNames names;

	@Inject
	JourneyLinkingErrors(VisibleNames names) {
		this.names = names;
	}

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		if (OrderAfterComma.is(context.getContext())) {
			String order = "=" + context.getLinkText();
			return message(LanguageProblem.COMMA_BEFORE_PART, order);
		}
		String name = context.getLinkText();
		Optional<String> meant = NameSlips.isFunction(context.getContext(), name) ? Optional.of(name + "(…)") : Suggestion.nearest(name, names.at(context.getContext(), context.getReference()));
		Optional<NameSlips.Correction> correction = meant.isPresent() ? Optional.empty() : NameSlips.correction(context.getContext(), name);
		if (correction.isPresent()) {
			return message(LanguageProblem.OTHER_SIGN, "=" + correction.get().right(), "=" + correction.get().written());
		}
		return message(LanguageProblem.UNKNOWN_NAME, name, "@kind." + context.getReference().getEReferenceType().getName(), meant.map(known -> "~" + known).orElse(""));
	}

	private static DiagnosticMessage message(LanguageProblem problem, String... arguments) {
		return new DiagnosticMessage(LanguageMessages.english(problem, arguments), Severity.ERROR, problem.code(), arguments);
	}
}
