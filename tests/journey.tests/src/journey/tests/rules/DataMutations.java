// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class DataMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.DATA_FEED_NOTHING, "a property that nobody asks for")
					.replacing("has stars : integer required\n", "has stars : integer required\n\thas ^language^ : text\n"),
			Mutation.of(RuleCode.DATA_FEED_NOTHING, "an event that nobody waits for")
					.replacing("event ReviewWritten", "event ^Idle^ from Web {\n\twhen \"A window was opened\"\n\thas size : text\n}\n\nevent ReviewWritten"),
			Mutation.of(RuleCode.DATA_FEED_NOTHING, "a source that nobody asks")
					.replacing("source Till", "source ^Ads^ is ads {\n\ttime \"day\"\n}\n\nfact Spend from Ads {\n\thas cost : money(EUR)\n}\n\nsource Till"),
			Mutation.of(RuleCode.KPI_NOT_MEASURABLE, "sessions of a source that tells none")
					.replacing("\tsession \"session_id\"\n", "")
					.at("formula sessions(^ProductViewed^)"),
			Mutation.of(RuleCode.KPI_NOT_MEASURABLE, "a survey from nowhere")
					.replacing("is nps from Desk as \"pickup\"", "is nps as \"pickup\"")
					.at("formula nps(^Pickup^)"),
			Mutation.of(RuleCode.PROPERTY_TAKEN_IN_SOURCE, "two properties of one name in the source")
					.replacing("has price : money(EUR) as \"price\"", "has price : money(EUR) as ^\"product\"^"),
			Mutation.of(RuleCode.PROPERTY_TAKEN_IN_SOURCE, "the time of the source")
					.replacing("has price : money(EUR) as \"price\"", "has price : money(EUR) as ^\"timestamp\"^"),
			Mutation.of(RuleCode.PROPERTY_TAKEN_IN_SOURCE, "a property of a profile")
					.replacing("has region : text", "has region : text as ^\"card\"^"),
			Mutation.of(RuleCode.ROWS_NOT_TOLD_APART, "a survey tool without names")
					.replacing("source Desk", "source ^Desk^").replacing("\tname \"survey\"\n", ""),
			Mutation.of(RuleCode.DATA_CANNOT_BE_READ, "a text in seconds")
					.replacing("has region : text", "has region : text in ^seconds^"),
			Mutation.of(RuleCode.DATA_CANNOT_BE_READ, "a pattern without a year")
					.replacing("time \"printed_at\" timezone", "time \"printed_at\" in ^\"dd/MM\"^ timezone"),
			Mutation.of(RuleCode.NAME_TAKEN_IN_SOURCE, "two events of one name in the source")
					.replacing("event ReviewWritten \"Review written\" from Web as \"review\"", "event ReviewWritten \"Review written\" from Web as ^\"order\"^"),
			Mutation.of(RuleCode.NAME_TAKEN_IN_SOURCE, "two surveys of one name in the source")
					.replacing("is ces(mean of 7) from Desk as \"ease\"", "is ces(mean of 7) from Desk as ^\"pickup\"^"));

	private DataMutations() {
	}
}
