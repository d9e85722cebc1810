// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import journey.measure.data.StagedColumns;
import journey.measure.engine.SqlDialect;
import journey.measure.plan.NotSupportedException;
import journey.model.journey.Survey;
import journey.model.journey.SurveyInstrument;

/** The scores of surveys, their answers and invitations. Answers outside the scale do not count in scores. */
final class SurveySql {

	private static final int NPS_BEST = 10;
	private static final String WHOLE = " AND e.answer = floor(e.answer)";

	private final GroupedRows rows;
	private final SqlDialect dialect;

	SurveySql(GroupedRows rows) {
		this.rows = rows;
		this.dialect = rows.dialect();
	}

	AggregateQuery responses(Survey survey) throws NotSupportedException {
		String answer = survey.getInstrument() == SurveyInstrument.CUSTOM ? StagedColumns.WORDS : StagedColumns.ANSWER;
		String count = "count(*) FILTER (e." + rows.source(survey).isRecord(survey) + " AND e." + answer + " IS NOT NULL)";
		return AggregateQuery.of(rows.inSpans(rows.source(survey)), rows.group(survey, "e"), count, count, 0);
	}

	AggregateQuery invitations(Survey survey) throws NotSupportedException {
		String from = rows.table(rows.source(survey)) + " e JOIN " + rows.spanTable() + " ON e.invited >= w.lo AND e.invited < w.hi";
		String count = "count(*) FILTER (e." + rows.source(survey).isRecord(survey) + ")";
		return AggregateQuery.of(from, rows.group(survey, "e"), count, count, 0);
	}

	AggregateQuery score(Survey survey) throws NotSupportedException {
		String from = rows.inSpans(rows.source(survey)) + " AND e." + rows.source(survey).isRecord(survey) + " AND e.answer IS NOT NULL";
		String group = rows.group(survey, "e");
		return switch (survey.getInstrument()) {
			case NPS -> nps(from + " AND e.answer BETWEEN 0 AND " + NPS_BEST + WHOLE, group);
			case CSAT, CES -> variant(survey, from, group);
			default -> throw new NotSupportedException(survey.getInstrument().getLiteral());
		};
	}

	private AggregateQuery nps(String from, String group) {
		String promoters = "count(*) FILTER (e.answer >= 9)";
		String detractors = "count(*) FILTER (e.answer <= 6)";
		String difference = "(" + promoters + " - " + detractors + ")";
		return new AggregateQuery(from, group, "100.0 * " + AggregateQuery.quotient(dialect.number(difference), "count(*)"), difference, "count(*)", "count(*)", "NULL",
				"(" + promoters + " + " + detractors + ")", Double.NaN, null);
	}

	private AggregateQuery variant(Survey survey, String from, String group) throws NotSupportedException {
		int scale = survey.getScale();
		String answers = from + " AND e.answer BETWEEN 1 AND " + scale + WHOLE;
		String variant = survey.getVariant();
		String sum = dialect.number("sum(e.answer)");
		if (variant.equals("mean")) {
			return AggregateQuery.mean(answers, group, sum, "count(*)", "NULL", dialect.number("e.answer"));
		}
		if (variant.equals("sum")) {
			String best = "(count(*) * " + scale + ")";
			return new AggregateQuery(answers, group, AggregateQuery.quotient(sum, best), sum, best, "count(*)", "NULL", "NULL", Double.NaN, null);
		}
		if (variant.startsWith("top")) {
			int top = Integer.parseInt(variant.substring("top".length()));
			return AggregateQuery.share(dialect, answers, group, "count(*) FILTER (e.answer > " + (scale - top) + ")", "count(*)", "NULL");
		}
		throw new NotSupportedException(variant);
	}
}
