// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Cards;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Section;
import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Profile;
import journey.model.journey.Source;
import journey.model.journey.Survey;

/** What each source has to collect; after the sources, what is collected without anybody having said where. */
final class SourcesPart implements ReportPart {

	private final ReportContext context;
	private final RecordSections records;
	private final SurveyCards surveyCards;
	private final Map<Source, List<Event>> events;
	private final Map<Source, List<Survey>> surveys;
	private final Map<Source, List<Fact>> facts;
	private final Map<Source, List<Profile>> profiles;

	SourcesPart(ReportContext context) {
		this.context = context;
		this.records = new RecordSections(context);
		this.surveyCards = new SurveyCards(context);
		this.events = bySource(Event.class, Event::getSource);
		this.surveys = bySource(Survey.class, Survey::getSource);
		this.facts = bySource(Fact.class, Fact::getSource);
		this.profiles = bySource(Profile.class, Profile::getSource);
	}

	/** The elements of each source, in their order; those without source are there too. */
	private <T extends Element> Map<Source, List<T>> bySource(Class<T> kind, Function<T, Source> source) {
		Map<Source, List<T>> bySource = new HashMap<>();
		context.index().elements(kind).forEach(element -> bySource.computeIfAbsent(source.apply(element), any -> new ArrayList<>()).add(element));
		return bySource;
	}

	@Override
	public Optional<Section> section() {
		String anchor = context.anchors().of("data");
		List<Section> sources = new ArrayList<>();
		Map<String, List<Source>> byIdentity = byIdentity();
		context.index().elements(Source.class).forEach(source -> sources.add(source(source, byIdentity)));
		List<Section> lost = collected(null, context.anchors().of("without-source"));
		if (!lost.isEmpty()) {
			sources.add(new Section(context.anchors().of("without-source"), context.text("source.none"), Section.Start.RUNNING, List.of(), lost));
		}
		return sources.isEmpty() ? Optional.empty()
				: Optional.of(new Section(anchor, context.text("report.data"), Section.Start.RUNNING, List.of(), sources));
	}

	/** The sources that name an identity know the same customers. */
	private Map<String, List<Source>> byIdentity() {
		Map<String, List<Source>> byIdentity = new HashMap<>();
		context.index().elements(Source.class).stream().filter(source -> source.getIdentity() != null)
				.forEach(source -> byIdentity.computeIfAbsent(source.getIdentity(), any -> new ArrayList<>()).add(source));
		return byIdentity;
	}

	private Section source(Source source, Map<String, List<Source>> byIdentity) {
		List<Source> sharing = byIdentity.getOrDefault(source.getIdentity(), List.of());
		List<Block> blocks = new ArrayList<>(context.comment(source));
		blocks.add(new Facts(new SourceFacts(context).of(source, sharing)));
		String anchor = context.anchors().of(source);
		return new Section(anchor, context.title(source), Section.Start.RUNNING, blocks, collected(source, anchor));
	}

	/** What a source collects, or what is collected without one. */
	private List<Section> collected(Source source, String anchor) {
		List<Section> parts = new ArrayList<>();
		part(anchor, "events", List.of(), sections(events, source, records::event)).ifPresent(parts::add);
		part(anchor, "surveys", surveys(source), List.of()).ifPresent(parts::add);
		part(anchor, "facts", List.of(), sections(facts, source, records::fact)).ifPresent(parts::add);
		part(anchor, "profiles", List.of(), sections(profiles, source, records::profile)).ifPresent(parts::add);
		return parts;
	}

	private static <T> List<Section> sections(Map<Source, List<T>> bySource, Source source, Function<T, Section> section) {
		return bySource.getOrDefault(source, List.of()).stream().map(section).toList();
	}

	private List<Block> surveys(Source source) {
		List<Survey> here = surveys.getOrDefault(source, List.of());
		return here.isEmpty() ? List.of() : List.of(new Cards(here.stream().map(surveyCards::card).toList()));
	}

	private Optional<Section> part(String anchor, String part, List<Block> blocks, List<Section> sections) {
		return blocks.isEmpty() && sections.isEmpty() ? Optional.empty()
				: Optional.of(new Section(context.anchors().of(anchor + "-" + part), context.text("data." + part), Section.Start.RUNNING, blocks, sections));
	}
}
