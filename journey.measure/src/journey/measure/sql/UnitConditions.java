// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.measure.data.SourceRecords;
import journey.measure.data.StagedSource;
import journey.measure.engine.Sql;
import journey.measure.engine.SqlDialect;
import journey.measure.plan.NotSupportedException;
import journey.measure.plan.Selection;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.CountingUnit;
import journey.model.journey.Expression;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Reference;
import journey.model.journey.Source;
import journey.model.journey.Span;
import journey.model.journey.Step;
import journey.model.queries.Names;
import journey.model.queries.Records;

/**
 * Conditions on customers or sessions: what they have done is counted for each of them, and what their profile says is looked up. The
 * customers are those with a row in the sources of the events that the condition names; if it names none, in all that were read.
 */
final class UnitConditions implements ConditionSql.Terms {

	/** From when on rows count, where a call does not say it with {@code within}. */
	enum From { WINDOW, BEGINNING }

	private static final double MEDIAN = 0.5;
	private static final String SESSION_PROFILE = "std.sessions.session";

	private final GroupedRows grouped;
	private final SqlDialect dialect;
	private final Map<Source, StagedSource> sources;
	private final boolean sessions;
	private final From from;
	private final Map<String, String> columns = new LinkedHashMap<>();
	private final List<String> profiles = new ArrayList<>();
	private final Set<StagedSource> used = new LinkedHashSet<>();

	/** @param sessions whether the condition is about sessions and not about customers */
	UnitConditions(GroupedRows grouped, boolean sessions, From from) {
		this.grouped = grouped;
		this.dialect = grouped.dialect();
		this.sources = grouped.sources();
		this.sessions = sessions;
		this.from = from;
	}

	/** A row with the columns k, unit and grp for each unit for which the condition holds, in each group in which it has a row in the window. */
	String holding(Expression condition) throws NotSupportedException {
		addSources(condition);
		String holds = new ConditionSql(this).holds(condition);
		String unit = UnitRows.column(sessions ? CountingUnit.SESSION : CountingUnit.CUSTOMER);
		StringBuilder each = new StringBuilder();
		columns.forEach((column, aggregate) -> each.append(", ").append(aggregate).append(" AS ").append(column));
		List<String> parts = new ArrayList<>();
		for (StagedSource source : used) {
			// sessions never go from one source to another, customers do
			String key = sessions ? "'" + source.table() + ":' || e." + unit : "e." + unit;
			parts.add("SELECT w.k, w.lo, w.hi, " + key + " AS unit, e.*, " + Sql.text(source.table()) + " AS source, " + group(source) + " AS grp FROM " + grouped.table(source) + " e JOIN "
					+ grouped.spanTable() + " ON e.ts < w.hi" + (from == From.WINDOW && !reachesBack() ? " AND e.ts >= w.lo" : "") + " WHERE e." + unit + " IS NOT NULL AND " + source.isEvent());
		}
		String rows = "(" + dialect.together(parts) + ")";
		String present = from == From.WINDOW ? " HAVING " + dialect.any("ts >= lo") : "";
		String groups = grouped.onlyGroup().orElseGet(() -> dialect.different("grp") + " FILTER (ts >= lo)");
		String units = "(SELECT k, unit, " + groups + " AS grps" + each + " FROM " + rows + " e GROUP BY k, unit" + present + ")";
		return "(SELECT k, unit, unit AS customer, " + (grouped.onlyGroup().isPresent() ? "grps" : dialect.oneByOne("grps")) + " AS grp FROM " + units + " u" + String.join("", profiles) + " WHERE " + holds + ")";
	}

	private String group(StagedSource source) {
		return grouped.group(source.records(), "e");
	}

	private boolean reachesBack() {
		return columns.values().stream().anyMatch(aggregate -> aggregate.contains(" CASE k "));
	}

	private void addSources(Expression condition) {
		List<EObject> parts = new ArrayList<>(List.of(condition));
		condition.eAllContents().forEachRemaining(parts::add);
		for (EObject part : parts) {
			if (part instanceof Reference reference && record(reference) instanceof NamedElement record) {
				SourceRecords.source(record).map(sources::get).ifPresent(used::add);
			}
		}
		used.remove(null);
		if (used.isEmpty()) {
			sources.values().stream().filter(source -> (sessions ? source.source().getSessionField() : source.source().getCustomerField()) != null).forEach(used::add);
		}
	}

	private static NamedElement record(Reference reference) {
		return switch (reference.getTarget()) {
			case Property property when !(property.eContainer() instanceof Profile) -> Records.holder(property);
			case Profile profile -> null;
			case NamedElement element when SourceRecords.source(element).isPresent() -> element;
			case null, default -> null;
		};
	}

	@Override
	public String property(Property property) throws NotSupportedException {
		if (property.eContainer() instanceof Profile profile && Names.qualified(profile).equals(SESSION_PROFILE)) {
			return column(dialect.microseconds("max(ts)") + " - " + dialect.microseconds("min(ts)"));
		}
		StagedSource source = SourceRecords.source(Records.holder(property)).map(sources::get).orElse(null);
		if (sessions || source == null) {
			throw new NotSupportedException(property.getName());
		}
		String alias = "f" + profiles.size();
		profiles.add(" LEFT JOIN " + new Profiles(dialect).table(source, property) + " " + alias + " ON u.unit = " + alias + ".customer");
		return alias + ".value";
	}

	@Override
	public String call(Call call) throws NotSupportedException {
		Argument argument = call.getArguments().getFirst();
		Step step = argument.getSteps().isEmpty() ? null : argument.getSteps().getFirst();
		if (step == null || !(step.getSubject() instanceof Reference reference) || argument.getWithout() != null) {
			throw new NotSupportedException(call.getFunction());
		}
		if (reference.getTarget() instanceof Property property) {
			return column(aggregate(call, property, rows(new Selection(Records.holder(property), step.getWhere()), argument.getWithin())));
		}
		String rows = rows(new Selection((NamedElement) reference.getTarget(), step.getWhere()), argument.getWithin());
		return switch (call.getFunction()) {
			case "count" -> column("count(*) FILTER (" + rows + ")");
			case "sessions" -> column("count(DISTINCT session) FILTER (" + rows + ")");
			default -> throw new NotSupportedException(call.getFunction());
		};
	}

	private String aggregate(Call call, Property property, String rows) throws NotSupportedException {
		String value = "e." + grouped.source(Records.holder(property)).columns().get(property);
		return switch (call.getFunction()) {
			case "sum" -> "coalesce(sum(" + value + ") FILTER (" + rows + "), 0)";
			case "avg" -> "avg(" + value + ") FILTER (" + rows + ")";
			case "min" -> "min(" + value + ") FILTER (" + rows + ")";
			case "max" -> "max(" + value + ") FILTER (" + rows + ")";
			case "median" -> dialect.percentile(dialect.number(value), MEDIAN) + " FILTER (" + rows + ")";
			case "latest" -> dialect.lastKnown(value, "ts", "seq") + " FILTER (" + rows + " AND " + value + " IS NOT NULL)";
			default -> throw new NotSupportedException(call.getFunction());
		};
	}

	private String column(String aggregate) {
		String name = "a" + columns.size();
		columns.put(name, aggregate);
		return "u." + name;
	}

	private String rows(Selection selection, Span within) throws NotSupportedException {
		StagedSource source = grouped.source(selection.record());
		if (source == null) {
			throw new NotSupportedException(Names.name(selection.record()));
		}
		String time = within == null ? from == From.WINDOW ? " AND ts >= lo" : "" : " AND ts >= " + begin(within, source);
		return "source = " + Sql.text(source.table()) + " AND " + grouped.isIn(selection, "e") + time;
	}

	/** A time span that ends with the window goes by the calendar. */
	private String begin(Span within, StagedSource source) {
		return grouped.moments(span -> Spans.minus(span.until().atZone(SourceRecords.zone(source.source())), within).toInstant());
	}
}
