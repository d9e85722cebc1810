// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import journey.model.journey.GroupType;
import journey.model.journey.ListType;
import journey.model.journey.MoneyType;
import journey.model.journey.OneOfType;
import journey.model.journey.PropertyType;
import journey.model.journey.SimpleType;
import journey.model.journey.ValueKind;

/** Types of properties in a few words, as the language writes them; the values of a closed list are told apart. */
final class TypeText {

	private TypeText() {
	}

	/** The type; empty if a broken file gives none. */
	static String of(PropertyType type) {
		return switch (type) {
			case SimpleType simple -> simple.getKind() == ValueKind.UNSPECIFIED ? "" : simple.getKind().getLiteral();
			case MoneyType money -> "money(" + money.getCurrency() + ")";
			case OneOfType oneOf -> "one of";
			case ListType list -> "list of " + of(list.getElement());
			case GroupType group -> "group";
			case null, default -> "";
		};
	}

	static boolean isInstant(PropertyType type) {
		return type instanceof SimpleType simple && simple.getKind() == ValueKind.INSTANT;
	}

	/** The closed list of values in a type, however deep; null if there is none. */
	static OneOfType choice(PropertyType type) {
		return switch (type) {
			case OneOfType oneOf -> oneOf;
			case ListType list -> choice(list.getElement());
			case null, default -> null;
		};
	}

	/** The group in a type, however deep; null if there is none. */
	static GroupType group(PropertyType type) {
		return switch (type) {
			case GroupType group -> group;
			case ListType list -> group(list.getElement());
			case null, default -> null;
		};
	}
}
