// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class DataMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.PROPERTY_TAKEN_IN_SOURCE, "two properties of one name in the source")
					.replacing("has price : money(EUR) as \"price\"", "has price : money(EUR) as ^\"product\"^"),
			Mutation.of(RuleCode.PROPERTY_TAKEN_IN_SOURCE, "the time of the source")
					.replacing("has price : money(EUR) as \"price\"", "has price : money(EUR) as ^\"timestamp\"^"),
			Mutation.of(RuleCode.PROPERTY_TAKEN_IN_SOURCE, "a property of a profile")
					.replacing("has region : text", "has region : text as ^\"card\"^"),
			Mutation.of(RuleCode.NAME_TAKEN_IN_SOURCE, "two events of one name in the source")
					.replacing("event ReviewWritten \"Review written\" from Web as \"review\"", "event ReviewWritten \"Review written\" from Web as ^\"order\"^"),
			Mutation.of(RuleCode.NAME_TAKEN_IN_SOURCE, "two surveys of one name in the source")
					.replacing("is ces(mean of 7) from Desk as \"ease\"", "is ces(mean of 7) from Desk as ^\"pickup\"^"));

	private DataMutations() {
	}
}
