// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import journey.model.journey.Channel;

/**
 * Whether customers meet the company on a device or elsewhere (row 40 of the requirements). What is printed, broadcast,
 * spoken or done in person is offline, a call to a service line too.
 */
public enum Medium {

	DIGITAL, OFFLINE,
	/** The channel says no kind. */
	UNKNOWN;

	public static Medium of(Channel channel) {
		return switch (channel.getKind()) {
			case WEBSITE, SEARCH, SOCIAL, APP, EMAIL, CHAT, ONLINE_ADS, CONNECTED_OBJECT -> DIGITAL;
			case OFFLINE_ADS, PHYSICAL_PRESENCE, CALL_CENTRE, WORD_OF_MOUTH, PRESS, TELEVISION, RADIO, MAIL -> OFFLINE;
			case UNSPECIFIED -> UNKNOWN;
		};
	}
}
