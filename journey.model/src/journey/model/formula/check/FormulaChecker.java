// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.journey.Expression;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Spread;

/** What is asked of every formula as a whole. */
final class FormulaChecker {

	private FormulaChecker() {
	}

	/** The type of a formula, which must be worth one number. In a condition that stands in its place, nothing else is wrong. */
	static ValueType number(Expression formula, ExpressionTyper typer) {
		ValueType type = typer.type(formula, new Scope.Formula());
		if (type != Simple.UNKNOWN && typer.constants().of(formula).isPresent()) {
			return typer.report(Kind.CONDITION, formula, "formula.constant", FormulaText.of(formula));
		}
		if (type == Simple.TRUTH) {
			typer.forgetProblems();
		}
		return switch (type) {
			case Amount amount -> amount;
			case Simple.UNKNOWN -> type;
			case Spread spread -> typer.report(Kind.ARGUMENT, formula, "formula.spread", FormulaText.of(formula));
			default -> typer.report(Kind.CONDITION, formula, "formula.number", FormulaText.of(formula), TypePhrases.of(type));
		};
	}

	/** Finds where a formula follows customers from one source to another that does not know them. */
	static void identities(ExpressionTyper typer) {
		typer.sightings().gap().ifPresent(gap -> typer.report(Kind.IDENTITY, gap.stranger().place(), "identity.customer", gap.stranger().seen().getName(),
				gap.stranger().source().getName(), gap.known().seen().getName(), gap.known().source().getName()));
	}
}
