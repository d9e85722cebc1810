// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import journey.model.journey.Argument;
import journey.model.journey.CountingUnit;
import journey.model.journey.EventOrder;
import journey.model.journey.PeriodEdge;

/** What may follow an argument of a function. */
public enum Part {

	WITHOUT("without"), PER("per"), WITHIN("within"), ORDER("ordered"), AT("at");

	private final String word;

	Part(String word) {
		this.word = word;
	}

	/** The word by which the part is known in texts: its keyword, or one of its keywords. */
	public String word() {
		return word;
	}

	public boolean isIn(Argument argument) {
		return switch (this) {
			case WITHOUT -> argument.getWithout() != null;
			case PER -> argument.getPer() != CountingUnit.UNSPECIFIED;
			case WITHIN -> argument.getWithin() != null || argument.getWithinParameter() != null;
			case ORDER -> argument.getOrder() != EventOrder.UNSPECIFIED;
			case AT -> argument.getAt() != PeriodEdge.UNSPECIFIED;
		};
	}
}
