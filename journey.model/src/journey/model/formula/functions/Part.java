// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.journey.Argument;
import journey.model.journey.CountingUnit;
import journey.model.journey.EventOrder;
import journey.model.journey.JourneyPackage;
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

	/** The keyword with which it is written in an argument that has it. */
	public String wordIn(Argument argument) {
		return this == ORDER ? argument.getOrder().getLiteral() : word;
	}

	/** Where it stands in an argument that has it. */
	public EStructuralFeature feature(Argument argument) {
		return switch (this) {
			case WITHOUT -> JourneyPackage.Literals.ARGUMENT__WITHOUT;
			case PER -> JourneyPackage.Literals.ARGUMENT__PER;
			case WITHIN -> argument.getWithin() != null ? JourneyPackage.Literals.ARGUMENT__WITHIN : JourneyPackage.Literals.ARGUMENT__WITHIN_PARAMETER;
			case ORDER -> JourneyPackage.Literals.ARGUMENT__ORDER;
			case AT -> JourneyPackage.Literals.ARGUMENT__AT;
		};
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
