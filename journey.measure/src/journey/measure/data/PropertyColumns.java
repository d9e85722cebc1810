// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.queries.Names;

/**
 * Where the rows of a source hold the values of properties. A row is of one record only, so that properties of several records share a
 * column if their values have the same type: the table stays as narrow as its widest record.
 */
final class PropertyColumns {

	/** @param record the position of the record whose property it is */
	private record Held(Property property, int record) {
	}

	/**
	 * A column.
	 *
	 * @param held at most one property of each record
	 */
	private record Column(String name, String type, List<Held> held) {

		String issue() {
			return "x" + name;
		}
	}

	private final List<Column> columns = new ArrayList<>();
	private final Map<Property, Column> places = new HashMap<>();
	private final Map<Property, String> names = new LinkedHashMap<>();

	private PropertyColumns() {
	}

	/** @param times how the times of the source are read */
	static PropertyColumns of(List<NamedElement> records, TimeReading times) {
		PropertyColumns all = new PropertyColumns();
		for (int record = 0; record < records.size(); record++) {
			List<Column> free = new ArrayList<>(all.columns);
			for (Property property : SourceRecords.properties(records.get(record))) {
				String type = Cell.type(property, times);
				Column column = free.stream().filter(one -> one.type().equals(type)).findFirst().orElseGet(() -> all.add(type));
				free.remove(column);
				column.held().add(new Held(property, record));
				all.places.put(property, column);
				all.names.put(property, "p_" + all.names.size());
			}
		}
		return all;
	}

	private Column add(String type) {
		Column column = new Column("v_" + columns.size(), type, new ArrayList<>());
		columns.add(column);
		return column;
	}

	/** How queries call the properties, in the order of the records. */
	Map<Property, String> names() {
		return Collections.unmodifiableMap(names);
	}

	/** The columns that hold values. */
	List<String> held() {
		return columns.stream().map(Column::name).toList();
	}

	/** The columns that say what is wrong with the values. */
	List<String> issues() {
		return columns.stream().map(Column::issue).toList();
	}

	/** The value of a property in a row, whatever its record. */
	String value(Property property) {
		Column column = places.get(property);
		if (column.held().size() == 1) {
			return column.name();
		}
		int record = column.held().stream().filter(held -> held.property() == property).findFirst().orElseThrow().record();
		return "CASE WHEN " + StagedColumns.RECORD + " = " + record + " THEN " + column.name() + " END";
	}

	/** The column that says what is wrong with the value of a property, in rows of its record: 0 nothing, 1 missing, 2 no value of its type, 3 none of the allowed. */
	String issue(Property property) {
		return places.get(property).issue();
	}

	/** How the columns are read from data with certain columns. */
	List<String> values(Map<String, DataColumn> given, TimeReading times) {
		return columns.stream().map(column -> {
			Map<String, List<Integer>> values = new LinkedHashMap<>();
			for (Held held : column.held()) {
				DataColumn data = given.get(Names.inSource(held.property()));
				if (data != null) {
					add(values, Cell.of(held.property(), data, times).map(Cell::expression).orElseGet(data::text), held);
				}
			}
			return (values.isEmpty() ? "NULL::" + column.type() : "CASE" + cases(values) + " END") + " AS " + column.name();
		}).toList();
	}

	/** What is wrong with the columns, once they are read. */
	List<String> issues(Map<String, DataColumn> given, TimeReading times) {
		return columns.stream().map(column -> {
			Map<String, List<Integer>> issues = new LinkedHashMap<>();
			for (Held held : column.held()) {
				Optional.ofNullable(given.get(Names.inSource(held.property())))
						.flatMap(data -> Cell.of(held.property(), data, times).map(cell -> issue(held.property(), data, cell))).ifPresent(issue -> add(issues, issue, held));
			}
			return (issues.isEmpty() ? "0" : "CASE" + cases(issues) + " ELSE 0 END") + "::TINYINT AS " + column.issue();
		}).toList();
	}

	private static void add(Map<String, List<Integer>> cases, String expression, Held held) {
		cases.computeIfAbsent(expression, each -> new ArrayList<>()).add(held.record());
	}

	/** Many records often have a property in the same column of the data: it is read once for all of them. */
	private static String cases(Map<String, List<Integer>> expressions) {
		StringBuilder cases = new StringBuilder();
		expressions.forEach((expression, records) -> cases.append(" WHEN ").append(StagedColumns.RECORD).append(" IN (")
				.append(records.stream().map(String::valueOf).collect(Collectors.joining(", "))).append(") THEN ").append(expression));
		return cases.toString();
	}

	/** A list or a group is what is written. */
	private String issue(Property property, DataColumn data, Cell cell) {
		return "CASE WHEN " + data.itself() + " IS NULL THEN " + (property.isRequired() ? 1 : 0) + " WHEN " + places.get(property).name() + " IS NULL THEN " + (cell.allowed().isEmpty() ? 2 : 3) + " ELSE 0 END";
	}
}
