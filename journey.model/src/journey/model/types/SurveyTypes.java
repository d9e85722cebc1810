// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;
import journey.model.types.Base.Points;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;

/** What the score of a survey is: points for NPS and for means, a share for the best answers and for sums. */
public final class SurveyTypes {

	private static final String NPS = "nps";
	private static final String MEAN = "mean";

	private SurveyTypes() {
	}

	public static ValueType of(Survey survey) {
		return of(survey.getInstrument().getLiteral(), survey.getVariant(), survey.getScale(), survey.getName());
	}

	/** What a template knows of a survey that it does not know itself. */
	public static ValueType of(Parameter parameter) {
		return parameter.getContent() == ParameterContent.UNSPECIFIED ? Simple.UNKNOWN
				: of(parameter.getContent().getLiteral(), parameter.getVariant(), parameter.getScale(), parameter.getName());
	}

	/** The instrument with its variant and scale, as the language writes it. */
	public static String text(Survey survey) {
		return text(survey.getInstrument() == SurveyInstrument.UNSPECIFIED ? "?" : survey.getInstrument().getLiteral(), survey.getVariant(), survey.getScale());
	}

	public static String text(Parameter parameter) {
		return text(parameter.getContent().getLiteral(), parameter.getVariant(), parameter.getScale());
	}

	private static ValueType of(String instrument, String variant, Integer scale, String name) {
		if (instrument.equals(NPS)) {
			return Amount.of(new Points(NPS));
		}
		if (variant == null || scale == null) {
			return Simple.UNKNOWN;
		}
		return variant.equals(MEAN) ? Amount.of(new Points(text(instrument, variant, scale))) : Amount.shareOf("responses(" + name + ")");
	}

	private static String text(String instrument, String variant, Integer scale) {
		return variant == null || scale == null ? instrument : instrument + "(" + variant + " of " + scale + ")";
	}
}
