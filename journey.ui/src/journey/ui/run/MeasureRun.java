// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.FrameworkUtil;

import journey.dsl.workspace.IoFailures;
import journey.generator.output.GeneratedFile;
import journey.generator.results.ResultsFiles;
import journey.measure.MeasureRequest;
import journey.measure.Measurement;
import journey.measure.data.Feed;
import journey.measure.data.FileFormat;
import journey.measure.data.SourceRecords;
import journey.measure.engine.EngineDriver;
import journey.measure.engine.EngineMissingException;
import journey.measure.engine.Interruption;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.results.Obstacle;
import journey.model.results.Results;
import journey.model.results.SourceQuality;
import journey.ui.snapshot.ProjectSnapshot;
import journey.ui.texts.WorkbenchTexts;

/** Measures a project with data of its sources, and shows the results in its report. Wizards call it, too. */
public final class MeasureRun extends ProjectRun {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(MeasureRun.class);
	private static final int EARLIER_PERIODS = 12;
	private static final int LOOK = 100;

	private final IProject project;
	private final List<DataOfSource> data;

	/** @param target the folder for the results; the reports of the workbench show those in the folder {@code out} */
	public MeasureRun(IProject project, List<DataOfSource> data, IFolder target) {
		super(TEXTS.text("measure", project.getName()), project, target);
		this.project = project;
		this.data = List.copyOf(data);
	}

	/** Measures into the folder of the project that its report reads. */
	public static MeasureRun of(IProject project, List<DataOfSource> data) {
		return new MeasureRun(project, data, usualTarget(project));
	}

	@Override
	Map<String, List<GeneratedFile>> outputs(ProjectSnapshot snapshot, SubMonitor monitor) throws RefusedException {
		monitor.setTaskName(TEXTS.text("task.measuring"));
		List<Feed> feeds = new ArrayList<>();
		for (DataOfSource one : data) {
			feeds.addAll(feeds(snapshot, one));
		}
		Results results = await(begin(snapshot, feeds), monitor);
		List<SourceQuality> unread = results.getSources().stream().filter(source -> source.getObstacle() == Obstacle.UNREADABLE).toList();
		if (!unread.isEmpty() && unread.size() == results.getSources().size()) {
			throw new RefusedException("data.unreadable", unread.getFirst().getSource());
		}
		LastData.of(project).keep(data);
		return Map.of(ResultsFiles.OUTPUT, ResultsFiles.of(results));
	}

	private static List<Feed> feeds(ProjectSnapshot snapshot, DataOfSource data) throws RefusedException {
		NamedElement meant = records(snapshot).stream().filter(element -> Names.qualified(element).equals(data.name())).findFirst()
				.orElseThrow(() -> new RefusedException("data.unknown", data.name()));
		for (Path file : data.files()) {
			if (!Files.isRegularFile(file)) {
				throw new RefusedException("data.missing", file);
			}
			if (FileFormat.of(file).isEmpty()) {
				throw new RefusedException("data.format", file.getFileName(), FileFormat.allEnds());
			}
		}
		return meant instanceof Source source ? Feed.of(source, Optional.empty(), real(data.files()))
				: Feed.of(SourceRecords.source(meant).orElseThrow(() -> new RefusedException("data.unknown", data.name())), Optional.of(meant), real(data.files()));
	}

	/** The engine is let at the files themselves only, not at links to them. */
	private static List<Path> real(List<Path> files) throws RefusedException {
		List<Path> real = new ArrayList<>();
		for (Path file : files) {
			try {
				real.add(file.toRealPath());
			} catch (IOException gone) {
				throw new RefusedException("data.missing", file);
			}
		}
		return real;
	}

	private static List<NamedElement> records(ProjectSnapshot snapshot) {
		List<NamedElement> all = new ArrayList<>();
		for (Source source : snapshot.index().elements(Source.class)) {
			all.add(source);
			all.addAll(SourceRecords.of(source, snapshot.index()));
		}
		return all;
	}

	/** A measurement in a thread of its own. */
	private record Begun(CompletableFuture<Results> results, Interruption interruption) {
	}

	private static Begun begin(ProjectSnapshot snapshot, List<Feed> feeds) {
		Interruption interruption = new Interruption();
		return new Begun(CompletableFuture.supplyAsync(() -> {
			try {
				EngineDriver.keepIn(engine());
				Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
				MeasureRequest request = new MeasureRequest(feeds, Optional.empty(), Optional.empty(), Optional.empty(), EARLIER_PERIODS, temporary);
				return Measurement.measure(snapshot.index(), request, interruption);
			} catch (EngineMissingException | IOException | SQLException failure) {
				throw new CompletionException(failure);
			}
		}, work -> Thread.ofPlatform().name("Journey: measuring").daemon().start(work)), interruption);
	}

	/** Where the native part of the engine stays from one start to the next. */
	private static Path engine() {
		return Platform.getStateLocation(FrameworkUtil.getBundle(MeasureRun.class)).append("engine").toPath();
	}

	private static Results await(Begun begun, SubMonitor monitor) throws RefusedException {
		while (true) {
			try {
				if (monitor.isCanceled()) {
					begun.interruption().request();
				}
				return begun.results().get(LOOK, TimeUnit.MILLISECONDS);
			} catch (TimeoutException stillMeasuring) {
				// the user may cancel meanwhile
			} catch (InterruptedException interrupted) {
				begun.interruption().request();
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			} catch (ExecutionException failure) {
				throw refused(failure.getCause());
			}
		}
	}

	private static RefusedException refused(Throwable failure) {
		return switch (failure) {
			case CancellationException cancelled -> throw new OperationCanceledException();
			case EngineMissingException missing -> new RefusedException("measure.engine");
			case IOException unwritten -> new RefusedException("measure.failed", IoFailures.reason(unwritten, WorkbenchTexts.LOCALE));
			default -> new RefusedException("measure.failed", String.valueOf(failure.getMessage()));
		};
	}
}
