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
import journey.model.formula.check.FormulaChecks;
import journey.model.formula.FormulaUse;
import journey.model.formula.FormulaUse.Place;
import journey.model.formula.FormulaUses;
import journey.model.journey.Benchmark;
import journey.model.journey.Evaluation;
import journey.model.journey.EvaluationPart;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Parameter;
import journey.model.journey.Personalisation;
import journey.model.journey.Segment;
import journey.model.journey.Template;
import journey.model.measurability.Link;
import journey.model.measurability.LinkText;
import journey.model.measurability.Measurability;
import journey.model.measurability.MissingLink;
import journey.model.measurability.Refutation;
import journey.model.measurability.Verdict;
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
		return elements.of(kpi)
				.list("measures", KpiTraits.measures(kpi), ElementJson::id)
				.object("template", template(kpi))
				.put("formula", FormulaText.ofKpi(kpi))
				.put("unit", FormulaChecks.of(spec.workspace()).shownUnit(kpi).orElse(null))
				.put("better", KpiTraits.direction(kpi))
				.object("target", ElementJson.threshold(kpi.getTarget()))
				.object("warning", ElementJson.threshold(kpi.getWarning()))
				.object("window", ElementJson.span(KpiTraits.window(kpi)))
				.put("every", KpiTraits.every(kpi))
				.put("minimumSample", KpiTraits.minimumSample(kpi))
				.list("by", kpi.getDimensions(), JsonPrimitive::new)
				.list("influences", kpi.getInfluences(), ElementJson::id)
				.list("benchmarks", kpi.getBenchmarks(), this::benchmark)
				.list("needs", needs(spec.uses(kpi)), need -> need)
				.put("measurable", new JsonPrimitive(verdict(kpi).isProved()))
				.list("chain", chain(verdict(kpi)), link -> link)
				.object("missing", verdict(kpi) instanceof Refutation refutation ? missing(refutation.missing()) : new JsonTree())
				.json();
	}

	private Verdict verdict(Kpi kpi) {
		return Measurability.of(spec.workspace()).of(kpi);
	}

	/** The links down to the sources, each before those that follow it, or up to the missing one. */
	private static List<JsonElement> chain(Verdict verdict) {
		List<JsonElement> links = new ArrayList<>();
		verdict.visit((link, depth) -> links.add(link(link, depth)));
		return links;
	}

	private static JsonElement link(Link link, int depth) {
		return new JsonTree()
				.put("depth", depth)
				.put("kind", link.kind().word())
				.put("ref", link.element() instanceof NamedElement named && link.kind() != Link.Kind.TEMPLATE ? Names.qualified(named) : null)
				.put("text", LinkText.of(link))
				.json();
	}

	private static JsonTree missing(MissingLink missing) {
		return new JsonTree()
				.put("need", missing.need().word())
				.put("addTo", Names.qualified(missing.place()))
				.put("suggestion", missing.suggestion());
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
				.put("value", FormulaUses.value(kpi, parameter).map(FormulaText::of).orElse(null))
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
