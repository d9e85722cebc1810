// SPDX-License-Identifier: EPL-2.0
package journey.measure.sql;

import java.util.Map;
import java.util.Optional;

import journey.measure.data.StagedSource;
import journey.measure.engine.SqlDialect;
import journey.measure.plan.NotSupportedException;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;

/** What is known of customers: of each the latest row of a profile; without times, the last in the data. */
final class Profiles {

	private final SqlDialect dialect;

	Profiles(SqlDialect dialect) {
		this.dialect = dialect;
	}

	/** A table with the columns customer and value. */
	String table(StagedSource source, Property property) throws NotSupportedException {
		String column = source.columns().get(property);
		if (column == null) {
			throw new NotSupportedException(property.getName());
		}
		String known = "SELECT customer, " + column + " AS value FROM " + source.table() + " WHERE " + source.isRecord((Profile) property.eContainer())
				+ " AND customer IS NOT NULL AND " + column + " IS NOT NULL";
		return "(" + dialect.kept(known, "row_number() OVER (PARTITION BY customer ORDER BY ts DESC NULLS LAST, seq DESC) = 1") + ")";
	}

	/** The same for the property of that name of whatever profile was read. */
	Optional<String> table(Map<Source, StagedSource> sources, String name) throws NotSupportedException {
		for (StagedSource source : sources.values()) {
			for (Property property : source.columns().keySet()) {
				if (property.eContainer() instanceof Profile && name.equals(property.getName())) {
					return Optional.of(table(source, property));
				}
			}
		}
		return Optional.empty();
	}
}
