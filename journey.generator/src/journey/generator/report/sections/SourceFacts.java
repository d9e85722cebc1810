// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.ArrayList;
import java.util.List;

import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Code;
import journey.model.journey.ChannelValue;
import journey.model.journey.Source;

/** How a source calls things, and who looks after it. */
final class SourceFacts {

	private final ReportContext context;

	SourceFacts(ReportContext context) {
		this.context = context;
	}

	/** @param sharing the sources that know the same customers, with this one */
	List<Fact> of(Source source, List<Source> sharing) {
		List<Fact> facts = new ArrayList<>(List.of(
				context.fact("source.kind", context.texts().word(source.getKind())),
				context.fact("source.id", code(source.getIdField())),
				context.fact("source.customer", code(source.getCustomerField())),
				context.fact("source.identity", source.getIdentity()),
				context.fact("source.sharing", new ShortList(context).of(sharing.stream().filter(other -> other != source).toList())),
				context.fact("source.session", code(source.getSessionField())),
				context.fact("source.time", code(source.getTimeField())),
				context.fact("source.times", times(source)),
				context.fact("source.timezone", source.getTimezone()),
				context.fact("source.name", code(source.getNameField())),
				context.fact("source.channel", code(source.getChannelField())),
				context.fact("source.channelValues", source.getChannelValues().stream().map(this::value).toList())));
		facts.addAll(new Care(context).facts(source));
		return facts;
	}

	private RichText times(Source source) {
		String unit = context.texts().word(source.getTimeUnit());
		return unit.isEmpty() ? code(source.getTimePattern()) : RichText.of(context.texts().text("source.times.unit", unit));
	}

	private RichText value(ChannelValue value) {
		RichText meaning = value.getChannel() == null ? RichText.EMPTY : RichText.of(context.title(value.getChannel()));
		return RichText.join(" → ", List.of(code(value.getValue()), meaning));
	}

	private static RichText code(String name) {
		return name == null ? RichText.EMPTY : RichText.of(new Code(name));
	}
}
