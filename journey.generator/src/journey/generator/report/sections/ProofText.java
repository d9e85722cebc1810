// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.Tone;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.measurability.Link;
import journey.model.measurability.LinkText;
import journey.model.measurability.Measurability;
import journey.model.measurability.MissingLink;
import journey.model.measurability.Proof;
import journey.model.measurability.Refutation;
import journey.model.rules.MissingText;

/** Whether a KPI can be measured, and the chain down to its sources. */
final class ProofText {

	/** A journey may be tracked by many events. */
	private static final int LONGEST = 8;

	private final ReportContext context;

	ProofText(ReportContext context) {
		this.context = context;
	}

	/** Whether it can, and what is missing if it cannot. */
	RichText verdict(Kpi kpi) {
		return switch (Measurability.of(context.index()).of(kpi)) {
			case Proof proof -> RichText.of(new Badge(Tone.GOOD, context.text("kpi.measurable.yes")));
			case Refutation refutation -> RichText.of(new Badge(Tone.BAD, context.text("kpi.measurable.no"))).and(" ").and(missing(refutation.missing()));
		};
	}

	private RichText missing(MissingLink missing) {
		String place = context.texts().title(missing.place()) + " · ";
		return missing.suggestion() != null ? RichText.of(place).and(new Code(missing.suggestion()))
				: RichText.of(place + MissingText.reason(missing, context.locale()).orElse(""));
	}

	/** What the formula is made of, each with what it needs in brackets; nothing if it cannot be measured. */
	List<RichText> chain(Kpi kpi) {
		return Measurability.of(context.index()).of(kpi) instanceof Proof proof ? inputs(proof.chain()).stream().map(this::line).toList() : List.of();
	}

	private static List<Link> inputs(Link chain) {
		Link last = chain;
		while (last.kind() != Link.Kind.FORMULA) {
			last = last.next().getFirst();
		}
		return last.next();
	}

	private RichText line(Link link) {
		RichText name = switch (link.kind()) {
			case STATEMENT -> RichText.of(new Code(LinkText.of(link)));
			case PROPERTY -> RichText.of(context.texts().title((NamedElement) link.element()));
			default -> context.links(List.of((NamedElement) link.element())).getFirst();
		};
		List<RichText> next = new ArrayList<>(link.next().stream().limit(LONGEST).map(this::line).toList());
		if (link.next().size() > LONGEST) {
			next.add(RichText.of(context.text("list.more", context.texts().number(link.next().size() - LONGEST))));
		}
		return next.isEmpty() ? name : name.and(" (").and(RichText.join(", ", next)).and(")");
	}
}
