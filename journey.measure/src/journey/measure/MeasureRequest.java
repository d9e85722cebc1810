// SPDX-License-Identifier: EPL-2.0
package journey.measure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import journey.measure.data.Feed;
import journey.measure.data.TimeLimits;

/**
 * What is to be measured.
 *
 * @param feeds the data, in the order in which they were given
 * @param from rows before this moment, in the time zone of their source, are as if they were not in the data; empty: all count
 * @param until the day at whose beginning the last windows end; empty: with the last whole period that the data cover
 * @param today rows of later days are in the future; empty: no row is
 * @param earlier for how many earlier periods each KPI is measured at most
 * @param temporary the folder in which the engine makes one of its own
 */
public record MeasureRequest(List<Feed> feeds, Optional<LocalDateTime> from, Optional<LocalDate> until, Optional<LocalDate> today, int earlier, Path temporary) {

	/** Between which times rows count. */
	TimeLimits limits() {
		return new TimeLimits(from, today);
	}

	/** All files of the data, each once. */
	List<Path> files() {
		return feeds.stream().flatMap(feed -> feed.files().stream()).distinct().toList();
	}
}
