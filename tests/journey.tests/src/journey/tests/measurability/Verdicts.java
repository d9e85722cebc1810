// SPDX-License-Identifier: EPL-2.0
package journey.tests.measurability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaText;
import journey.model.journey.Goal;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.measurability.Link;
import journey.model.measurability.Measurability;
import journey.model.measurability.MissingLink;
import journey.model.measurability.Proof;
import journey.model.measurability.Refutation;
import journey.model.measurability.Verdict;
import journey.model.rules.MissingText;
import journey.tests.support.JourneyText;

/** Verdicts as short texts. */
final class Verdicts {

	private Verdicts() {
	}

	/** The verdict about the KPI, the stage or the goal of this name. */
	static String of(String text, String name) {
		return of(verdict(JourneyText.check(text), name));
	}

	static Verdict verdict(JourneyText.Checked checked, String name) {
		Measurability measurability = Measurability.of(checked.index());
		return switch (checked.all(NamedElement.class).stream()
				.filter(one -> name.equals(one.getName()) && (one instanceof Kpi || one instanceof Stage || one instanceof Goal)).findFirst().orElseThrow()) {
			case Kpi kpi -> measurability.of(kpi);
			case Stage stage -> measurability.of(stage);
			case NamedElement goal -> measurability.of((Goal) goal);
		};
	}

	static String of(Verdict verdict) {
		return switch (verdict) {
			case Proof proof -> "proved";
			case Refutation refutation -> of(refutation.missing());
		};
	}

	private static String of(MissingLink missing) {
		return missing.need() + " at " + missing.place().getName() + (missing.part() == null ? "" : " for " + text(missing.part())) + ": "
				+ (missing.suggestion() == null ? MissingText.reason(missing, Locale.ENGLISH).orElseThrow() : missing.suggestion());
	}

	private static String text(EObject part) {
		return part instanceof Kpi kpi ? "by " + String.join(", ", kpi.getDimensions()) : FormulaText.of(part);
	}

	/** The links of a verdict, each with its depth as a margin. */
	static List<String> links(Verdict verdict) {
		List<String> links = new ArrayList<>();
		switch (verdict) {
			case Proof proof -> proof.chain().visit((link, depth) -> links.add(" ".repeat(depth) + text(link)));
			case Refutation refutation -> refutation.links().forEach(link -> links.add(text(link)));
		}
		return links;
	}

	private static String text(Link link) {
		String named = link.part() == null ? "" : " by " + FormulaText.of(link.part());
		return link.kind().word() + " " + name(link.element()) + (link.kind() == Link.Kind.STATEMENT ? "." + link.feature().getName() : "") + named;
	}

	private static String name(EObject element) {
		return element instanceof NamedElement named ? named.getName() : FormulaText.of(element);
	}

	static String names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).collect(Collectors.joining(" "));
	}
}
