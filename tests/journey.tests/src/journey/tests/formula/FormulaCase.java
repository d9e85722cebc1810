// SPDX-License-Identifier: EPL-2.0
package journey.tests.formula;

import journey.model.rules.RuleCode;

/**
 * A mistake in a formula.
 *
 * @param key of the sentence that says it
 * @param elements added to the workspace, with the place marked by « and »
 */
record FormulaCase(RuleCode code, String key, String elements) {

	/** A mistake in the formula of a KPI. */
	static FormulaCase of(RuleCode code, String key, String formula) {
		return new FormulaCase(code, key, FormulaWorkspace.kpi(formula));
	}

	/** A mistake in the formula of a KPI, or in the members beside it. */
	static FormulaCase of(RuleCode code, String key, String formula, String members) {
		return new FormulaCase(code, key, FormulaWorkspace.kpi(formula, members));
	}

	/** A mistake in other elements. */
	static FormulaCase in(RuleCode code, String key, String elements) {
		return new FormulaCase(code, key, elements + "\n");
	}

	@Override
	public String toString() {
		return code.code() + " " + key + " in " + elements.strip();
	}
}
