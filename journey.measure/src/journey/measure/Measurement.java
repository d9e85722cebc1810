// SPDX-License-Identifier: EPL-2.0
package journey.measure;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.measure.data.Feed;
import journey.measure.data.SourceUnreadableException;
import journey.measure.data.StagedSource;
import journey.measure.data.Staging;
import journey.measure.engine.Engine;
import journey.measure.engine.EngineMissingException;
import journey.measure.engine.Interruption;
import journey.measure.engine.TemporaryFolder;
import journey.measure.evaluation.FunnelEvaluation;
import journey.measure.evaluation.KpiEvaluation;
import journey.measure.evaluation.KpiExplanation;
import journey.model.journey.Kpi;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.Results;
import journey.model.results.ResultsFactory;
import journey.model.results.SourceQuality;

/** Measures a workspace: reads the data of its sources and computes its KPIs and funnels. */
public final class Measurement {

	private final Engine engine;
	private final WorkspaceIndex index;
	private final MeasureRequest request;
	private final Map<Source, StagedSource> read = new LinkedHashMap<>();
	private final Set<Source> unreadable = new LinkedHashSet<>();
	private final Results results = ResultsFactory.eINSTANCE.createResults();

	private Measurement(Engine engine, WorkspaceIndex index, MeasureRequest request) {
		this.engine = engine;
		this.index = index;
		this.request = request;
	}

	/**
	 * Measures all KPIs and funnels of a workspace. A source that cannot be read fails only the KPIs that need it.
	 *
	 * @throws EngineMissingException if the engine does not run on this platform
	 * @throws IOException if the temporary folder cannot be written
	 * @throws SQLException if the engine fails, for example because the disk is full
	 */
	public static Results measure(WorkspaceIndex index, MeasureRequest request) throws EngineMissingException, IOException, SQLException {
		return measure(index, request, new Interruption());
	}

	/**
	 * The same so that somebody can end it.
	 *
	 * @throws java.util.concurrent.CancellationException if somebody has
	 */
	public static Results measure(WorkspaceIndex index, MeasureRequest request, Interruption interruption)
			throws EngineMissingException, IOException, SQLException {
		try (TemporaryFolder temporary = TemporaryFolder.in(request.temporary()); Engine engine = Engine.open(temporary, request.files(), interruption)) {
			return new Measurement(engine, index, request).measure();
		}
	}

	/**
	 * Reads the data, and says how a KPI is measured with them.
	 *
	 * @throws EngineMissingException if the engine does not run on this platform
	 * @throws IOException if the temporary folder cannot be written
	 * @throws SQLException if the engine fails, for example because the disk is full
	 */
	public static KpiExplanation explain(WorkspaceIndex index, MeasureRequest request, Kpi kpi) throws EngineMissingException, IOException, SQLException {
		try (TemporaryFolder temporary = TemporaryFolder.in(request.temporary()); Engine engine = Engine.open(temporary, request.files())) {
			Measurement measurement = new Measurement(engine, index, request);
			measurement.read();
			return measurement.kpis().explain(kpi);
		}
	}

	private Results measure() throws SQLException {
		read();
		results.getKpis().addAll(kpis().results());
		results.getFunnels().addAll(new FunnelEvaluation(engine, index, read, request).results());
		return results;
	}

	private KpiEvaluation kpis() {
		return new KpiEvaluation(engine, index, read, unreadable, request);
	}

	private void read() {
		for (Source source : index.elements(Source.class)) {
			List<Feed> feeds = request.feeds().stream().filter(feed -> feed.source() == source).toList();
			if (!feeds.isEmpty()) {
				read(source, feeds);
			}
		}
	}

	private void read(Source source, List<Feed> feeds) {
		try {
			StagedSource staged = Staging.read(engine, index, source, feeds, read.size() + unreadable.size(), request.limits());
			read.put(source, staged);
			results.getSources().add(staged.quality());
		} catch (SourceUnreadableException e) {
			unreadable.add(source);
			SourceQuality quality = ResultsFactory.eINSTANCE.createSourceQuality();
			quality.setSource(Names.qualified(source));
			e.tell(quality);
			results.getSources().add(quality);
		}
	}
}
