// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Segment;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** Which rows are in which group, as it is known at the end. */
record Groups(Oracle oracle, WorkspaceIndex index, List<Row> rows, Instant end, ZoneId zone) {

	Map<String, Predicate<Row>> by(String dimension) {
		return switch (dimension) {
			case "channel" -> byName(row -> row.channel() == null ? "" : Names.qualified(row.channel()));
			case "segment" -> bySegment();
			default -> byName(row -> name(property(dimension, row)));
		};
	}

	private Map<String, Predicate<Row>> byName(Function<Row, String> name) {
		Map<Row, String> names = rows.stream().collect(Collectors.toMap(row -> row, name));
		Map<String, Predicate<Row>> groups = new LinkedHashMap<>();
		names.values().forEach(each -> groups.put(each, row -> names.get(row).equals(each)));
		groups.putIfAbsent("", row -> names.get(row).isEmpty());
		return groups;
	}

	/** That of the row, else that of the profile of its customer. */
	private Object property(String name, Row row) {
		for (Property property : LogReader.properties(row.record())) {
			if (property.getName().equals(name)) {
				return row.values().get(property);
			}
		}
		List<Row> own = rows.stream().filter(each -> row.who() != null && row.who().equals(each.who())).toList();
		return index.elements(Profile.class).stream().flatMap(profile -> profile.getProperties().stream()).filter(property -> property.getName().equals(name))
				.map(property -> Unit.inProfile(property, own, end)).filter(Objects::nonNull).findFirst().orElse(null);
	}

	private static String name(Object value) {
		return value == null ? "" : value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
	}

	/** Segments count all that customers have done before the end. */
	private Map<String, Predicate<Row>> bySegment() {
		Window ever = new Window(Instant.MIN, end, zone);
		Map<String, List<Row>> customers = Records.by(Row::who, rows);
		Map<String, Predicate<Row>> groups = new LinkedHashMap<>();
		for (Segment segment : index.elements(Segment.class)) {
			if (segment.getWhere() != null) {
				Arguments none = new Arguments(Map.of());
				Condition condition = new Condition(segment.getWhere(), none);
				Set<String> members = customers.entrySet().stream().filter(entry -> condition.holds(new Unit(oracle, none, ever, entry.getValue()))).map(Map.Entry::getKey).collect(Collectors.toSet());
				groups.put(Names.qualified(segment), row -> row.who() != null && members.contains(row.who()));
			}
		}
		return groups;
	}
}
