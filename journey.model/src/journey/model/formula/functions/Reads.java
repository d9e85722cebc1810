// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

/** What a function reads besides what it is given: fields of a source or a survey, and what a journey says of itself. */
public enum Reads {

	/** When it happened. */
	TIME,
	/** What was answered. */
	ANSWER,
	/** Who was asked. */
	INVITATION,
	/** By which channel it happened. */
	CHANNEL,
	/** In which order touchpoints are planned. */
	FLOW,
	/** After what time a journey is over. */
	INACTIVITY,
	/** Which events and surveys tell that somebody is at a touchpoint. */
	TRACKING
}
