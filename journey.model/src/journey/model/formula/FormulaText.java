// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Comparison;
import journey.model.journey.Conjunction;
import journey.model.journey.CountingUnit;
import journey.model.journey.Disjunction;
import journey.model.journey.EventOrder;
import journey.model.journey.Evaluation;
import journey.model.journey.Expression;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.Minus;
import journey.model.journey.NamedElement;
import journey.model.journey.Negation;
import journey.model.journey.Parameter;
import journey.model.journey.Parenthesis;
import journey.model.journey.PeriodEdge;
import journey.model.journey.Product;
import journey.model.journey.Property;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.Span;
import journey.model.journey.Step;
import journey.model.journey.Sum;
import journey.model.journey.TextLiteral;
import journey.model.journey.Threshold;
import journey.model.journey.util.JourneySwitch;
import journey.model.queries.KpiTraits;
import journey.model.queries.Names;
import journey.model.queries.TimeUnits;

/** Writes formulas, thresholds and spans as the language writes them, in one normal form on one line. */
public final class FormulaText extends JourneySwitch<String> {

	private static final String WHERE = " where ";
	private static final FormulaText WRITER = new FormulaText(null);

	/** The KPI whose arguments stand in place of the parameters of its template; null if they keep their names. */
	private final Kpi kpi;

	private FormulaText(Kpi kpi) {
		this.kpi = kpi;
	}

	/** The formula of a KPI; in the formula of a template, what the KPI gives stands in place of the parameters. Empty without formula. */
	public static String ofKpi(Kpi kpi) {
		return new FormulaText(kpi).text(KpiTraits.formula(kpi));
	}

	/** The text of a formula or a part of it; empty for null. */
	public static String of(EObject part) {
		return WRITER.text(part);
	}

	/** A part of the formula of a template, with what a KPI gives in place of the parameters. */
	public static String of(EObject part, Kpi kpi) {
		return new FormulaText(kpi).text(part);
	}

	/** A name as the language writes it: the only keyword that cannot be a name as it is has a mark before it. */
	public static String written(String name) {
		return name.equals("not") ? "^not" : name;
	}

	private String text(EObject part) {
		return part == null ? "" : doSwitch(part);
	}

	/** A text as the language writes it: in double quotes, with escapes; of a text that does not end only the question remains. */
	public static String quoted(String text) {
		return text == null ? "?" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + '"';
	}

	@Override
	public String caseDisjunction(Disjunction disjunction) {
		return join(disjunction.getOperands(), " or ");
	}

	@Override
	public String caseConjunction(Conjunction conjunction) {
		return join(conjunction.getOperands(), " and ");
	}

	@Override
	public String caseNegation(Negation negation) {
		return "not " + text(negation.getOperand());
	}

	@Override
	public String caseComparison(Comparison comparison) {
		return text(comparison.getLeft()) + " " + comparison.getOperator().getLiteral() + " " + text(comparison.getRight());
	}

	@Override
	public String caseSum(Sum sum) {
		return join(sum.getOperands(), sum.getOperators());
	}

	@Override
	public String caseProduct(Product product) {
		return join(product.getOperands(), product.getOperators());
	}

	@Override
	public String caseMinus(Minus minus) {
		return "-" + text(minus.getOperand());
	}

	@Override
	public String caseParenthesis(Parenthesis parenthesis) {
		return "(" + text(parenthesis.getInner()) + ")";
	}

	@Override
	public String caseQuantity(Quantity quantity) {
		String number = quantity.getNumber() == null ? "?" : quantity.getNumber().toPlainString();
		return number + (quantity.isPercent() ? "%" : "") + (quantity.getUnit() == null ? "" : " " + quantity.getUnit());
	}

	@Override
	public String caseTextLiteral(TextLiteral text) {
		return quoted(text.getValue());
	}

	@Override
	public String caseCall(Call call) {
		return call.getFunction() + "(" + join(call.getArguments(), ", ") + ")";
	}

	@Override
	public String caseReference(Reference reference) {
		return switch (reference.getTarget()) {
			case null -> "?";
			case Parameter parameter when kpi != null -> value(parameter, isAfterWhere(reference));
			case Property property when !isAfterWhere(reference) -> ownerName(property) + name(property);
			case Measurable part when !isMeasured(reference, part) -> Names.inNamespace(part);
			default -> name(reference.getTarget());
		};
	}

	@Override
	public String caseArgument(Argument argument) {
		StringBuilder text = new StringBuilder();
		if (argument.getParameter() != null) {
			text.append(argument.getParameter()).append(": ");
		}
		text.append(join(argument.getSteps(), " -> "));
		if (argument.getCondition() != null) {
			text.append("where ").append(text(argument.getCondition()));
		}
		if (argument.getWithout() != null) {
			text.append(" without ").append(text(argument.getWithout()));
		}
		if (argument.getPer() != CountingUnit.UNSPECIFIED) {
			text.append(" per ").append(argument.getPer().getLiteral());
		}
		if (argument.getWithin() != null) {
			text.append(" within ").append(text(argument.getWithin()));
		}
		if (argument.getWithinParameter() != null) {
			text.append(" within ").append(kpi == null ? name(argument.getWithinParameter()) : value(argument.getWithinParameter(), false));
		}
		if (argument.getOrder() != EventOrder.UNSPECIFIED) {
			text.append(" ").append(argument.getOrder().getLiteral());
		}
		if (argument.getAt() != PeriodEdge.UNSPECIFIED) {
			text.append(" at ").append(argument.getAt().getLiteral());
		}
		return text.toString();
	}

	@Override
	public String caseStep(Step step) {
		String subject = text(step.getSubject());
		int given = subject.indexOf(WHERE);
		if (step.getWhere() == null) {
			return subject;
		}
		if (given < 0) {
			return subject + WHERE + text(step.getWhere());
		}
		int condition = given + WHERE.length();
		return subject.substring(0, condition) + operand(subject.substring(condition)) + " and " + operand(text(step.getWhere()));
	}

	/** A condition of which another one is added with "and". */
	private static String operand(String condition) {
		return condition.contains(" or ") ? "(" + condition + ")" : condition;
	}

	@Override
	public String caseSpan(Span span) {
		String unit = BigDecimal.ONE.equals(span.getAmount()) ? TimeUnits.one(span.getUnit()) : span.getUnit().getLiteral();
		return (span.getAmount() == null ? "?" : span.getAmount().toPlainString()) + " " + unit;
	}

	@Override
	public String caseThreshold(Threshold threshold) {
		return threshold.getOperator().getLiteral() + " " + text(threshold.getValue());
	}

	@Override
	public String defaultCase(EObject other) {
		throw new IllegalArgumentException("not a part of a formula: " + other.eClass().getName());
	}

	/** What the KPI gives for a parameter, in parentheses where it would fall apart; after where, a property has its own name. */
	private String value(Parameter parameter, boolean afterWhere) {
		EObject value = FormulaUses.value(kpi, parameter).orElse(null);
		if (value instanceof Step step && step.getSubject() instanceof Reference given) {
			return afterWhere && given.getTarget() instanceof Property property ? name(property) : of(value);
		}
		boolean apart = value instanceof Step step && (step.getSubject() instanceof Sum || step.getSubject() instanceof Product);
		return value == null ? name(parameter) : apart ? "(" + of(value) + ")" : of(value);
	}

	private static String ownerName(Property property) {
		return property.eContainer() instanceof NamedElement owner ? name(owner) + "." : "";
	}

	/** The name; a question mark for what a mistake leaves without one. */
	private static String name(NamedElement element) {
		String name = Names.name(element);
		return name.isEmpty() ? "?" : written(name);
	}

	/** Whether the formula belongs to a KPI or an evaluation of the journey, in which its parts have simple names. */
	private static boolean isMeasured(EObject formula, Measurable part) {
		EObject journey = journeyOf(part);
		for (EObject outer = formula.eContainer(); outer != null; outer = outer.eContainer()) {
			if (outer instanceof Kpi kpi) {
				return part != journey && kpi.getMeasures().stream().anyMatch(measured -> journeyOf(measured) == journey);
			}
			if (outer instanceof Evaluation evaluation) {
				return part != journey && evaluation.getJourney() == journey;
			}
		}
		return false;
	}

	private static EObject journeyOf(EObject part) {
		EObject journey = part;
		while (journey != null && !(journey instanceof Journey)) {
			journey = journey.eContainer();
		}
		return journey;
	}

	private static boolean isAfterWhere(EObject part) {
		for (EObject inner = part; inner.eContainer() != null; inner = inner.eContainer()) {
			if (inner.eContainer() instanceof Step step && step.getWhere() == inner) {
				return true;
			}
		}
		return false;
	}

	private String join(List<? extends EObject> parts, String separator) {
		return parts.stream().map(this::text).collect(Collectors.joining(separator));
	}

	private String join(List<Expression> operands, List<? extends Enumerator> operators) {
		StringBuilder text = new StringBuilder(text(operands.get(0)));
		for (int i = 1; i < operands.size(); i++) {
			text.append(" ").append(operators.get(i - 1).getLiteral()).append(" ").append(text(operands.get(i)));
		}
		return text.toString();
	}
}
