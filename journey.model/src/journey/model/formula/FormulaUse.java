// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import journey.model.journey.NamedElement;

/**
 * One place of a formula that needs something that is collected.
 *
 * @param input what is needed: an event, a fact, a property, a profile or a survey
 * @param place what it is there for
 */
public record FormulaUse(NamedElement input, Place place) {

	/** What the input is in its place. */
	public enum Role {

		/** What is counted, summed or computed with. */
		VALUE("value"),
		/** What a condition asks for. */
		CONDITION("condition"),
		/** What must not follow. */
		EXCLUSION("exclusion"),
		/** What the values are broken down by. */
		DIMENSION("dimension"),
		/** What holds a property that is needed. */
		CARRIER("carrier");

		private final String word;

		Role(String word) {
			this.word = word;
		}

		public String word() {
			return word;
		}
	}

	/** A side of a division. */
	public enum Side {

		NUMERATOR("numerator"), DENOMINATOR("denominator");

		private final String word;

		Side(String word) {
			this.word = word;
		}

		public String word() {
			return word;
		}
	}

	/**
	 * Where in the formula.
	 *
	 * @param role what the input is there
	 * @param function the innermost function around it; null if there is none
	 * @param argument which argument of the function, from 1; 0 without a function
	 * @param step which step of a chain of events, from 1; 0 if there is no chain
	 * @param side the side of the innermost division around it; null if there is none
	 * @param parameter the name of the parameter of the template that stands for it; null without a template
	 * @param through what the formula names in its stead, such as another KPI or a touchpoint; null if it names the input
	 */
	public record Place(Role role, String function, int argument, int step, Side side, String parameter, NamedElement through) {

		static final Place FORMULA = new Place(Role.VALUE, null, 0, 0, null, null, null);

		Place as(Role other) {
			return new Place(other, function, argument, step, side, parameter, through);
		}

		Place in(String call, int position) {
			return new Place(role, call, position, 0, side, parameter, through);
		}

		Place atStep(int number) {
			return new Place(role, function, argument, number, side, parameter, through);
		}

		Place on(Side other) {
			return new Place(role, function, argument, step, other, parameter, through);
		}

		/** Of several parameters on the way to the input the first is kept. */
		Place standingFor(String name) {
			return parameter == null ? new Place(role, function, argument, step, side, name, through) : this;
		}

		/** What the formula itself names stays what it is; only the first step on the way to the input is kept. */
		Place through(NamedElement named) {
			return through == null ? new Place(role, function, argument, step, side, parameter, named) : this;
		}
	}
}
