// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.KpiOrder;
import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.Measure;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.measurability.FormulaReader.Fault;
import journey.model.measurability.FormulaReader.Input;
import journey.model.measurability.FormulaReader.Item;
import journey.model.queries.KpiTraits;
import journey.model.queries.Share;
import journey.model.queries.WorkspaceIndex;

/**
 * What can be measured with what is collected: for each KPI, stage and goal a proof or a refutation (row 63 of the
 * requirements). Each KPI is followed once, after those of which it is made; those that are left are made of themselves.
 */
public final class Measurability {

	private final Map<Kpi, List<Item>> items = new LinkedHashMap<>();
	private final Map<NamedElement, Verdict> verdicts = new HashMap<>();
	private final Set<Kpi> ofTheModel = new HashSet<>();
	private final WorkspaceIndex index;
	private final Chains chains;

	private Measurability(WorkspaceIndex index) {
		this.index = index;
		this.chains = new Chains(index);
		index.elements(Kpi.class).forEach(kpi -> items.put(kpi, FormulaReader.read(kpi, index)));
		KpiOrder.of(index.elements(Kpi.class)).stream().filter(items::containsKey).forEach(this::prove);
	}

	private void prove(Kpi kpi) {
		verdicts.put(kpi, verdict(kpi, chain(kpi)));
		if (tellsOnlyOfTheModel(kpi)) {
			ofTheModel.add(kpi);
		}
	}

	public static Measurability of(WorkspaceIndex index) {
		return index.knowledge(Measurability.class, Measurability::new);
	}

	/** @throws IllegalArgumentException for a KPI of another workspace */
	public Verdict of(Kpi kpi) {
		Verdict verdict = verdicts.get(kpi);
		if (verdict == null) {
			throw new IllegalArgumentException("no KPI of the workspace: " + kpi.getName());
		}
		return verdict;
	}

	/** A stage is measured when one of its KPIs is, of those that tell more than what the model says of itself. */
	public Verdict of(Stage stage) {
		return verdicts.computeIfAbsent(stage, any -> verdict(stage, chain(stage)));
	}

	/** A goal is measured when the KPI or the survey by which it is measured is. */
	public Verdict of(Goal goal) {
		return verdicts.computeIfAbsent(goal, any -> verdict(goal, chain(goal)));
	}

	/** How many of the stages of a journey have a KPI that can be computed. */
	public Share coverage(Journey journey) {
		int measured = (int) journey.getStages().stream().filter(stage -> of(stage).isProved()).count();
		return new Share(measured, journey.getStages().size());
	}

	/** What the formula of a KPI is made of. */
	List<Item> items(Kpi kpi) {
		return items.getOrDefault(kpi, List.of());
	}

	private static Verdict verdict(NamedElement subject, Chain chain) {
		return switch (chain) {
			case Chain.Whole whole -> new Proof(subject, whole.link());
			case Chain.Broken broken -> new Refutation(subject, broken.links(), broken.missing());
		};
	}

	private Chain chain(Kpi kpi) {
		Link self = Link.to(Link.Kind.KPI, kpi, null);
		EObject formula = KpiTraits.formula(kpi);
		if (formula == null) {
			NamedElement place = kpi.getTemplate() == null || kpi.getTemplate().eIsProxy() ? kpi : kpi.getTemplate();
			return Chain.missing(MissingLink.of(Need.FORMULA, place, null, Suggestions.FORMULA)).after(self);
		}
		Chain whole = Chain.of(Link.toFormula(formula), parts(kpi));
		return Chain.of(self, List.of(kpi.getFormula() != null ? whole : Chain.of(Link.to(Link.Kind.TEMPLATE, kpi.getTemplate(), null), List.of(whole))));
	}

	/** Up to the first that is broken. */
	private List<Chain> parts(Kpi kpi) {
		List<Chain> parts = new ArrayList<>();
		for (Item item : items.get(kpi)) {
			Chain part = chain(item, kpi);
			parts.add(part);
			if (part instanceof Chain.Broken) {
				return parts;
			}
		}
		List<Input> inputs = items.get(kpi).stream().map(Input.class::cast).toList();
		Mistakes.first(kpi, index).<Chain>map(Chain::missing).or(() -> chains.stranger(inputs)).ifPresent(parts::add);
		return parts;
	}

	private Chain chain(Item item, Kpi kpi) {
		return switch (item) {
			case Fault fault -> Chain.missing(Mistakes.explained(MissingLink.of(fault.need(), fault.place(), fault.part(), fault.suggestion()), kpi, index));
			case Input input when input.target() instanceof Kpi named -> named(named, input.part());
			case Input input -> chains.of(input, kpi);
		};
	}

	/** A KPI that another element names; what follows is told where the KPI itself is. */
	private Chain named(Kpi kpi, EObject part) {
		Link link = Link.to(Link.Kind.KPI, kpi, part);
		return switch (verdicts.get(kpi)) {
			case Proof proof -> new Chain.Whole(link);
			case Refutation refutation -> Chain.missing(refutation.missing().neededBy(part)).after(link);
			case null -> Chain.missing(MissingLink.of(Need.END_OF_CIRCLE, kpi, part, null)).after(link);
		};
	}

	/** A KPI that tells of the model says nothing about the customers in the stage. */
	private Chain chain(Stage stage) {
		Link self = Link.to(Link.Kind.STAGE, stage, null);
		Set<Kpi> kpis = index.kpisWithin(stage);
		if (kpis.isEmpty()) {
			return Chain.missing(MissingLink.of(Need.KPI, stage, null, Suggestions.kpi(stage))).after(self);
		}
		List<Kpi> telling = kpis.stream().filter(kpi -> !isOfTheModel(kpi)).toList();
		if (telling.isEmpty()) {
			Link first = Link.to(Link.Kind.KPI, kpis.iterator().next(), null);
			return Chain.missing(MissingLink.of(Need.COLLECTED_DATA, stage, null, Suggestions.kpi(stage))).after(first).after(self);
		}
		List<Chain> proved = telling.stream().filter(kpi -> of(kpi).isProved()).map(kpi -> named(kpi, null)).toList();
		return Chain.of(self, proved.isEmpty() ? List.of(named(telling.getFirst(), null)) : proved);
	}

	private Chain chain(Goal goal) {
		Link self = Link.to(Link.Kind.GOAL, goal, null);
		Measure measure = goal.getMeasure();
		if (measure == null) {
			return Chain.missing(MissingLink.of(Need.MEASURE, goal, null, "measured by X >= 1")).after(self);
		}
		return Chain.of(self, List.of(switch (measure) {
			case Kpi kpi when isOfTheModel(kpi) -> Chain.missing(MissingLink.of(Need.COLLECTED_DATA, goal, null, "measured by X")).after(Link.to(Link.Kind.KPI, kpi, null));
			case Kpi kpi when items.containsKey(kpi) -> named(kpi, null);
			case Survey survey when !survey.eIsProxy() -> chains.score(survey);
			default -> Chain.missing(MissingLink.of(Need.REFERENCE, goal, null, "measured by X"));
		}));
	}

	private boolean isOfTheModel(Kpi kpi) {
		return ofTheModel.contains(kpi);
	}

	/** Whether it is proved and nothing that is collected stands at the end of its chain, nor at that of a KPI of which it is made. */
	private boolean tellsOnlyOfTheModel(Kpi kpi) {
		return of(kpi).isProved() && items.get(kpi).stream().map(Input.class::cast)
				.allMatch(input -> input.target() instanceof Kpi named ? ofTheModel.contains(named) : input.needs().isEmpty() && input.target() instanceof Measurable);
	}
}
