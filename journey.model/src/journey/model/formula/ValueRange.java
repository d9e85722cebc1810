// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.math.BigDecimal;
import java.util.Optional;

import journey.model.formula.functions.Function;
import journey.model.formula.functions.Functions;
import journey.model.formula.functions.Outcome;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Expression;
import journey.model.journey.Kpi;
import journey.model.journey.Measure;
import journey.model.journey.Parenthesis;
import journey.model.journey.Quantity;
import journey.model.journey.Reference;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;
import journey.model.queries.KpiTraits;

/**
 * Between which numbers the values of a measure lie, as far as its definition proves it.
 *
 * @param percent whether its values may be written in percent
 * @param unit whether its values may have another unit
 */
public record ValueRange(BigDecimal lowest, BigDecimal highest, boolean percent, boolean unit) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** A share; a bare number may mean the hundredth part, so up to 100 it proves nothing. */
	public static final ValueRange SHARE = new ValueRange(BigDecimal.ZERO, HUNDRED, true, false);

	/** A score of recommendation. */
	private static final ValueRange RECOMMENDATION = new ValueRange(HUNDRED.negate(), HUNDRED, true, true);

	/** What a KPI computes, or what the answers to a survey give. */
	public static Optional<ValueRange> of(Measure measure) {
		return switch (measure) {
			case Kpi kpi -> ofFormula(KpiTraits.formula(kpi));
			case Survey survey when survey.getInstrument() == SurveyInstrument.NPS -> Optional.of(RECOMMENDATION);
			case Survey survey -> ofScale(survey);
			case null, default -> Optional.empty();
		};
	}

	/** What a formula gives, or what a measure gives that is all of it. */
	public static Optional<ValueRange> of(Expression formula) {
		return formula instanceof Reference reference && reference.getTarget() instanceof Measure measure ? of(measure) : ofFormula(formula);
	}

	/** Whether a value can be one of the measure. Values in units that say nothing here can. */
	public boolean contains(Quantity value) {
		boolean judged = value.getNumber() != null && (!value.isPercent() || percent) && (value.getUnit() == null || unit);
		return !judged || value.getNumber().compareTo(lowest) >= 0 && value.getNumber().compareTo(highest) <= 0;
	}

	/** Names of other KPIs are not followed, since they may lead in a circle. */
	private static Optional<ValueRange> ofFormula(Expression formula) {
		return switch (formula) {
			case Parenthesis parenthesis -> ofFormula(parenthesis.getInner());
			case Call call when call.getFunction() != null -> ofCall(call);
			case null, default -> Optional.empty();
		};
	}

	private static Optional<ValueRange> ofCall(Call call) {
		Outcome outcome = Functions.named(call.getFunction()).map(Function::outcome).orElse(Outcome.NUMBER);
		if (outcome.isShare()) {
			return Optional.of(SHARE);
		}
		if (call.getFunction().equals("nps")) {
			return Optional.of(RECOMMENDATION);
		}
		return outcome == Outcome.SCORE ? survey(call).flatMap(ValueRange::ofScale) : Optional.empty();
	}

	private static Optional<Survey> survey(Call call) {
		return call.getArguments().stream().limit(1).map(Argument::getSteps).filter(steps -> steps.size() == 1).map(steps -> steps.get(0).getSubject())
				.filter(Reference.class::isInstance).map(subject -> ((Reference) subject).getTarget())
				.filter(Survey.class::isInstance).map(Survey.class::cast).findFirst();
	}

	/** A mean lies on its scale; the best answers are a share of all. */
	private static Optional<ValueRange> ofScale(Survey survey) {
		if (survey.getVariant() == null || survey.getScale() == null) {
			return Optional.empty();
		}
		if (survey.getVariant().equals("mean")) {
			return Optional.of(new ValueRange(BigDecimal.ZERO, BigDecimal.valueOf(survey.getScale()), false, true));
		}
		return survey.getVariant().startsWith("top") ? Optional.of(SHARE) : Optional.empty();
	}
}
