// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.List;

import journey.model.journey.GroupType;
import journey.model.journey.ListType;
import journey.model.journey.MoneyType;
import journey.model.journey.OneOfType;
import journey.model.journey.ParameterContent;
import journey.model.journey.ParameterKind;
import journey.model.journey.Property;
import journey.model.journey.PropertyType;
import journey.model.journey.SimpleType;
import journey.model.journey.ValueKind;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Words;

/** What one value of a property is. */
public final class PropertyTypes {

	private PropertyTypes() {
	}

	public static ValueType of(Property property) {
		PropertyType type = property.getType();
		return switch (type) {
			case null -> Simple.UNKNOWN;
			case MoneyType money -> Amount.of(new Base.Money(String.valueOf(money.getCurrency())));
			case OneOfType words -> new Words(List.copyOf(words.getValues()));
			case SimpleType simple -> of(simple.getKind(), property.getName());
			case ListType list -> Simple.COMPOSITE;
			case GroupType group -> Simple.COMPOSITE;
			default -> Simple.UNKNOWN;
		};
	}

	/** What a template knows of the values of a property that it does not know itself. */
	public static ValueType of(ParameterContent content, String name) {
		return switch (content) {
			case MONEY -> Amount.of(Base.Money.ANY);
			case NUMBER -> Amount.NUMBER;
			case DURATION -> Amount.of(new Base.Time());
			case PERCENT -> Amount.shareOf(name);
			case BOOLEAN -> Simple.TRUTH;
			case TEXT -> new Words(List.of());
			case INSTANT -> Simple.INSTANT;
			case DATE -> Simple.DATE;
			case UNSPECIFIED, NPS, CSAT, CES -> Simple.UNKNOWN;
		};
	}

	/** Whether a number is of the kind that a parameter expects. */
	public static boolean holds(ParameterContent content, Amount amount) {
		return switch (content) {
			case MONEY -> amount.unit().leading() instanceof Base.Money;
			case DURATION -> amount.unit().leading() instanceof Base.Time;
			case PERCENT -> amount.isShare();
			case NUMBER -> !amount.isShare() && (amount.unit().isNone() || amount.unit().countsThings());
			case BOOLEAN, TEXT, INSTANT, DATE, NPS, CSAT, CES -> false;
			case UNSPECIFIED -> true;
		};
	}

	/** What the values of a parameter can be said to hold: a property what properties are, a KPI numbers, a survey instruments, and others nothing. */
	public static boolean canHold(ParameterKind kind, ParameterContent content) {
		boolean number = content == ParameterContent.MONEY || content == ParameterContent.NUMBER || content == ParameterContent.DURATION || content == ParameterContent.PERCENT;
		boolean score = content == ParameterContent.NPS || content == ParameterContent.CSAT || content == ParameterContent.CES;
		return content == ParameterContent.UNSPECIFIED || switch (kind) {
			case PROPERTY -> !score;
			case KPI -> number;
			case SURVEY -> score;
			case UNSPECIFIED -> true;
			case EVENT, FACT, JOURNEY, STAGE, NUMBER, MONEY, DURATION, TEXT -> false;
		};
	}

	private static ValueType of(ValueKind kind, String name) {
		return switch (kind) {
			case TEXT -> new Words(List.of());
			case INTEGER, NUMBER -> Amount.NUMBER;
			case BOOLEAN -> Simple.TRUTH;
			case DATE -> Simple.DATE;
			case INSTANT -> Simple.INSTANT;
			case DURATION -> Amount.of(new Base.Time());
			case PERCENT -> Amount.shareOf(name);
			case UNSPECIFIED -> Simple.UNKNOWN;
		};
	}
}
