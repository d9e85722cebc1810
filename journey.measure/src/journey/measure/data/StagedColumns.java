// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

/** The columns that every table of a source has. */
public final class StagedColumns {

	/** The position of the row in the data: decides between equal times. */
	public static final String SEQUENCE = "seq";
	/** The position of the event, fact, survey or profile among those of the source. */
	public static final String RECORD = "record";
	public static final String CUSTOMER = "customer";
	public static final String SESSION = "session";
	/** When it happened, in UTC. */
	public static final String TIME = "ts";
	/** The qualified name of the channel. */
	public static final String CHANNEL = "channel";
	/** The answer of a survey, a number. */
	public static final String ANSWER = "answer";
	/** The answer of a custom survey, as it was written. */
	public static final String WORDS = "words";
	/** When the customer was invited to a survey. */
	public static final String INVITED = "invited";

	private StagedColumns() {
	}
}
