// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.cli.measuring.MeasuredText;
import journey.generator.results.ResultsJson;
import journey.measure.MeasureRequest;
import journey.measure.data.StagedSource;
import journey.measure.engine.Engine;
import journey.measure.engine.EngineMissingException;
import journey.measure.engine.TemporaryFolder;
import journey.measure.evaluation.FunnelEvaluation;
import journey.model.journey.Event;
import journey.model.journey.Source;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.FunnelResult;
import journey.model.results.Results;
import journey.model.results.ResultsFactory;
import journey.model.results.SourceQuality;
import journey.tests.support.JourneyText;

/** A statement of a funnel that the engine cannot answer: here, the table of a source is gone. */
class FailedFunnelTest {

	private static final String MODEL = """
			source Web is analytics { customer "u" time "at" timezone "UTC" }
			source Till is point-of-sale { customer "u" time "at" timezone "UTC" }
			event Seen from Web { }
			event Paid from Till { }
			journey Look { stage See is awareness { touchpoint Page { tracked by Seen } } }
			journey Buy { stage Pay is purchase { touchpoint Desk { tracked by Paid } } }
			""";

	private static final Instant TIME = Instant.parse("2026-05-01T10:00:00Z");

	@TempDir
	private Path folder;

	@Test
	void aFunnelThatFailsLeavesTheOthers() throws IOException, SQLException, EngineMissingException {
		WorkspaceIndex index = JourneyText.check(MODEL).index();
		Results results = ResultsFactory.eINSTANCE.createResults();
		try (TemporaryFolder temporary = TemporaryFolder.in(folder); Engine engine = Engine.open(temporary, List.of())) {
			engine.execute("CREATE TABLE till AS SELECT 'a' AS customer, TIMESTAMP '2026-05-01 10:00:00' AS ts, 1 AS seq, 0 AS record");
			Map<Source, StagedSource> sources = Map.of(source(index, 0), staged(index, 0, "gone"), source(index, 1), staged(index, 1, "till"));
			results.getFunnels().addAll(new FunnelEvaluation(engine, index, sources, new MeasureRequest(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, folder)).results());
		}
		assertEquals(List.of("Look failed unknown 0 stages", "Buy none none 1 stages"), results.getFunnels().stream().map(FailedFunnelTest::told).toList());
		assertEquals(List.of("Look: stages not counted, because the computation failed: the engine gives no reason that is known"), new MeasuredText(Locale.ENGLISH).failures(results));
		assertEquals(ResultsJson.text(results), ResultsJson.text(ResultsJson.read(ResultsJson.text(results))));
	}

	private static String told(FunnelResult funnel) {
		return funnel.getJourney() + " " + funnel.getObstacle().getLiteral() + " " + funnel.getReason().getLiteral() + " " + funnel.getStages().size() + " stages";
	}

	private static Source source(WorkspaceIndex index, int place) {
		return index.elements(Source.class).get(place);
	}

	private static StagedSource staged(WorkspaceIndex index, int place, String table) {
		Event event = index.elements(Event.class).get(place);
		SourceQuality quality = ResultsFactory.eINSTANCE.createSourceQuality();
		quality.setFirst(TIME.atOffset(ZoneOffset.UTC));
		return new StagedSource(source(index, place), table, List.of(event), Map.of(), Set.of(), Optional.of(TIME), quality);
	}
}
