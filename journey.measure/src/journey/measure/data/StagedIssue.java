// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be wrong with a row: a column of truth values for each. */
enum StagedIssue {

	BAD_TIME("bad_time"), EARLIER("earlier"), FUTURE("future"), NO_ID("no_id"), NO_CUSTOMER("no_customer"), NO_SESSION("no_session"), UNKNOWN_CHANNEL("unknown_channel");

	static final String COLUMN_LIST = Stream.of(values()).map(StagedIssue::column).collect(Collectors.joining(", "));

	private final String column;

	StagedIssue(String column) {
		this.column = column;
	}

	String column() {
		return column;
	}
}
