// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.Locale;

/**
 * What a chain from a goal down to a source cannot go on without. Several needs of one element are looked at in this
 * order.
 */
public enum Need {

	/** A goal without it says nothing that could be measured. */
	MEASURE,
	/** A stage that no KPI measures. */
	KPI,
	/** A stage or goal that is measured only by what the model tells of itself. */
	COLLECTED_DATA,
	/** A KPI, or its template, without a formula. */
	FORMULA,
	/** A function that the language does not have. */
	FUNCTION,
	/** A name that stands for nothing, or for nothing that a formula can be made of. */
	REFERENCE,
	/** A parameter of a template for which the KPI gives nothing. */
	ARGUMENT,
	/** A KPI that is computed from itself. */
	END_OF_CIRCLE,
	/** An event where a fact stands: facts have no customers and no sessions. */
	EVENT,
	/** A formula, arguments and a breakdown without the mistakes that their check has found, such as units that do not go together. */
	SOUND_FORMULA,
	/** The time that one value covers. */
	WINDOW,
	FLOW,
	INACTIVITY,
	TRACKING,
	/** Where a survey or a profile comes from. */
	SOURCE,
	ANSWER,
	INVITED,
	CUSTOMER,
	SESSION,
	TIME,
	CHANNEL,
	/** Customers who are recognised from one source to the next. */
	IDENTITY,
	/** A property of a fact by which a KPI is broken down. */
	PROPERTY,
	/** Segments of which the data tell who is in them. */
	SEGMENT;

	/** Its name in outputs for machines. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Whether the formula is sound and something is missing in what is collected, or in the journey that is followed. The
	 * rules about formulas say what is wrong with the others.
	 */
	public boolean isOfData() {
		return compareTo(FLOW) >= 0;
	}
}
