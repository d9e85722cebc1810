// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.ui.preview.BrowserPane;
import journey.ui.preview.JourneyMapView;
import journey.ui.preview.KpiTreeView;
import journey.ui.preview.LivePreviews;
import journey.ui.preview.PreviewView;
import journey.ui.preview.ReportView;

/** The views follow the text while it is typed. */
class PreviewTest {

	private static final String BUY = """
			channel web "Site web"
			persona P "Zoé" { }
			journey Buy "Acheter un téléphone" for P {
				stage Choose "Choisir" {
					touchpoint Look "Regarder les modèles" via web { }
					touchpoint Compare "Comparer" via web { }
				}
				stage Pay "Payer" {
					touchpoint Basket "Valider le panier" via web { }
				}
			}
			""";
	private static final String REPAIR = "journey Repair \"Faire réparer\" for P {\n\tstage Ask { touchpoint Call \"Appeler\" via web { } }\n}\n";

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void theMapFollowsTheTextWhileItIsTyped() throws Exception {
		PreviewView map = view(JourneyMapView.ID);
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "buy.journey", BUY));
		shows(map, "Comparer");
		type(editor, "\"Comparer\"", "\"Essayer\"");
		shows(map, "Essayer");
		assertEquals("", map.message());
		assertTrue(editor.isDirty());
		workbench.picture("map");
		reset(editor);
	}

	@Test
	void theViewsComeBackToTheProjectOfTheEditorThatIsUsed() throws Exception {
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "buy.journey", BUY));
		assertEquals("shop", LivePreviews.INSTANCE.project().getName());
		workbench.page().activate(view(JourneyMapView.ID));
		LivePreviews.INSTANCE.show(workbench.project("other"));
		workbench.page().activate(editor);
		assertEquals("shop", LivePreviews.INSTANCE.project().getName());
	}

	@Test
	void withErrorsTheLastGoodPictureStays() throws Exception {
		PreviewView map = view(JourneyMapView.ID);
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "buy.journey", BUY));
		shows(map, "Comparer");
		type(editor, "touchpoint Compare \"Comparer\"", "touchpoint Compare \"Essayer");
		workbench.until("the view says that it is of before", () -> map.message().equals("The text has errors; this is how it looked before."));
		assertTrue(has(map, "Comparer"));
		workbench.picture("map-errors");
		type(editor, "\"Essayer", "\"Essayer\"");
		shows(map, "Essayer");
		assertEquals("", map.message());
		reset(editor);
	}

	@Test
	void withErrorsFromTheBeginningWhatCanBeDrawnIsDrawn() throws Exception {
		PreviewView map = view(JourneyMapView.ID);
		workbench.open(workbench.write(workbench.project("broken"), "buy.journey", BUY + "journey Other via nothing {"));
		workbench.until("the view says that something may be missing", () -> map.message().equals("The text has errors; something may be missing here."));
		shows(map, "Comparer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no json", "{\"schemaVersion\":99}", "{\"schemaVersion\":1,\"kpis\":7}", "[[[[[[[[[[[[", "" })
	void resultsThatCannotBeReadAreTold(String results) throws Exception {
		IProject project = workbench.project("shop");
		IFile file = workbench.write(project, "out/results.json", results);
		PreviewView report = view(ReportView.ID);
		workbench.open(workbench.write(project, "buy.journey", BUY));
		workbench.until("the report says so", () -> report.message().equals("The results of the last measurement (out/results.json) cannot be read: no numbers are shown. Measure again."));
		shows(report, "Comparer");
		PreviewView map = view(JourneyMapView.ID);
		workbench.until("the map says so", () -> map.message().equals(report.message()));
		workbench.picture("map-results");
		file.delete(true, null);
		workbench.until("nothing is wrong any more", () -> map.message().isEmpty());
		shows(map, "Comparer");
	}

	@Test
	void theJourneyOfTheOpenedFileIsShown() throws Exception {
		PreviewView map = view(JourneyMapView.ID);
		IProject project = workbench.project("shop");
		IFile buy = workbench.write(project, "buy.journey", BUY);
		IFile repair = workbench.write(project, "repair.journey", REPAIR);
		workbench.open(repair);
		shows(map, "Appeler");
		workbench.open(buy);
		shows(map, "Comparer");
		workbench.picture("map-choice");
	}

	@Test
	void aProjectWithoutJourneySaysSo() throws Exception {
		PreviewView map = view(JourneyMapView.ID);
		workbench.open(workbench.write(workbench.project("empty"), "a.journey", "channel web\n"));
		workbench.until("the view says what is missing",
				() -> map.message().equals("This project has no journey yet. Write one, such as: journey Buy { stage Choose { } }"));
		Label label = (Label) Hands.find(Display.getCurrent().getShells(), control -> control instanceof Label said && said.isVisible() && said.getText().equals(map.message()));
		assertTrue(label.getSize().y >= label.computeSize(label.getSize().x, SWT.DEFAULT).y, "all lines are shown");
		workbench.picture("map-none");
	}

	@Test
	void withoutProjectTheViewSaysWhatToDo() throws Exception {
		PreviewView map = view(JourneyMapView.ID);
		IProject project = workbench.project("shop");
		workbench.open(workbench.write(project, "buy.journey", BUY));
		shows(map, "Comparer");
		workbench.page().closeAllEditors(false);
		project.delete(true, true, null);
		workbench.until("the view says what to do",
				() -> map.message().equals("Open a .journey file to see here what it describes. It changes while you type."));
	}

	@Test
	void theExampleIsShown() throws Exception {
		IProject project = workbench.example("smartphone");
		PreviewView map = view(JourneyMapView.ID);
		IEditorPart editor = workbench.open(project.getFile("buy-smartphone.journey"));
		shows(map, "Acheter un smartphone");
		workbench.picture("example-map");
		PreviewView tree = view(KpiTreeView.ID);
		shows(tree, "Acheter un smartphone");
		workbench.picture("example-kpis");
		PreviewView report = view(ReportView.ID);
		shows(report, "Acheter un smartphone");
		workbench.picture("example-report");
		type(editor, "Acheter un smartphone", "Acheter une tablette");
		shows(report, "Acheter une tablette");
		reset(editor);
	}

	@Test
	void aProjectThatIsRenamedIsStillFollowed() throws Exception {
		PreviewView map = view(JourneyMapView.ID);
		IProject project = workbench.project("shop");
		workbench.open(workbench.write(project, "buy.journey", BUY));
		shows(map, "Comparer");
		IProjectDescription description = project.getDescription();
		description.setName("store");
		project.move(description, true, null);
		workbench.until("the editor is about the new project", () -> workbench.page().getActiveEditor() != null
				&& workbench.page().getActiveEditor().getEditorInput().getToolTipText().equals("store/buy.journey"));
		type(workbench.page().getActiveEditor(), "\"Comparer\"", "\"Essayer\"");
		shows(map, "Essayer");
	}

	@Test
	void aReportThatIsReplacedStaysWhereItWasScrolledTo() throws Exception {
		PreviewView report = view(ReportView.ID);
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "buy.journey", BUY));
		shows(report, "Comparer");
		report.browser().execute("window.scrollTo(0, 300)");
		type(editor, "\"Comparer\"", "\"Essayer\"");
		shows(report, "Essayer");
		assertEquals(300.0, ((Number) report.browser().evaluate("return window.scrollY")).doubleValue(), 1);
		reset(editor);
	}

	@Test
	void threeHundredTouchpointsAndLongLabelsAreShown() throws Exception {
		StringBuilder text = new StringBuilder("channel web\nchannel shop\npersona P { }\njourney Long \"" + "Un très long parcours ".repeat(8).strip() + "\" for P {\n");
		for (int stage = 0; stage < 15; stage++) {
			text.append("\tstage S").append(stage).append(" {\n");
			for (int i = 0; i < 20; i++) {
				text.append("\t\ttouchpoint T").append(stage).append('_').append(i).append(" \"Étape ").append(stage).append('.').append(i).append("\" via ")
						.append(i % 2 == 0 ? "web" : "shop").append(" { }\n");
			}
			text.append("\t}\n");
		}
		PreviewView map = view(JourneyMapView.ID);
		workbench.open(workbench.write(workbench.project("long"), "long.journey", text + "}\n"));
		shows(map, "Étape 14.19");
		workbench.picture("map-long");
	}

	@Test
	void textsOfTheModelAreNoMarkup() throws Exception {
		PreviewView map = view(JourneyMapView.ID);
		workbench.open(workbench.write(workbench.project("shop"), "buy.journey", BUY.replace("Comparer", "<script>1</script>")));
		shows(map, "&lt;script&gt;");
		assertEquals(0.0, map.browser().evaluate("return document.getElementsByTagName('script').length"));
	}

	@Test
	void withoutBrowserTheViewSaysWhatIsMissing(@TempDir Path folder) throws Exception {
		Shell shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		BrowserPane pane = new BrowserPane(shell, folder, room -> {
			throw new SWTError(SWT.ERROR_NO_HANDLES);
		});
		pane.show(Map.of("page.html", "<p>x</p>"), true);
		Link link = (Link) ((Composite) shell.getChildren()[0]).getChildren()[0];
		assertTrue(link.getText().startsWith("No browser can be shown inside the workbench on this machine."));
		assertEquals("<p>x</p>", Files.readString(folder.resolve("page.html")));
		shell.dispose();
	}

	private PreviewView view(String id) throws Exception {
		PreviewView view = (PreviewView) workbench.page().showView(id);
		workbench.work(100);
		return view;
	}

	private boolean has(PreviewView view, String text) {
		// the text of the browser is what was loaded, not what is shown
		return String.valueOf(view.browser().evaluate("return document.documentElement.outerHTML")).contains(text);
	}

	private void shows(PreviewView view, String text) throws Exception {
		workbench.until(view.getTitle() + " shows " + text, () -> has(view, text));
	}

	private void type(IEditorPart editor, String before, String after) {
		StyledText text = workbench.text(editor);
		text.replaceTextRange(text.getText().indexOf(before), before.length(), after);
	}

	private void reset(IEditorPart editor) {
		workbench.page().closeEditor(editor, false);
	}
}
