// SPDX-License-Identifier: EPL-2.0
package journey.cli.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import journey.cli.terminal.PlainText;
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
			lines.add(source.getObstacle() == Obstacle.UNREADABLE
					? text("source.unreadable", source.getSource(), PlainText.of(source.getObstacleAt()))
					: text("source.read", source.getSource(), source.getRows(), unused(source)));
		}
		for (KpiResult kpi : results.getKpis()) {
			if (kpi.getObstacle() != Obstacle.NONE) {
				lines.add(obstacle(kpi, locale));
			}
		}
		lines.add(text("summary", results.getKpis().size(), results.getKpis().stream().filter(kpi -> kpi.getObstacle() == Obstacle.NONE).count()));
		return lines;
	}

	static String obstacle(KpiResult kpi, Locale locale) {
		return MESSAGES.text(locale, "kpi." + kpi.getObstacle().getLiteral(), kpi.getKpi(), kpi.getObstacleAt() == null ? "" : PlainText.of(kpi.getObstacleAt()));
	}

	private static long unused(SourceQuality source) {
		return source.getUnparseableTimes() + source.getEarlierTimes() + source.getFutureTimes() + source.getUnknownEvents() + source.getDuplicates();
	}

	private String text(String key, Object... arguments) {
		return MESSAGES.text(locale, key, arguments);
	}
}
