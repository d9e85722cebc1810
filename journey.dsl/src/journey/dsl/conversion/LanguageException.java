// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.messages.LanguageMessages;
import journey.dsl.messages.LanguageProblem;

/** A word, number or text that cannot be understood. */
public final class LanguageException extends ValueConverterException {

	private static final long serialVersionUID = 1;

	private final LanguageProblem problem;
	private final String[] arguments;

	LanguageException(LanguageProblem problem, INode node, String... arguments) {
		// a cause would hide the message
		super(LanguageMessages.english(problem, arguments), node, null);
		this.problem = problem;
		this.arguments = arguments;
	}

	public LanguageProblem problem() {
		return problem;
	}

	public String[] arguments() {
		return arguments.clone();
	}
}
