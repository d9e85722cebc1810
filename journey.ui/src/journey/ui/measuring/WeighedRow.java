// SPDX-License-Identifier: EPL-2.0
package journey.ui.measuring;

import java.util.Optional;

import journey.dsl.ide.measuring.WeighedMeasure;
import journey.model.journey.Kpi;
import journey.model.queries.Names;
import journey.ui.texts.WorkbenchTexts;

/** A measure while somebody weighs it. */
final class WeighedRow {

	/** What is shown of it. */
	enum Column {
		MEASURE, WEIGHT, FLOOR, TARGET
	}

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(WeighedRow.class);

	private final Optional<Kpi> kpi;
	private int weight;
	private String floor;
	private String target;

	WeighedRow(WeighedMeasure measure) {
		kpi = measure.kpi();
		weight = measure.weight();
		floor = measure.floor();
		target = measure.target();
	}

	/** Whether it counts to begin with: what has a target, and the steps that were just defined. */
	boolean isProposed() {
		return kpi.isEmpty() || !target.isEmpty();
	}

	WeighedMeasure measure() {
		return new WeighedMeasure(kpi, weight, floor, target);
	}

	String text(Column column) {
		return switch (column) {
			case MEASURE -> kpi.map(Names::title).orElse(TEXTS.text("evaluation.steps"));
			case WEIGHT -> Integer.toString(weight);
			case FLOOR -> floor;
			case TARGET -> target;
		};
	}

	void set(Column column, String text) {
		switch (column) {
			case WEIGHT -> {
				if (text.strip().matches("[0-9]{1,6}")) {
					weight = Integer.parseInt(text.strip());
				}
			}
			case FLOOR -> floor = text.strip();
			case TARGET -> target = text.strip();
			default -> throw new IllegalArgumentException(column.name());
		}
	}
}
