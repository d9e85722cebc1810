// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import journey.ui.preview.PreviewView;
import journey.ui.preview.ReportView;
import journey.ui.run.DataOfSource;
import journey.ui.run.LastData;
import journey.ui.run.MeasureRun;
import journey.ui.run.OutputsRun;
import journey.ui.run.ProjectRun;

/** Build, report and measure. */
class CommandsTest {

	private static final String SHOP = """
			namespace shop
			channel web
			persona P { }
			source Web is analytics { customer "user" time "at" timezone "Europe/Paris" name "event" }
			event View from Web as "view" { }
			event Order from Web as "order" { }
			kpi Orders { formula count(Order) unit orders better higher window 7 days every day minimum 1 }
			journey Buy "Acheter" for P {
				stage Choose { touchpoint Look via web { tracked by View } }
			}
			""";

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@TempDir
	private Path data;

	@AfterEach
	void closeMessages() {
		messages().forEach(Shell::close);
	}

	@Test
	void buildWritesWhatTheCommandLineWrites() throws Exception {
		IProject project = workbench.example("smartphone");
		assertEquals(IStatus.INFO, run(OutputsRun.build(project)).getSeverity());
		IFolder out = project.getFolder("out");
		assertTrue(out.getFile("report.html").exists());
		assertTrue(out.isDerived());
		assertTrue(out.getFile("collection-spec.json").exists());
		PreviewView report = (PreviewView) workbench.page().findView(ReportView.ID);
		workbench.until("the report is shown", () -> workbench.page().isPartVisible(report) && report.message().isEmpty() && content(report).contains("class=\"cover\""));
		workbench.picture("build");
	}

	@Test
	void theCommandOfTheMenuWritesTheReport() throws Exception {
		IProject project = workbench.project("shop");
		workbench.open(workbench.write(project, "shop.journey", SHOP));
		execute("journey.ui.report");
		workbench.until("the report is there", () -> project.getFile("out/report.html").exists());
		assertFalse(project.getFile("out/collection-spec.json").exists());
	}

	@Test
	void withErrorsNothingIsWritten() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "shop.journey", SHOP + "event Lost from Nowhere { }\n");
		run(OutputsRun.build(project));
		workbench.until("the message is there", () -> !messages().isEmpty());
		assertEquals(List.of("Nothing was written. Errors in the texts: 1. They stand in the Problems view."), texts());
		assertTrue(workbench.page().isPartVisible(workbench.page().findView(IPageLayout.ID_PROBLEM_VIEW)));
		assertFalse(project.getFolder("out").exists());
		workbench.picture("build-errors");
	}

	@Test
	void aFolderThatCannotBeWrittenKeepsWhatIsThere() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "shop.journey", SHOP);
		run(OutputsRun.report(project));
		Path out = project.getLocation().toPath().resolve("out");
		String before = Files.readString(out.resolve("report.html"));
		// the folder of a file cannot be made: this holds for every user
		Files.writeString(out.resolve("spec"), "mine");
		Files.createDirectories(out.resolve("collection-spec.json"));
		workbench.write(project, "shop.journey", SHOP.replace("Acheter", "Commander"));
		run(OutputsRun.build(project));
		workbench.until("the message is there", () -> !messages().isEmpty());
		assertEquals(1, texts().stream().filter(text -> text.startsWith("Nothing was written to shop/out: ") && text.endsWith("What was written before is still there.")).count(),
				texts()::toString);
		assertEquals(before, Files.readString(out.resolve("report.html")));
		workbench.picture("locked");
	}

	@Test
	void aFolderThatLeadsOutOfTheProjectIsNotWrittenTo() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "shop.journey", SHOP);
		Path outside = Files.createDirectory(data.resolve("outside"));
		Files.createSymbolicLink(project.getLocation().toPath().resolve("out"), outside);
		run(OutputsRun.report(project));
		workbench.until("the message", () -> texts().contains("Nothing was written: shop/out leads out of the project."));
		try (Stream<Path> written = Files.list(outside)) {
			assertEquals(List.of(), written.toList());
		}
		Files.delete(project.getLocation().toPath().resolve("out"));
	}

	@Test
	void aCancelledRunKeepsWhatIsThere() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "shop.journey", SHOP);
		run(OutputsRun.report(project));
		Path page = project.getLocation().toPath().resolve("out/report.html");
		String before = Files.readString(page);
		StringBuilder more = new StringBuilder(SHOP.replace("Acheter", "Commander"));
		for (int i = 0; i < 300; i++) {
			more.append("channel c").append(i).append('\n');
		}
		workbench.write(project, "shop.journey", more.toString());
		ProjectRun run = OutputsRun.build(project);
		CompletableFuture<IStatus> end = started(run);
		workbench.until("it runs", () -> run.getState() == Job.RUNNING);
		run.cancel();
		assertEquals(IStatus.CANCEL, ended(end).getSeverity());
		assertEquals(before, Files.readString(page));
		assertEquals(List.of(), texts());
	}

	@Test
	void measuredNumbersAreInTheReport() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "shop.journey", SHOP);
		Path csv = Files.writeString(data.resolve("web.csv"), "event,user,at\nview,a,2026-05-01 10:00:00\norder,a,2026-05-02 10:00:00\nview,b,2026-05-12 10:00:00\n");
		List<DataOfSource> feeds = List.of(new DataOfSource("shop.Web", List.of(csv)));
		assertEquals(IStatus.INFO, run(MeasureRun.of(project, feeds)).getSeverity());
		assertTrue(project.getFile("out/results.json").exists());
		assertEquals(feeds, LastData.of(project).read());
		try (Stream<Path> engine = Files.list(Platform.getStateLocation(Platform.getBundle("journey.ui")).append("engine").toPath())) {
			assertEquals(1, engine.filter(file -> file.getFileName().toString().startsWith("libduckdb_java.so_")).count(), "the engine stays for the next start");
		}
		PreviewView report = (PreviewView) workbench.page().showView(ReportView.ID);
		workbench.until("the report has numbers", () -> content(report).contains(">Quality of the data<"));
		workbench.until("it is shown with its style", () -> Double.valueOf(0).equals(report.browser().evaluate("return parseFloat(getComputedStyle(document.body).marginTop)")));
		workbench.picture("measured");
		Files.delete(project.getFile("out/results.json").getLocation().toPath());
		execute("journey.ui.measure", project);
		workbench.until("it is measured with the same data again", () -> Files.exists(project.getFile("out/results.json").getLocation().toPath()));
	}

	@Test
	void dataThatCannotBeReadAreTold() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "shop.journey", SHOP);
		run(MeasureRun.of(project, List.of(new DataOfSource("shop.Web", List.of(data.resolve("none.csv"))))));
		workbench.until("the message is there", () -> !messages().isEmpty());
		assertEquals(List.of(data.resolve("none.csv") + ": there is no such file"), texts());
		assertFalse(project.getFolder("out").exists());
	}

	@Test
	void withoutEarlierDataTheyAreAskedFor() throws Exception {
		IProject project = workbench.project("shop");
		workbench.open(workbench.write(project, "shop.journey", SHOP));
		execute("journey.ui.measure");
		workbench.until("the dialog is there", () -> !dialogs().isEmpty());
		Shell dialog = dialogs().getFirst();
		Path csv = Files.writeString(data.resolve("web.csv"), "event,user,at\norder,a,2026-05-02 10:00:00\nview,b,2026-05-12 10:00:00\n");
		Text field = Hands.all(dialog).filter(Text.class::isInstance).map(Text.class::cast).filter(Text::getEditable).findFirst().orElseThrow();
		assertFalse(dialog.getDefaultButton().isEnabled());
		field.setText(csv.toString());
		workbench.picture(dialog, "data");
		assertTrue(dialog.getDefaultButton().isEnabled());
		dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
		workbench.until("it is measured", () -> project.getFile("out/results.json").exists());
	}

	@Test
	void dataOfTheLastTimeThatAreGoneAreTold() throws Exception {
		IProject project = workbench.project("shop");
		workbench.open(workbench.write(project, "shop.journey", SHOP));
		LastData.of(project).keep(List.of(new DataOfSource("shop.Web", List.of(data.resolve("gone.csv")))));
		execute("journey.ui.measureOther");
		workbench.until("the dialog is there", () -> !dialogs().isEmpty());
		assertFalse(dialogs().getFirst().getDefaultButton().isEnabled());
		assertTrue(Hands.all(dialogs().getFirst()).anyMatch(control -> control instanceof Text text && text.getText().strip().equals(data.resolve("gone.csv") + ": there is no such file")));
	}

	@Test
	void aMeasurementThatIsCancelledWritesNothing() throws Exception {
		IProject project = workbench.project("shop");
		workbench.write(project, "shop.journey", SHOP);
		Path csv = data.resolve("web.csv");
		try (BufferedWriter writer = Files.newBufferedWriter(csv)) {
			writer.write("event,user,at\n");
			for (int i = 0; i < 2_000_000; i++) {
				writer.write("view,u" + i % 200_000 + ",2026-05-0" + (1 + i % 9) + " 10:00:00\n");
			}
		}
		ProjectRun run = MeasureRun.of(project, List.of(new DataOfSource("shop.Web", List.of(csv))));
		CompletableFuture<IStatus> end = started(run);
		workbench.until("it runs", () -> run.getState() == Job.RUNNING);
		workbench.work(300);
		long begin = System.nanoTime();
		run.cancel();
		assertEquals(IStatus.CANCEL, ended(end).getSeverity());
		assertTrue(System.nanoTime() - begin < 15_000_000_000L, "not read to its end");
		assertFalse(project.getFolder("out").exists());
	}

	@Test
	void aRunWhoseProjectIsDeletedWritesAndSaysNothing() throws Exception {
		IProject project = workbench.example("smartphone");
		Path folder = project.getLocation().toPath();
		ProjectRun run = OutputsRun.build(project);
		CompletableFuture<IStatus> end = started(run);
		project.delete(true, true, null);
		assertEquals(IStatus.CANCEL, ended(end).getSeverity());
		workbench.work(100);
		assertFalse(Files.exists(folder));
		assertEquals(List.of(), messages());
	}

	private IStatus run(ProjectRun run) throws Exception {
		IStatus status = ended(started(run));
		workbench.work(100);
		return status;
	}

	/** How a run ends: also one that is cancelled before it begins, of which the job itself knows nothing. */
	private static CompletableFuture<IStatus> started(ProjectRun run) {
		CompletableFuture<IStatus> end = new CompletableFuture<>();
		run.addJobChangeListener(new JobChangeAdapter() {

			@Override
			public void done(IJobChangeEvent event) {
				end.complete(event.getResult());
			}
		});
		run.schedule();
		return end;
	}

	private IStatus ended(CompletableFuture<IStatus> end) throws Exception {
		workbench.untilAtLast("the run has ended", end::isDone);
		return end.join();
	}

	private void execute(String command) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
	}

	private void execute(String command, IProject project) throws Exception {
		workbench.open(project.getFile("shop.journey"));
		execute(command);
	}

	private static String content(PreviewView view) {
		return String.valueOf(view.browser().evaluate("return document.documentElement.outerHTML"));
	}

	/** The windows that are open besides the one of the workbench. */
	private List<Shell> messages() {
		Shell main = workbench.page().getWorkbenchWindow().getShell();
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != main && shell.isVisible() && !shell.getText().isEmpty()).toList();
	}

	/** Those with a field. */
	private List<Shell> dialogs() {
		return messages().stream().filter(shell -> Hands.all(shell).anyMatch(control -> control instanceof Text text && text.getEditable())).toList();
	}

	private List<String> texts() {
		return messages().stream().flatMap(Hands::all).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).filter(text -> !text.isEmpty()).toList();
	}
}
