// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import static journey.generator.report.document.Column.Content.CODE;
import static journey.generator.report.document.Column.Content.NAME;
import static journey.generator.report.document.Column.Content.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.generator.report.document.Block;
import journey.generator.report.document.Block.Facts;
import journey.generator.report.document.Cell;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.generator.report.document.Section;
import journey.model.journey.Event;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.Names;

/** What each source has to collect; after the sources, what is collected without anybody having said where. */
final class SourcesPart implements ReportPart {

	private final ReportContext context;

	SourcesPart(ReportContext context) {
		this.context = context;
	}

	@Override
	public Optional<Section> section() {
		List<Section> sources = new ArrayList<>();
		context.index().elements(Source.class).forEach(source -> sources.add(source(source)));
		List<Block> lost = surveys(null).stream().toList();
		if (!lost.isEmpty()) {
			sources.add(new Section(context.anchors().of("without-source"), context.text("source.none"), lost));
		}
		return sources.isEmpty() ? Optional.empty()
				: Optional.of(new Section(context.anchors().of("data"), context.text("report.data"), Section.Start.RUNNING, List.of(), sources));
	}

	private Section source(Source source) {
		List<Block> blocks = new ArrayList<>();
		blocks.add(new Facts(List.of(
				context.fact("source.kind", context.texts().word(source.getKind())),
				context.fact("source.owner", source.getOwner()))));
		events(source).ifPresent(blocks::add);
		surveys(source).ifPresent(blocks::add);
		return new Section(context.anchors().of(source), context.texts().title(source), blocks);
	}

	private Optional<Block> events(Source source) {
		TableBuilder table = new TableBuilder(context.texts(), context.text("source.events", context.texts().title(source)))
				.column("event.title", NAME).column("event.externalName", CODE).column("event.trigger", TEXT).column("event.properties", TEXT);
		context.index().elements(Event.class).stream().filter(event -> event.getSource() == source).forEach(event -> table.row(
				Cell.of(context.texts().title(event)),
				Cell.of(RichText.of(new Code(Names.inSource(event)))),
				Cell.of(event.getTrigger()),
				Cell.of(event.getProperties().stream().map(Names::inSource).collect(Collectors.joining(", ")))));
		return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
	}

	private Optional<Block> surveys(Source source) {
		TableBuilder table = new TableBuilder(context.texts(), source == null ? context.text("source.none") : context.text("source.surveys", context.texts().title(source)))
				.column("survey.title", NAME).column("event.externalName", CODE).column("survey.question", TEXT).column("survey.fields", TEXT);
		context.index().elements(Survey.class).stream().filter(survey -> survey.getSource() == source).forEach(survey -> table.row(
				Cell.of(context.texts().title(survey)),
				Cell.of(RichText.of(new Code(Names.inSource(survey)))),
				Cell.of(survey.getQuestion()),
				Cell.of(Stream.of(survey.getAnswerField(), survey.getInvitedField()).filter(Objects::nonNull).collect(Collectors.joining(", ")))));
		return table.isEmpty() ? Optional.empty() : Optional.of(table.build());
	}
}
