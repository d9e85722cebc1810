// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.journey.Benchmark;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Threshold;
import journey.model.messages.Phrase;

/**
 * What is wrong with a formula, or with a value that stands beside it.
 *
 * @param place the part of the formula, or the element, to show
 * @param feature the feature of the element to show; null for the whole of it
 * @param position which value of the feature, from 0; {@link #ALL} for all of them or where there is one only
 * @param key the sentence that says what is wrong and what was expected, in the message files of the rules
 * @param arguments of the sentence, some of them phrases
 */
public record FormulaProblem(Kind kind, EObject place, EStructuralFeature feature, int position, String key, List<String> arguments) {

	/** No single value of a feature. */
	public static final int ALL = -1;

	FormulaProblem(Kind kind, EObject place, EStructuralFeature feature, String key, List<String> arguments) {
		this(kind, place, feature, ALL, key, arguments);
	}


	/** What the problem is about. */
	public enum Kind {
		/** A function that does not exist. */
		FUNCTION,
		/** An argument that the function cannot use. */
		ARGUMENT,
		/** A part such as {@code within} that is missing or has no meaning. */
		PART,
		/** A condition, or something in its place. */
		CONDITION,
		/** Customers who cannot be recognised from one source to the next. */
		IDENTITY,
		/** Units that do not go together. */
		UNIT,
		/** A division by zero. */
		ZERO,
		/** A mean of shares. */
		MEAN_OF_SHARES,
		/** A window, unit of count or order that nobody has said. */
		UNSAID,
		/** A survey in another instrument or scale. */
		SCALE,
		/** A breakdown by something that the data do not tell. */
		DIMENSION
	}

	/** Whether the KPI has no value because of it: what is wrong with another value, or only unwise, leaves one. */
	public boolean leavesNoValue() {
		boolean beside = place.eContainer() instanceof Threshold || place.eContainer() instanceof Benchmark || feature == JourneyPackage.Literals.KPI__UNIT;
		return kind != Kind.MEAN_OF_SHARES && !beside;
	}

	/** Whether the KPI does not say which time one value covers. */
	public boolean isAboutWindow() {
		return kind == Kind.UNSAID && feature == JourneyPackage.Literals.NAMED_ELEMENT__NAME;
	}

	/** The sentence, in no language yet. */
	public String phrase() {
		return Phrase.of(key, arguments.toArray(String[]::new));
	}
}
