// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;

import journey.model.journey.DataUnit;
import journey.model.journey.JourneyPackage.Literals;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.SimpleType;
import journey.model.journey.Source;
import journey.model.journey.ValueKind;
import journey.model.messages.Phrase;
import journey.model.queries.WorkspaceIndex;
import journey.model.types.DataPattern;
import journey.model.types.DataPatternException;
import journey.model.types.DataUnits;

/** A value can be read only in a unit that is one of it, and a time only in a pattern that says which one it is. */
final class DataCanBeRead implements Rule<NamedElement> {

	@Override
	public RuleCode code() {
		return RuleCode.DATA_CANNOT_BE_READ;
	}

	@Override
	public Class<NamedElement> subject() {
		return NamedElement.class;
	}

	@Override
	public void check(NamedElement element, WorkspaceIndex index, Findings findings) {
		switch (element) {
			case Source source -> {
				checkUnit(source, Literals.SOURCE__TIME_UNIT, source.getTimeUnit(), DataUnits.OF_TIMES, findings);
				checkPattern(source, Literals.SOURCE__TIME_PATTERN, source.getTimePattern(), findings);
			}
			case Property property -> check(property, findings);
			default -> {
				// is no data
			}
		}
	}

	private void check(Property property, Findings findings) {
		checkUnit(property, Literals.PROPERTY__DATA_UNIT, property.getDataUnit(), DataUnits.of(property.getType()), findings);
		if (property.getPattern() != null && !isTime(property)) {
			findings.report(code(), property, Literals.PROPERTY__PATTERN, Phrase.of("data.pattern.type", Labels.of(property)));
		} else if (property.getPattern() != null && property.getDataUnit() != DataUnit.UNSPECIFIED) {
			findings.report(code(), property, Literals.PROPERTY__PATTERN, Phrase.of("data.pattern.unit", Labels.of(property)));
		} else {
			checkPattern(property, Literals.PROPERTY__PATTERN, property.getPattern(), findings);
		}
	}

	private static boolean isTime(Property property) {
		return property.getType() instanceof SimpleType simple && (simple.getKind() == ValueKind.DATE || simple.getKind() == ValueKind.INSTANT);
	}

	private void checkUnit(NamedElement element, EAttribute feature, DataUnit unit, List<DataUnit> possible, Findings findings) {
		if (unit != DataUnit.UNSPECIFIED && !possible.contains(unit)) {
			String words = possible.stream().map(DataUnit::getLiteral).collect(Collectors.joining(", "));
			findings.report(code(), element, feature, words.isEmpty() ? Phrase.of("data.unit.none", Labels.of(element), unit.getLiteral())
					: Phrase.of("data.unit.other", Labels.of(element), unit.getLiteral(), words));
		}
	}

	private void checkPattern(NamedElement element, EAttribute feature, String pattern, Findings findings) {
		if (pattern == null) {
			return;
		}
		try {
			DataPattern.of(pattern);
		} catch (DataPatternException e) {
			findings.report(code(), element, feature, Phrase.of("data.pattern.wrong", pattern, e.phrase()));
		}
	}
}
