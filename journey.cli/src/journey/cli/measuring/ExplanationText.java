// SPDX-License-Identifier: EPL-2.0
package journey.cli.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import journey.cli.terminal.PlainText;
import journey.measure.evaluation.KpiExplanation;
import journey.model.formula.FormulaText;
import journey.model.journey.Kpi;
import journey.model.messages.Messages;
import journey.model.queries.Names;

/** How a KPI is measured, for people who know SQL. What is not SQL is a comment of SQL. */
public final class ExplanationText {

	private static final Messages MESSAGES = new Messages(ExplanationText.class);
	private static final String COMMENT = "-- ";

	private final Locale locale;

	public ExplanationText(Locale locale) {
		this.locale = locale;
	}

	public List<String> lines(Kpi kpi, KpiExplanation explanation) {
		List<String> lines = new ArrayList<>();
		lines.add(COMMENT + PlainText.of(Names.qualified(kpi) + ": " + FormulaText.ofKpi(kpi)));
		if (explanation.obstacle() != null) {
			lines.add(COMMENT + MeasuredText.obstacle(explanation.obstacle(), locale));
			return lines;
		}
		explanation.plan().forEach(line -> lines.add(COMMENT + "  " + PlainText.of(line)));
		explanation.tables().forEach((table, source) -> lines.add(COMMENT + table + ": " + source));
		for (KpiExplanation.Statement statement : explanation.statements()) {
			lines.add("");
			if (!statement.sharedWith().isEmpty()) {
				lines.add(COMMENT + MESSAGES.text(locale, "explain.shared", String.join(", ", statement.sharedWith())));
			}
			statement.sql().lines().map(PlainText::of).forEach(lines::add);
			lines.add(lines.removeLast() + ";");
		}
		return lines;
	}
}
