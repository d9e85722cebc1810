// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;

/** Says which name is unknown, and what kind of element was looked for. */
public class JourneyLinkingErrors implements ILinkingDiagnosticMessageProvider {

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String kind = "@kind." + context.getReference().getEReferenceType().getName();
		String[] arguments = { context.getLinkText(), kind };
		return new DiagnosticMessage(LanguageMessages.english(LanguageProblem.UNKNOWN_NAME, arguments), Severity.ERROR,
				LanguageProblem.UNKNOWN_NAME.code(), arguments);
	}
}
