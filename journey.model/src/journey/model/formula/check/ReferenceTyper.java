// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaText;
import journey.model.formula.check.FormulaProblem.Kind;
import journey.model.journey.Event;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Parameter;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Referable;
import journey.model.journey.Reference;
import journey.model.journey.Step;
import journey.model.journey.Survey;
import journey.model.queries.Names;
import journey.model.queries.Records;
import journey.model.types.Base;
import journey.model.types.PropertyTypes;
import journey.model.types.ValueType;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;
import journey.model.types.ValueType.Words;

/** What a name is worth where a value is expected. */
final class ReferenceTyper {

	private final ParameterValues values;
	private final Function<Kpi, ValueType> kpis;
	private final ExpressionTyper expressions;

	ReferenceTyper(ParameterValues values, Function<Kpi, ValueType> kpis, ExpressionTyper expressions) {
		this.values = values;
		this.kpis = kpis;
		this.expressions = expressions;
	}

	ParameterValues values() {
		return values;
	}

	ValueType of(Kpi kpi) {
		return kpis.apply(kpi);
	}

	ValueType type(Reference reference, Scope scope) {
		Referable target = reference.getTarget();
		if (target == null || target.eIsProxy()) {
			return Simple.UNKNOWN;
		}
		return switch (target) {
			case Parameter parameter -> ofParameter(parameter, reference, scope);
			case Kpi kpi when scope instanceof Scope.Formula -> of(kpi);
			case Kpi kpi -> expressions.report(Kind.CONDITION, reference, "bare.kpi", FormulaText.of(reference));
			case Property property -> ofProperty(property, reference, scope);
			case Event event -> bare("bare.event", reference);
			case Survey survey -> bare("bare.survey", reference);
			default -> bare("bare.other", reference);
		};
	}

	private ValueType bare(String key, Reference reference) {
		return expressions.report(Kind.ARGUMENT, reference, key, FormulaText.of(reference));
	}

	private ValueType ofProperty(Property property, Reference reference, Scope scope) {
		EObject holder = Records.holder(property);
		switch (scope) {
			case Scope.Formula formula -> {
				return expressions.report(Kind.ARGUMENT, reference, "bare.property", FormulaText.of(reference));
			}
			case Scope.OneRecord(EObject record) when record != null && holder != record -> {
				return expressions.report(Kind.CONDITION, reference, "property.foreign", FormulaText.of(reference), nameOf(holder), nameOf(record));
			}
			case Scope.OneUnit unit when !(holder instanceof Profile) -> {
				return expressions.report(Kind.CONDITION, reference, "property.unit", FormulaText.of(reference), nameOf(holder));
			}
			case Scope.OneUnit unit -> {
				return ofProfile(property, (Profile) holder, unit, reference);
			}
			default -> {
				return PropertyTypes.of(property);
			}
		}
	}

	/** What is known of a session, such as its duration, follows from its events; what is known of a customer comes from a source. */
	private ValueType ofProfile(Property property, Profile profile, Scope.OneUnit unit, Reference reference) {
		if (!Names.isInLibrary(profile)) {
			expressions.sightings().addProfile(profile, unit.sessions(), reference);
		} else if (unit.sessions() == null) {
			return expressions.report(Kind.CONDITION, reference, "property.session", FormulaText.of(reference));
		}
		return PropertyTypes.of(property);
	}

	private ValueType ofParameter(Parameter parameter, Reference reference, Scope scope) {
		if (values.areOpen()) {
			return ofOpenParameter(parameter, reference, scope);
		}
		Optional<Step> given = values.given(parameter);
		if (given.isPresent()) {
			return given.get().getSubject() instanceof Reference named && named.getTarget() instanceof Property
					? type(named, scope)
					: expressions.type(given.get().getSubject(), scope);
		}
		return parameter.getPreset() == null ? Simple.UNKNOWN : expressions.type(parameter.getPreset(), scope);
	}

	private ValueType ofOpenParameter(Parameter parameter, Reference reference, Scope scope) {
		return switch (parameter.getKind()) {
			case NUMBER -> Amount.LITERAL;
			case MONEY -> Amount.each(Base.Money.ANY);
			case DURATION -> Amount.each(new Base.Time());
			case TEXT -> new Words(List.of());
			case PROPERTY -> scope instanceof Scope.Formula
					? expressions.report(Kind.ARGUMENT, reference, "bare.property", FormulaText.of(reference))
					: PropertyTypes.of(parameter.getContent(), Names.name(parameter));
			case EVENT -> bare("bare.event", reference);
			case SURVEY -> bare("bare.survey", reference);
			case FACT, JOURNEY, STAGE -> bare("bare.other", reference);
			case KPI, UNSPECIFIED -> Simple.UNKNOWN;
		};
	}

	private static String nameOf(EObject holder) {
		return holder instanceof NamedElement named ? Names.name(named) : "?";
	}
}
