// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.Optional;

import com.google.gson.JsonObject;

import journey.model.journey.DataUnit;
import journey.model.journey.Property;
import journey.model.types.DataPattern;
import journey.model.types.DataPatternException;
import journey.model.types.DataUnits;

/** The JSON Schema of a value of which the text says how it is written. */
final class WrittenSchema {

	private WrittenSchema() {
	}

	/** Empty if the text does not say it. */
	static Optional<JsonObject> of(Property property) {
		if (property.getPattern() != null) {
			return Optional.of(inPattern(property.getPattern()));
		}
		DataUnit unit = property.getDataUnit();
		if (unit == DataUnit.UNSPECIFIED) {
			return Optional.empty();
		}
		boolean isMoment = TypeText.isInstant(property.getType()) && DataUnits.OF_TIMES.contains(unit);
		return Optional.of(isMoment ? counted(unit) : number(property.getDataUnit() == DataUnit.CENTS ? "Hundredths of the currency" : "In " + unit.getLiteral()));
	}

	static JsonObject counted(DataUnit unit) {
		return number("A moment, in " + unit.getLiteral() + " since the beginning of 1970 in UTC");
	}

	private static JsonObject number(String description) {
		return new JsonTree().put("type", "number").put("description", description).json();
	}

	static JsonObject inPattern(String pattern) {
		return new JsonTree().put("type", "string").put("description", "Written as " + pattern).put("pattern", regex(pattern).orElse(null)).json();
	}

	/** Empty if the pattern says no time; a rule reports that. */
	private static Optional<String> regex(String pattern) {
		try {
			return Optional.of("^" + DataPattern.of(pattern).regex() + "$");
		} catch (DataPatternException e) {
			return Optional.empty();
		}
	}
}
