// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.NUMBER;
import static journey.generator.report.document.Column.Content.TEXT;
import static journey.generator.report.document.Column.Content.WORD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.Section;
import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Owned;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.queries.EvidenceLedger.Entry;
import journey.model.queries.EvidenceLedger.JourneyClaims;
import journey.model.queries.OverdueReviews;
import journey.model.queries.Share;
import journey.model.queries.Travellers;

/** What is known of a journey and the personas who live it, what is assumed, since when, and what should have been looked at again. */
final class EvidencePart implements JourneyPart {

	private final ReportContext context;
	private final Phrases phrases;
	private final Ages ages;
	private final EvidenceText behind;
	private final OwnedText owners;
	private final Map<Journey, JourneyClaims> claims = new HashMap<>();
	private final Map<NamedElement, Entry> personas = new HashMap<>();

	EvidencePart(ReportContext context) {
		this.context = context;
		this.phrases = new Phrases(context.texts());
		this.ages = new Ages(context);
		this.behind = new EvidenceText(context);
		this.owners = new OwnedText(context);
		context.ledger().journeys().forEach(ofJourney -> claims.put(ofJourney.journey(), ofJourney));
		context.ledger().personas().forEach(entry -> personas.put(entry.subject(), entry));
	}

	@Override
	public Optional<Section> section(Journey journey) {
		List<Entry> ofPersonas = Travellers.of(journey).stream().map(personas::get).filter(Objects::nonNull).toList();
		List<Entry> entries = Stream.concat(claims.get(journey).entries().stream(), ofPersonas.stream()).toList();
		List<Section> parts = new ArrayList<>();
		assumptions(journey, entries).ifPresent(parts::add);
		evidence(journey, entries).ifPresent(parts::add);
		reviews(journey).ifPresent(parts::add);
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		Share known = new Share((int) ofPersonas.stream().filter(entry -> !entry.isAssumption()).count(), ofPersonas.size());
		Facts facts = new Facts(List.of(
				context.fact("evidence.share", phrases.share(claims.get(journey).share())),
				context.fact("evidence.personas", phrases.share(known)),
				context.fact("evidence.today", context.today().map(context.texts()::date).orElse(""))));
		return Optional.of(new Section(context.anchors().of(journey, "evidence"), context.text("report.evidence"), Section.Start.RUNNING, List.of(facts), parts));
	}

	private Optional<Section> assumptions(Journey journey, List<Entry> entries) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("evidence.assumptions"))
				.column("evidence.subject", NAME).column("evidence.claims", NUMBER).column("evidence.uncounted", TEXT).column("care.review", TEXT);
		entries.stream().filter(Entry::isAssumption).forEach(entry -> table.row(
				Cell.of(link(entry)),
				Cell.of(phrases.number(entry.claims())),
				new Cell(behind.of(entry.future())),
				Cell.of(ages.review(entry.review()))));
		return part(journey, "assumptions", table);
	}

	private Optional<Section> evidence(Journey journey, List<Entry> entries) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("evidence.known"))
				.column("evidence.subject", NAME).column("evidence.claims", NUMBER).column("evidence.behind", TEXT).column("evidence.age", WORD)
				.column("care.review", TEXT);
		entries.stream().filter(entry -> !entry.isAssumption()).forEach(entry -> table.row(
				Cell.of(link(entry)),
				Cell.of(phrases.number(entry.claims())),
				new Cell(Stream.concat(behind.of(entry.evidence()).stream(), behind.of(entry.future()).stream()).toList()),
				Cell.of(ages.age(entry)),
				Cell.of(ages.review(entry.review()))));
		return part(journey, "known", table);
	}

	private RichText link(Entry entry) {
		return context.links(List.of(entry.subject())).getFirst();
	}

	/** What should have been looked at again by now, in the order of the text. */
	private Optional<Section> reviews(Journey journey) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("evidence.reviews"))
				.column("evidence.subject", NAME).column("care.owner", WORD).column("care.review", TEXT);
		within(journey).stream().filter(owned -> isOverdue(owned)).forEach(owned -> table.row(
				Cell.of(owners.of(owned)), Cell.of(owned.getOwner()), Cell.of(ages.review(Optional.of(owned.getReview())))));
		return part(journey, "reviews", table);
	}

	private boolean isOverdue(Owned owned) {
		return context.today().filter(today -> OverdueReviews.isOverdue(owned, today)).isPresent();
	}

	private static List<Owned> within(Journey journey) {
		List<Owned> within = new ArrayList<>(List.of(journey));
		within.addAll(journey.getGoals());
		for (Stage stage : journey.getStages()) {
			within.add(stage);
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				within.add(touchpoint);
				within.addAll(touchpoint.getOpportunities());
			}
		}
		return within;
	}

	private Optional<Section> part(Journey journey, String part, TableBuilder table) {
		if (table.isEmpty()) {
			return Optional.empty();
		}
		Block.Table built = table.buildWithoutEmptyColumns();
		return Optional.of(new Section(context.anchors().of(journey, part), built.caption(), List.of(built)));
	}
}
