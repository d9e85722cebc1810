// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.check.FormulaChecks;
import journey.model.formula.check.FormulaProblem;
import journey.model.journey.Goal;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
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
	private final WorkspaceIndex index;
	private final Chains chains;

	private Measurability(WorkspaceIndex index) {
		this.index = index;
		this.chains = new Chains(index);
		index.elements(Kpi.class).forEach(kpi -> items.put(kpi, FormulaReader.read(kpi)));
		inOrder().forEach(kpi -> verdicts.put(kpi, verdict(kpi, chain(kpi))));
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

	/** A stage is measured when one of its KPIs is. */
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

	/** The KPIs, each after those that it names; in the end those that name themselves in the end. */
	private List<Kpi> inOrder() {
		Map<Kpi, List<Kpi>> users = new HashMap<>();
		Map<Kpi, Integer> open = new HashMap<>();
		Deque<Kpi> ready = new ArrayDeque<>();
		items.forEach((kpi, parts) -> {
			List<Kpi> named = parts.stream().map(Measurability::kpi).filter(items::containsKey).toList();
			named.forEach(used -> users.computeIfAbsent(used, any -> new ArrayList<>()).add(kpi));
			open.put(kpi, named.size());
			if (named.isEmpty()) {
				ready.add(kpi);
			}
		});
		Set<Kpi> ordered = new LinkedHashSet<>();
		while (!ready.isEmpty()) {
			Kpi next = ready.remove();
			ordered.add(next);
			for (Kpi user : users.getOrDefault(next, List.of())) {
				if (open.merge(user, -1, Integer::sum) == 0) {
					ready.add(user);
				}
			}
		}
		ordered.addAll(items.keySet());
		return List.copyOf(ordered);
	}

	private static Kpi kpi(Item item) {
		return item instanceof Input input && input.target() instanceof Kpi kpi ? kpi : null;
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
			return Chain.missing(new MissingLink(Need.FORMULA, place, null, Suggestions.FORMULA)).after(self);
		}
		List<Chain> parts = new ArrayList<>();
		for (Item item : items.get(kpi)) {
			Chain part = chain(item, kpi);
			parts.add(part);
			if (part instanceof Chain.Broken) {
				break;
			}
		}
		if (parts.stream().allMatch(Chain.Whole.class::isInstance)) {
			mistake(kpi).ifPresent(part -> parts.add(Chain.missing(new MissingLink(Need.SOUND_FORMULA, kpi, part, Suggestions.FORMULA))));
		}
		Chain whole = Chain.of(Link.toFormula(formula), parts);
		return Chain.of(self, List.of(kpi.getFormula() != null ? whole : Chain.of(Link.to(Link.Kind.TEMPLATE, kpi.getTemplate(), null), List.of(whole))));
	}

	/** Where the check of the formula has found the first mistake, if nobody could tell the value because of it. */
	private Optional<EObject> mistake(Kpi kpi) {
		return FormulaChecks.of(index).problems(kpi).stream().filter(FormulaProblem::leavesNoValue).map(FormulaProblem::place).findFirst();
	}

	private Chain chain(Item item, Kpi kpi) {
		return switch (item) {
			case Fault fault -> Chain.missing(new MissingLink(fault.need(), kpi, fault.part(), fault.suggestion()));
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
			case null -> Chain.missing(new MissingLink(Need.END_OF_CIRCLE, kpi, part, Suggestions.FORMULA)).after(link);
		};
	}

	private Chain chain(Stage stage) {
		Link self = Link.to(Link.Kind.STAGE, stage, null);
		Set<Kpi> kpis = index.kpisWithin(stage);
		if (kpis.isEmpty()) {
			return Chain.missing(new MissingLink(Need.KPI, stage, null, Suggestions.kpi(stage))).after(self);
		}
		List<Chain> proved = kpis.stream().filter(kpi -> of(kpi).isProved()).map(kpi -> named(kpi, null)).toList();
		return Chain.of(self, proved.isEmpty() ? List.of(named(kpis.iterator().next(), null)) : proved);
	}

	private Chain chain(Goal goal) {
		Link self = Link.to(Link.Kind.GOAL, goal, null);
		Measure measure = goal.getMeasure();
		if (measure == null) {
			return Chain.missing(new MissingLink(Need.MEASURE, goal, null, "measured by X >= 1")).after(self);
		}
		return Chain.of(self, List.of(switch (measure) {
			case Kpi kpi when items.containsKey(kpi) -> named(kpi, null);
			case Survey survey when !survey.eIsProxy() -> chains.score(survey);
			default -> Chain.missing(new MissingLink(Need.REFERENCE, goal, null, "measured by X"));
		}));
	}
}
