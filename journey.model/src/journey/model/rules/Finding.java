// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.messages.Messages;

/**
 * What a rule has found.
 *
 * @param severity how much it matters in this workspace
 * @param element the element to blame
 * @param feature the part of the element to show, such as its name
 * @param position which value of the feature, from 0; {@link #ALL} for all of them or where there is one only
 * @param arguments the values in the message
 */
public record Finding(RuleCode code, Severity severity, EObject element, EStructuralFeature feature, int position, List<String> arguments) {

	/** No single value of a feature. */
	public static final int ALL = -1;

	private static final Messages MESSAGES = new Messages(Finding.class);

	public String message(Locale locale) {
		return MESSAGES.text(locale, code.code(), arguments.toArray());
	}
}
