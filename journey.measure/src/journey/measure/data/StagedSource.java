// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import journey.model.journey.Event;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.results.SourceQuality;

/**
 * A source whose data were read into a table of the engine. Besides the columns of {@link StagedColumns}, the table has one for each
 * property, and holds only rows that can be used.
 *
 * @param records what the source records; a row has the position of its record in this list
 * @param columns the column of each property that can be read
 * @param absent what the model reads and the data do not have
 * @param last the latest time; empty without any
 */
public record StagedSource(Source source, String table, List<NamedElement> records, Map<Property, String> columns, Set<Object> absent,
		Optional<Instant> last, SourceQuality quality) {

	/** Which rows are of a record. */
	public String isRecord(NamedElement record) {
		return StagedColumns.RECORD + " = " + records.indexOf(record);
	}

	/** Which rows are of events, whatever event. */
	public String isEvent() {
		String events = IntStream.range(0, records.size()).filter(i -> records.get(i) instanceof Event).mapToObj(String::valueOf).collect(Collectors.joining(", "));
		return events.isEmpty() ? "false" : StagedColumns.RECORD + " IN (" + events + ")";
	}
}
