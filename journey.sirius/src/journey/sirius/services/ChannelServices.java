// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;

import journey.model.journey.Channel;
import journey.model.journey.ChannelKind;
import journey.model.journey.Touchpoint;

/** What diagrams ask of a channel, which is a lane of the map. Called by name from journey.odesign. */
public class ChannelServices {

	/** What people call a channel, in the language of the workspace. */
	public String channelLabel(Channel channel) {
		return Wording.of(channel).title(channel);
	}

	/** The channel with its kind. */
	public String channelTooltip(Channel channel) {
		Wording wording = Wording.of(channel);
		return channel.getKind() == ChannelKind.UNSPECIFIED ? wording.title(channel)
				: wording.text("channel.tooltip", wording.title(channel), wording.word(channel.getKind()));
	}

	/** Nothing stays on the name of a lane: what is dropped there gets the channel, and is shown in its stage. */
	public List<Touchpoint> arrivals(Channel channel) {
		return List.of();
	}
}
