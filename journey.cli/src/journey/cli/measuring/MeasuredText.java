// SPDX-License-Identifier: EPL-2.0
package journey.cli.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import journey.cli.terminal.PlainText;
import journey.generator.results.ReasonText;
import journey.model.messages.Messages;
import journey.model.results.KpiResult;
import journey.model.results.Obstacle;
import journey.model.results.Results;
import journey.model.results.SourceQuality;

/** What a measurement found, in a few lines for people. */
public final class MeasuredText {

	private static final Messages MESSAGES = new Messages(MeasuredText.class);

	private final Locale locale;

	public MeasuredText(Locale locale) {
		this.locale = locale;
	}

	public List<String> lines(Results results) {
		List<String> lines = new ArrayList<>();
		for (SourceQuality source : results.getSources()) {
			lines.add(isUnreadable(source) ? unreadable(source) : text("source.read", source.getSource(), source.getRows(), unused(source)));
		}
		results.getKpis().stream().filter(kpi -> kpi.getObstacle() != Obstacle.NONE).map(kpi -> obstacle(kpi, locale)).forEach(lines::add);
		failedFunnels(results).forEach(lines::add);
		lines.add(text("summary", results.getKpis().size(), results.getKpis().stream().filter(kpi -> kpi.getObstacle() == Obstacle.NONE).count()));
		return lines;
	}

	/** Only what should have worked and did not. */
	public List<String> failures(Results results) {
		List<String> lines = new ArrayList<>();
		results.getSources().stream().filter(MeasuredText::isUnreadable).map(this::unreadable).forEach(lines::add);
		results.getKpis().stream().filter(kpi -> kpi.getObstacle() == Obstacle.FAILED).map(kpi -> obstacle(kpi, locale)).forEach(lines::add);
		failedFunnels(results).forEach(lines::add);
		return lines;
	}

	private static boolean isUnreadable(SourceQuality source) {
		return source.getObstacle() == Obstacle.UNREADABLE;
	}

	private String unreadable(SourceQuality source) {
		return text("source.unreadable", source.getSource(), PlainText.of(new ReasonText(locale).of(source)));
	}

	private Stream<String> failedFunnels(Results results) {
		return results.getFunnels().stream().filter(funnel -> funnel.getObstacle() != Obstacle.NONE)
				.map(funnel -> text("funnel.failed", funnel.getJourney(), new ReasonText(locale).of(funnel.getReason())));
	}

	static String obstacle(KpiResult kpi, Locale locale) {
		String at = kpi.getObstacle() == Obstacle.FAILED ? new ReasonText(locale).of(kpi.getReason()) : PlainText.of(Objects.requireNonNullElse(kpi.getObstacleAt(), ""));
		return MESSAGES.text(locale, "kpi." + kpi.getObstacle().getLiteral(), kpi.getKpi(), at);
	}

	private static long unused(SourceQuality source) {
		return source.getUnparseableTimes() + source.getEarlierTimes() + source.getFutureTimes() + source.getUnknownEvents() + source.getDuplicates();
	}

	private String text(String key, Object... arguments) {
		return MESSAGES.text(locale, key, arguments);
	}
}
