// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.formula.FormulaText;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Referable;
import journey.model.journey.Reference;
import journey.model.queries.Names;
import journey.model.queries.Standing;
import journey.model.results.KpiResult;

/** What diagrams ask of a KPI. Called by name from journey.odesign. */
public class KpiServices {

	/** The KPI with its value and how it stands, in two lines. */
	public String kpiLabel(Kpi kpi) {
		return Names.title(kpi) + "\n" + value(kpi);
	}

	/** What people call a KPI. */
	public String kpiTitle(Kpi kpi) {
		return Names.title(kpi);
	}

	/** How it is computed. */
	public String kpiTooltip(Kpi kpi) {
		String formula = FormulaText.ofKpi(kpi);
		return formula == null || formula.isBlank() ? Names.title(kpi) : Wording.of(kpi).text("kpi.tooltip", Names.title(kpi), formula);
	}

	/** Whether the value meets the target. */
	public Boolean isOnTarget(Kpi kpi) {
		return standing(kpi) == Standing.MET;
	}

	/** Whether the value is where the KPI warns. */
	public Boolean isWarned(Kpi kpi) {
		return standing(kpi) == Standing.WARNED;
	}

	/** Whether the value misses the target. */
	public Boolean isOffTarget(Kpi kpi) {
		return standing(kpi) == Standing.MISSED;
	}

	/** Whether there is no value by the formula that the KPI has now. */
	public Boolean isNotMeasured(Kpi kpi) {
		return !standing(kpi).hasValue();
	}

	/** Whether something is missing so that it cannot be computed. */
	public Boolean isKpiBroken(Kpi kpi) {
		return BrokenLinks.of(kpi).refutation(kpi) != null;
	}

	/** What its formula uses, where nothing is missing: KPIs, events, facts and surveys. */
	public List<NamedElement> soundUses(Kpi kpi) {
		BrokenLinks links = BrokenLinks.of(kpi);
		return KpiTree.uses(kpi).stream().filter(used -> !links.breaks(kpi, used)).toList();
	}

	/** What its formula uses and from which it cannot be computed. */
	public List<NamedElement> brokenUses(Kpi kpi) {
		BrokenLinks links = BrokenLinks.of(kpi);
		return KpiTree.uses(kpi).stream().filter(used -> links.breaks(kpi, used)).toList();
	}

	/** Whether a KPI may be said to influence another one: not itself, and not twice. */
	public Boolean canInfluence(Kpi kpi, Kpi other) {
		return other != null && kpi != other && !kpi.getInfluences().contains(other);
	}

	/** The KPI influences another one in the place of the old one. */
	public Kpi influenceInstead(Kpi kpi, Kpi old, Kpi other) {
		EList<Kpi> influences = kpi.getInfluences();
		int position = influences.indexOf(old);
		if (position >= 0 && canInfluence(kpi, other)) {
			influences.set(position, other);
		}
		return kpi;
	}

	/** Another KPI than the old one influences the KPI. */
	public Kpi beInfluencedBy(Kpi kpi, Kpi old, Kpi other) {
		if (canInfluence(other, kpi) && old.getInfluences().remove(kpi)) {
			other.getInfluences().add(kpi);
		}
		return kpi;
	}

	/** A KPI does not influence the KPI any more. */
	public Kpi beFreeOf(Kpi kpi, Kpi other) {
		other.getInfluences().remove(kpi);
		return kpi;
	}

	/** The formula names another element of the same kind wherever it named the old one. */
	public Kpi useInstead(Kpi kpi, Referable old, Referable other) {
		if (old.eClass() == other.eClass() && other != kpi) {
			EcoreUtil.getAllContents(kpi.eContents()).forEachRemaining(part -> replace((EObject) part, old, other));
		}
		return kpi;
	}

	private static void replace(EObject part, Referable old, Referable other) {
		if (part instanceof Reference reference && reference.getTarget() == old) {
			reference.setTarget(other);
		}
	}

	private static Standing standing(Kpi kpi) {
		return Standing.of(kpi, Measured.of(kpi));
	}

	private static String value(Kpi kpi) {
		Wording wording = Wording.of(kpi);
		Optional<KpiResult> result = Measured.of(kpi);
		Standing standing = Standing.of(kpi, result);
		if (!standing.hasValue()) {
			return wording.text("measured.not");
		}
		String value = wording.amount(result.orElseThrow().getValue(), result.get().getUnit());
		return standing == Standing.UNJUDGED ? value : wording.text("measured.value", value, wording.text("standing." + standing.name().toLowerCase(Locale.ROOT)));
	}
}
