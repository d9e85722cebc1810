// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

import journey.model.formula.FormulaText;
import journey.model.formula.FormulaUse;
import journey.model.formula.FormulaUse.Place;
import journey.model.formula.FormulaUses;
import journey.model.journey.Argument;
import journey.model.journey.Benchmark;
import journey.model.journey.Direction;
import journey.model.journey.Evaluation;
import journey.model.journey.EvaluationPart;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Parameter;
import journey.model.journey.Personalisation;
import journey.model.journey.Segment;
import journey.model.journey.Template;
import journey.model.queries.KpiTraits;
import journey.model.queries.Names;

/** Writes what the collected data is for: KPIs, evaluations, segments and personalisations, and what each of them needs. */
final class ConsumerJson {

	private final SpecIndex spec;
	private final ElementJson elements;

	ConsumerJson(SpecIndex spec, ElementJson elements) {
		this.spec = spec;
		this.elements = elements;
	}

	JsonElement kpi(Kpi kpi) {
		Template template = kpi.getTemplate();
		boolean fromTemplate = template != null;
		return elements.of(kpi)
				.list("measures", KpiTraits.measures(kpi), ElementJson::id)
				.object("template", template(kpi))
				.put("formula", FormulaText.of(kpi.getFormula() == null && fromTemplate ? template.getFormula() : kpi.getFormula()))
				.put("unit", kpi.getUnit() == null && fromTemplate ? template.getUnit() : kpi.getUnit())
				.put("better", kpi.getDirection() == Direction.UNSPECIFIED && fromTemplate ? template.getDirection() : kpi.getDirection())
				.object("target", ElementJson.threshold(kpi.getTarget()))
				.object("warning", ElementJson.threshold(kpi.getWarning()))
				.object("window", ElementJson.span(kpi.getWindow()))
				.put("every", kpi.getEvery())
				.put("minimumSample", kpi.getMinimumSample())
				.list("by", kpi.getDimensions(), JsonPrimitive::new)
				.list("influences", kpi.getInfluences(), ElementJson::id)
				.list("benchmarks", kpi.getBenchmarks(), this::benchmark)
				.list("needs", needs(spec.uses(kpi)), need -> need)
				.json();
	}

	private JsonTree template(Kpi kpi) {
		Template template = kpi.getTemplate();
		if (template == null) {
			return new JsonTree();
		}
		return new JsonTree()
				.put("ref", Names.qualified(template))
				.put("title", Names.title(template))
				.object("titles", ElementJson.titles(template))
				.list("parameters", template.getParameters(), parameter -> parameter(parameter, kpi));
	}

	private static JsonElement parameter(Parameter parameter, Kpi kpi) {
		return new JsonTree()
				.put("name", Names.name(parameter))
				.put("title", Names.title(parameter))
				.put("kind", parameter.getKind())
				.put("value", FormulaUses.argument(kpi, parameter).map(Argument::getSteps).map(steps -> FormulaText.of(steps.get(0))).orElse(null))
				.json();
	}

	private JsonElement benchmark(Benchmark benchmark) {
		return new JsonTree()
				.object("value", ElementJson.quantity(benchmark.getValue()))
				.put("source", benchmark.getSource())
				.put("year", benchmark.getYear())
				.put("sector", benchmark.getSector())
				.json();
	}

	/** Each input once, with its roles in the order of the formula. */
	private static List<JsonElement> needs(List<FormulaUse> uses) {
		Map<NamedElement, List<Place>> places = new LinkedHashMap<>();
		uses.forEach(use -> places.computeIfAbsent(use.input(), any -> new ArrayList<>()).add(use.place()));
		return places.entrySet().stream().map(need -> (JsonElement) new JsonTree()
				.put("ref", Names.qualified(need.getKey()))
				.put("kind", need.getKey().eClass().getName().toLowerCase(Locale.ROOT))
				.list("roles", need.getValue(), ConsumerJson::role)
				.json()).toList();
	}

	private static JsonElement role(Place place) {
		return new JsonTree()
				.put("as", place.role().word())
				.put("function", place.function())
				.put("argument", number(place.argument()))
				.put("step", number(place.step()))
				.put("side", place.side() == null ? null : place.side().word())
				.put("parameter", place.parameter())
				.put("through", ElementJson.idOf(place.through()))
				.json();
	}

	private static Integer number(int number) {
		return number == 0 ? null : number;
	}

	JsonElement segment(Segment segment) {
		return elements.of(segment)
				.put("position", segment.getPosition())
				.list("contacts", segment.getContacts(), ElementJson::id)
				.list("regions", segment.getRegions(), JsonPrimitive::new)
				.put("minimumAge", segment.getMinimumAge())
				.put("maximumAge", segment.getMaximumAge())
				.put("sex", segment.getSex())
				.put("where", FormulaText.of(segment.getWhere()))
				.list("needs", needs(FormulaUses.of(segment.getWhere())), need -> need)
				.json();
	}

	JsonElement personalisation(Personalisation personalisation) {
		return elements.of(personalisation)
				.put("place", ElementJson.idOf(personalisation.getPlace()))
				.put("rule", personalisation.getRule())
				.list("uses", personalisation.getUses(), ElementJson::id)
				.list("moves", personalisation.getTargets(), ElementJson::id)
				.json();
	}

	JsonElement evaluation(Evaluation evaluation) {
		return elements.of(evaluation)
				.put("journey", ElementJson.idOf(evaluation.getJourney()))
				.object("window", ElementJson.span(evaluation.getWindow()))
				.list("parts", evaluation.getParts(), this::part)
				.json();
	}

	private JsonElement part(EvaluationPart part) {
		return new JsonTree()
				.put("measure", FormulaText.of(part.getMeasure()))
				.put("weight", part.getWeight())
				.object("floor", ElementJson.quantity(part.getFloor()))
				.object("target", ElementJson.quantity(part.getTarget()))
				.list("needs", needs(FormulaUses.of(part.getMeasure())), need -> need)
				.json();
	}
}
