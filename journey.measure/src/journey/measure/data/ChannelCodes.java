// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

import journey.measure.engine.Sql;
import journey.model.journey.ChannelValue;
import journey.model.journey.Source;
import journey.model.queries.Names;

/** How a row holds its channel: as a number where the source says which values are which channels, so that it takes little room. */
final class ChannelCodes {

	private final Map<String, String> channels;
	private final List<String> names;

	/** @param channels the qualified names of the channels, by the values of the data */
	private ChannelCodes(Map<String, String> channels) {
		this.channels = channels;
		this.names = channels.values().stream().distinct().toList();
	}

	static ChannelCodes of(Source source) {
		Map<String, String> channels = new LinkedHashMap<>();
		for (ChannelValue value : source.getChannelValues()) {
			channels.putIfAbsent(value.getValue(), Names.qualified(value.getChannel()));
		}
		return new ChannelCodes(channels);
	}

	/** What a row holds for a value of the data; NULL if it is no channel. */
	String code(String value) {
		if (channels.isEmpty()) {
			return value;
		}
		StringBuilder cases = new StringBuilder("CASE ").append(value);
		for (Entry<String, String> channel : channels.entrySet()) {
			cases.append(" WHEN ").append(Sql.text(channel.getKey())).append(" THEN ").append(names.indexOf(channel.getValue()));
		}
		return cases.append(" END::SMALLINT").toString();
	}

	/** The qualified name of the channel, of what a row holds. */
	String name(String code) {
		if (channels.isEmpty()) {
			return code;
		}
		StringBuilder cases = new StringBuilder("CASE ").append(code);
		for (int i = 0; i < names.size(); i++) {
			cases.append(" WHEN ").append(i).append(" THEN ").append(Sql.text(names.get(i)));
		}
		return cases.append(" END").toString();
	}
}
