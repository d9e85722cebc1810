// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.measuring;

import java.util.Optional;
import java.util.regex.Pattern;

import journey.model.formula.FormulaText;
import journey.model.journey.Kpi;
import journey.model.journey.Quantity;
import journey.model.journey.Threshold;
import journey.model.queries.KpiTraits;

/**
 * What an evaluation weighs.
 *
 * @param kpi empty for the steps that are measured from now on
 * @param floor the value that counts as nothing reached, as it is written; empty for none
 * @param target the value that counts as all reached
 */
public record WeighedMeasure(Optional<Kpi> kpi, int weight, String floor, String target) {

	private static final Pattern BARE = Pattern.compile("-?[0-9]+([.][0-9]+)?");
	private static final String SHARE = "%";

	/** A KPI as it counts to begin with: once, and between what it warns of and what it is to reach. */
	public static WeighedMeasure proposed(Kpi kpi) {
		String target = value(kpi, kpi.getTarget());
		String warning = value(kpi, kpi.getWarning());
		return new WeighedMeasure(Optional.of(kpi), 1, warning.equals(target) ? "" : warning, target);
	}

	private static String value(Kpi kpi, Threshold threshold) {
		if (threshold == null || threshold.getValue() == null || threshold.getValue().getNumber() == null) {
			return "";
		}
		Quantity value = threshold.getValue();
		boolean ratio = SHARE.equals(KpiTraits.unit(kpi)) && !value.isPercent() && value.getUnit() == null;
		return ratio ? value.getNumber().movePointRight(2).stripTrailingZeros().toPlainString() + SHARE : FormulaText.of(value);
	}

	/** A value as it is written behind the weight: with its unit, since a word in the next line would be taken for it. */
	String written(String value) {
		String text = value.strip();
		String unit = kpi.map(KpiTraits::unit).orElse(kpi.isEmpty() ? SHARE : null);
		if (unit == null || !BARE.matcher(text).matches()) {
			return text;
		}
		return unit.equals(SHARE) ? text + unit : text + " " + unit;
	}
}
