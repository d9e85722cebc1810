// SPDX-License-Identifier: EPL-2.0
package journey.ui.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import journey.dsl.workspace.FileFormatter;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.SourceFile;
import journey.dsl.workspace.UnreadableFile;
import journey.dsl.workspace.WorkspaceLoader;
import journey.dsl.workspace.WorkspaceValidator;
import journey.generator.report.ReportFinding;
import journey.generator.report.ReportNumbers;
import journey.model.journey.Journey;
import journey.model.queries.WorkspaceIndex;
import journey.model.queries.WorkspaceLanguage;
import journey.model.rules.Severity;
import journey.ui.language.JourneyLanguage;

/** A project as the command line reads it, at a moment. Reading takes its time: never in the thread of the user interface. */
public final class ProjectSnapshot {

	private final ProjectTexts texts;
	private final JourneyWorkspace workspace;
	private ReportNumbers numbers;
	private boolean hasUnreadableNumbers;
	private List<LocatedIssue> issues;

	private ProjectSnapshot(ProjectTexts texts, JourneyWorkspace workspace) {
		this.texts = texts;
		this.workspace = workspace;
	}

	/** Reads and links the texts of a project. */
	public static ProjectSnapshot read(ProjectTexts texts) {
		return new ProjectSnapshot(texts, JourneyLanguage.services().getInstance(WorkspaceLoader.class).load(texts.folder(), List.of("."), texts::unsaved));
	}

	/** The same project with other texts, unsaved. */
	public ProjectSnapshot with(Map<SourceFile, String> others) {
		return new ProjectSnapshot(texts, JourneyLanguage.services().getInstance(WorkspaceLoader.class).with(workspace, others));
	}

	public JourneyWorkspace workspace() {
		return workspace;
	}

	public ProjectTexts texts() {
		return texts;
	}

	public WorkspaceIndex index() {
		return workspace.index();
	}

	/** The language of its reports. */
	public Locale locale() {
		return WorkspaceLanguage.of(index());
	}

	public List<Journey> journeys() {
		return index().elements(Journey.class);
	}

	/** The journeys of one file. */
	public List<Journey> journeys(Path file) {
		return workspace.files().stream().filter(source -> texts.folder().resolve(source.path()).equals(file)).findFirst()
				.map(source -> journeys().stream().filter(journey -> journey.eResource() == source.resource()).toList()).orElse(List.of());
	}

	/** The names of the files, by what is in them. */
	public Map<Resource, String> names() {
		return workspace.files().stream().collect(Collectors.toMap(SourceFile::resource, SourceFile::name));
	}

	/** Whether a text cannot be understood as a whole: something is missing in the model that it describes. */
	public boolean isBroken() {
		FileFormatter formatter = JourneyLanguage.services().getInstance(FileFormatter.class);
		return !unreadable().isEmpty() || workspace.files().stream().anyMatch(file -> !file.resource().getErrors().isEmpty() || formatter.isBroken(file));
	}

	/** The files that cannot be read. */
	public List<UnreadableFile> unreadable() {
		return workspace.unreadable().stream().filter(file -> file.reason() != UnreadableFile.Reason.NO_JOURNEY_FILE).toList();
	}

	/** What was measured last. */
	public synchronized ReportNumbers numbers() {
		if (numbers == null) {
			numbers = readNumbers();
			numbers.results().ifPresent(results -> {
				// where diagrams look for them
				Resource resource = new ResourceImpl(URI.createURI("results:/results.json"));
				resource.getContents().add(results);
				journeys().stream().findFirst().ifPresent(journey -> journey.eResource().getResourceSet().getResources().add(resource));
			});
		}
		return numbers;
	}

	private ReportNumbers readNumbers() {
		try {
			return MeasuredLast.of(texts.folder()).map(ReportNumbers::of).orElse(ReportNumbers.NONE);
		} catch (IOException unreadable) {
			hasUnreadableNumbers = true;
			return ReportNumbers.NONE;
		}
	}

	/** Whether something was measured, and cannot be read. */
	public synchronized boolean hasUnreadableNumbers() {
		numbers();
		return hasUnreadableNumbers;
	}

	/** What the parser, the linker and the rules find. */
	public synchronized List<LocatedIssue> issues(IProgressMonitor monitor) {
		if (issues == null) {
			SubMonitor progress = SubMonitor.convert(monitor, workspace.files().size());
			issues = JourneyLanguage.services().getInstance(WorkspaceValidator.class).validate(workspace, done -> progress.split(1));
		}
		return issues;
	}

	/** Those of them that are errors. */
	public List<LocatedIssue> errors(IProgressMonitor monitor) {
		return issues(monitor).stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
	}

	/** The findings as a report shows them. */
	public List<ReportFinding> findings(IProgressMonitor monitor) {
		return issues(monitor).stream().map(issue -> new ReportFinding(issue.severity(), issue.code(), issue.message(locale()), issue.place())).toList();
	}
}
