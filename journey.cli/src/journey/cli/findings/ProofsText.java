// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.cli.terminal.Colours;
import journey.cli.terminal.PlainText;
import journey.dsl.workspace.TextPlace;
import journey.model.journey.JourneyPackage.Literals;
import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.measurability.Link;
import journey.model.measurability.LinkText;
import journey.model.measurability.Measurability;
import journey.model.measurability.MissingLink;
import journey.model.measurability.Refutation;
import journey.model.measurability.Verdict;
import journey.model.messages.Messages;
import journey.model.queries.Names;
import journey.model.queries.Share;
import journey.model.rules.MissingText;
import journey.model.rules.Severity;

/** What can be measured, for people: each chain link by link, and what is missing with the text and a caret. */
final class ProofsText {

	private static final Messages MESSAGES = new Messages(ProofsText.class);
	private static final String MARGIN = "  ";
	/** A longer formula is cut; it stands in full at its place. */
	private static final int LONGEST = 120;

	private final Proofs proofs;
	private final Colours colours;
	private final Locale locale;
	private final StringBuilder out = new StringBuilder();

	ProofsText(Proofs proofs, Colours colours, Locale locale) {
		this.proofs = proofs;
		this.colours = colours;
		this.locale = locale;
	}

	void append(StringBuilder to) {
		verdicts("proofs.kpis", proofs.kpis());
		verdicts("proofs.stages", proofs.stages());
		verdicts("proofs.goals", proofs.goals());
		coverage();
		names("proofs.noise", proofs.noise().all());
		names("proofs.events", proofs.smallestSet().events());
		names("proofs.facts", proofs.smallestSet().facts());
		names("proofs.surveys", proofs.smallestSet().surveys());
		names("proofs.profiles", proofs.smallestSet().profiles());
		names("proofs.properties", proofs.smallestSet().properties());
		to.append(out);
	}

	private void verdicts(String title, List<Verdict> verdicts) {
		if (!verdicts.isEmpty()) {
			heading(title);
			verdicts.forEach(this::verdict);
		}
	}

	private void heading(String key, Object... arguments) {
		out.append('\n').append(colours.strong(MESSAGES.text(locale, key, arguments))).append('\n');
	}

	private void verdict(Verdict verdict) {
		String word = MESSAGES.text(locale, verdict.isProved() ? "proofs.proved" : "proofs.refuted");
		out.append(MESSAGES.text(locale, "proofs.verdict", name(verdict.subject()), verdict.isProved() ? word : colours.of(Severity.WARNING, word))).append('\n');
		verdict.visit((link, depth) -> link(link, depth + 1));
		if (verdict instanceof Refutation refutation) {
			missing(refutation.missing(), MARGIN.repeat(refutation.links().size() + 1));
		}
	}

	private void link(Link link, int depth) {
		String text = LinkText.of(link);
		String shown = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
		String kind = link.kind() == Link.Kind.STATEMENT ? "" : link.kind().word() + " ";
		out.append(MARGIN.repeat(depth)).append(kind).append(PlainText.of(shown)).append(place(link.element(), link.feature())).append('\n');
	}

	private void missing(MissingLink missing, String margin) {
		String there = name(missing.place()) + place(missing.place(), Literals.NAMED_ELEMENT__NAME);
		out.append(margin).append(colours.of(Severity.WARNING, sentence(missing, there))).append('\n');
		Optional<TextPlace> part = missing.part() == null ? Optional.empty() : proofs.places().of(missing.part(), missing.partFeature());
		part.ifPresent(place -> new Excerpt(colours).append(proofs.places().lines(place.file()).line(place.line()), place.line(), place.column(),
				place.length(), marks -> colours.of(Severity.WARNING, marks), out));
	}

	private String sentence(MissingLink missing, String there) {
		String reason = MissingText.reason(missing, locale).map(PlainText::of).orElse("");
		if (missing.suggestion() == null) {
			return MESSAGES.text(locale, "proofs.wrong", there, reason);
		}
		String sentence = MESSAGES.text(locale, missing.standsAlone() ? "proofs.missing.beside" : "proofs.missing", PlainText.of(missing.suggestion()), there);
		return reason.isEmpty() ? sentence : MESSAGES.text(locale, "proofs.because", sentence, reason);
	}

	private void coverage() {
		if (!proofs.journeys().isEmpty()) {
			heading("proofs.coverage");
			for (Journey journey : proofs.journeys()) {
				Share share = Measurability.of(proofs.index()).coverage(journey);
				out.append(MESSAGES.text(locale, "proofs.share", name(journey), share.part(), share.whole())).append('\n');
			}
		}
	}

	private void names(String title, List<? extends NamedElement> elements) {
		if (!elements.isEmpty()) {
			heading(title, elements.size());
			out.append(elements.stream().map(element -> name(element) + place(element, Literals.NAMED_ELEMENT__NAME)).collect(Collectors.joining("\n"))).append('\n');
		}
	}

	private static String name(NamedElement element) {
		String kind = element.eClass().getName().toLowerCase(Locale.ROOT);
		String title = element.getTitle() == null || element.getTitle().isBlank() ? "" : " \"" + element.getTitle() + "\"";
		return PlainText.of(kind + " " + Names.inNamespace(element) + title);
	}

	/** Nothing for what stands in the standard library. */
	private String place(EObject element, EStructuralFeature feature) {
		return proofs.places().of(element, feature)
				.map(place -> colours.faint(" (" + PlainText.ofFile(place.file().name()) + ":" + place.line() + ":" + place.column() + ")")).orElse("");
	}
}
