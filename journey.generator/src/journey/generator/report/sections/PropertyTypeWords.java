// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import journey.generator.report.ReportTexts;
import journey.model.journey.GroupType;
import journey.model.journey.ListType;
import journey.model.journey.MoneyType;
import journey.model.journey.OneOfType;
import journey.model.journey.PropertyType;
import journey.model.journey.SimpleType;

/** What values a property has, in words for those who record them, with their unit or form. */
final class PropertyTypeWords {

	private final ReportTexts texts;

	PropertyTypeWords(ReportTexts texts) {
		this.texts = texts;
	}

	String of(PropertyType type) {
		return switch (type) {
			case SimpleType simple -> simple(simple);
			case MoneyType money -> texts.text("type.money", money.getCurrency());
			case OneOfType oneOf -> texts.text("type.oneOf", String.join(", ", oneOf.getValues()));
			case ListType list -> texts.text("type.list", of(list.getElement()));
			case GroupType group -> texts.text("type.group");
			case null, default -> "";
		};
	}

	private String simple(SimpleType type) {
		return switch (type.getKind()) {
			case DURATION -> texts.text("type.duration");
			case PERCENT -> texts.text("type.percent");
			default -> texts.word(type.getKind());
		};
	}
}
