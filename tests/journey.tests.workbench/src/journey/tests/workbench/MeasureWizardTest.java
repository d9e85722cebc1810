// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.ui.measuring.MeasureWizard;
import journey.ui.preview.ReportView;
import journey.ui.run.ProjectRun;

class MeasureWizardTest {

	private static final String SHOP = """
			source Web "Web analytics" is analytics { customer "user" session "visit" time "at" timezone "Europe/Paris" name "what" }
			event Seen "Product seen" from Web {
				has price : money(EUR)
				has colour : text
			}
			event Bought "Order paid" from Web {
				has total : money(EUR)
			}
			channel web
			persona Lea { }
			journey Buy "Buy a phone" for Lea {
				goal business Sell "Sell more" is sales
				stage Look "Looking around" is consideration {
					touchpoint Page via web {
						tracked by Seen
					}
				}
				stage Take "Taking it" is purchase {
					touchpoint Order via web {
						tracked by Bought
					}
				}
			}
			kpi Sales "Sales" measures Buy.Take {
				formula sum(Bought.total)
				unit EUR
				better higher
				target >= 1000 EUR
				window 28 days
			}
			""";
	private static final String WRITTEN = """

			measure Buy because Buy.Sell

			kpi BuySteps "Buy a phone: who gets through" measures Buy {
				formula conversion(Seen -> Bought per customer within 7 days ordered)
				unit %
				better higher
				window 28 days every week
				minimum 100
			}

			evaluation BuyScore "Buy a phone: score" of Buy {
				window 3 months
				Sales weight 1 target 1000 EUR
				BuySteps weight 1
			}
			""";
	private static final String ROWS = """
			at,user,visit,what,price,total
			2026-01-05 10:00:00,a,1,Seen,300,
			2026-01-05 10:05:00,a,1,Bought,,300
			2026-01-06 10:00:00,b,2,Seen,"1,5",
			2026-02-10 10:00:00,c,3,Seen,200,
			""";

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	private OpenWizard wizard;
	private IProject project;
	private IFile file;

	@AfterEach
	void close() throws Exception {
		if (wizard != null) {
			wizard.cancel();
		}
		Job.getJobManager().cancel(ProjectRun.class);
		workbench.until("measuring has ended", () -> Job.getJobManager().find(ProjectRun.class).length == 0);
	}

	private void shop(String text) throws Exception {
		project = workbench.project("shop");
		file = workbench.write(project, "a.journey", text);
	}

	private void begin() {
		wizard = OpenWizard.of(workbench, new MeasureWizard(), new StructuredSelection(file));
		workbench.work(300);
	}

	private void toReview() throws Exception {
		for (int i = 0; i < 4; i++) {
			assertTrue(wizard.canGoOn(), wizard.page().getName() + ": " + wizard.message());
			wizard.next();
		}
		workbench.until("the text is checked", () -> wizard.canFinish());
	}

	private static List<String> rows(Table table, int column) {
		return List.of(table.getItems()).stream().map(item -> (item.getChecked() ? "+" : "-") + item.getText(column)).toList();
	}

	private static String shown(TreeItem item) {
		return item.getText(0) + ": " + item.getText(1) + (item.getText(2).isEmpty() ? "" : " in " + item.getText(2));
	}

	@Test
	void aJourneyIsMeasuredInFourSteps() throws Exception {
		shop(SHOP);
		workbench.write(project, "data/web.csv", ROWS);
		begin();
		workbench.until("the journey is shown", () -> wizard.canGoOn());
		assertEquals("Buy a phone", wizard.after("Journey:", Combo.class).getText());
		wizard.picture("measure-1");
		wizard.next();
		Tree tree = wizard.find(Tree.class, any -> true);
		workbench.until("the file is found", () -> tree.getItem(0).getText(2).equals("web.csv"));
		assertEquals("Web analytics:  in web.csv", shown(tree.getItem(0)));
		assertEquals(List.of("Product seen: a step of the journey", "Order paid: Sales"), List.of(tree.getItem(0).getItems()).stream().map(MeasureWizardTest::shown).toList());
		assertEquals(List.of("price: nothing", "colour: nothing"), List.of(tree.getItem(0).getItem(0).getItems()).stream().map(MeasureWizardTest::shown).toList());
		Table preview = wizard.find(Table.class, any -> true);
		workbench.until("the rows are shown", () -> preview.getItemCount() == 4);
		assertEquals("1,5", preview.getItem(2).getText(4));
		wizard.picture("measure-2");
		wizard.next();
		assertEquals(List.of("+Product seen", "+Order paid"), rows(wizard.find(Table.class, any -> true), 0));
		wizard.find(Spinner.class, any -> true).setSelection(7);
		workbench.work(50);
		wizard.picture("measure-3");
		wizard.next();
		assertEquals(List.of("+Sales", "+The steps of page 3: share that gets through"), rows(wizard.find(Table.class, any -> true), 0));
		wizard.picture("measure-4");
		wizard.next();
		workbench.until("the text is checked", () -> wizard.canFinish());
		assertEquals(WRITTEN.strip(), wizard.find(Text.class, text -> text.getText().contains("measure")).getText().replace("\r\n", "\n").strip());
		wizard.picture("measure-5");
		wizard.finish();
		assertFalse(wizard.isOpen());
		assertEquals(SHOP + WRITTEN, file.readString());
		workbench.until("the results are there", () -> project.getFile("out/results.json").exists());
		workbench.until("the report with the numbers is shown", () -> workbench.page().isPartVisible(workbench.page().findView(ReportView.ID)));
		workbench.picture("measured");
		assertTrue(project.getFile("out/results.csv").readString().contains("BuySteps"));
	}

	@Test
	void whatWasWrittenCanBeUndone() throws Exception {
		shop(SHOP);
		begin();
		workbench.until("the journey is shown", () -> wizard.canGoOn());
		toReview();
		wizard.finish();
		IEditorPart editor = workbench.page().findEditor(new FileEditorInput(file));
		assertFalse(workbench.text(editor).getText().equals(SHOP));
		((ITextEditor) editor).getAction("undo").run();
		workbench.work(100);
		assertEquals(SHOP, workbench.text(editor).getText());
	}

	@Test
	void aNewGoalIsWrittenIntoTheJourney() throws Exception {
		shop(SHOP);
		begin();
		workbench.until("the journey is shown", () -> wizard.canGoOn());
		wizard.press("A new goal:");
		assertEquals("Say in a few words what is to be reached.", wizard.message());
		assertFalse(wizard.canGoOn());
		wizard.choose(wizard.find(Combo.class, combo -> combo.indexOf("recommendation") >= 0), "recommendation");
		wizard.find(Text.class, any -> true).setText("Être recommandé");
		toReview();
		wizard.picture("measure-new-goal");
		wizard.finish();
		assertTrue(file.readString().contains("{\n\tgoal business ÊtreRecommandé \"Être recommandé\" is referral\n\tgoal business Sell"), file.readString());
		assertTrue(file.readString().contains("measure Buy because Buy.ÊtreRecommandé"));
	}

	@Test
	void aNewGoalAndTheRestAreUndoneInOneStep() throws Exception {
		shop(SHOP);
		begin();
		workbench.until("the journey is shown", () -> wizard.canGoOn());
		wizard.press("A new goal:");
		wizard.find(Text.class, any -> true).setText("Être recommandé");
		toReview();
		wizard.finish();
		IEditorPart editor = workbench.page().findEditor(new FileEditorInput(file));
		assertTrue(workbench.text(editor).getText().contains("measure Buy because Buy.ÊtreRecommandé"));
		((ITextEditor) editor).getAction("undo").run();
		workbench.work(100);
		assertEquals(SHOP, workbench.text(editor).getText());
	}

	@Test
	void nothingIsWrittenWhenOneOfTwoFilesIsReadOnly() throws Exception {
		shop(SHOP);
		IFile decisions = workbench.write(project, "b.journey", "measure Buy because Buy.Sell\n");
		begin();
		workbench.until("the journey is shown", () -> wizard.canGoOn());
		wizard.press("A new goal:");
		wizard.find(Text.class, any -> true).setText("More");
		toReview();
		assertEquals("b.journey", wizard.after("Write into:", Combo.class).getText());
		readOnly(file, true);
		try {
			List<String> said = new ArrayList<>();
			Hands.refuse("read-only", 2, said);
			wizard.finish();
			assertEquals("a.journey cannot be changed: it is read-only. Nothing was written.", said.getLast());
			assertEquals("measure Buy because Buy.Sell\n", workbench.text(workbench.page().findEditor(new FileEditorInput(decisions))).getText());
		} finally {
			readOnly(file, false);
		}
	}

	private static void readOnly(IFile file, boolean is) throws Exception {
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(is);
		file.setResourceAttributes(attributes);
	}

	@Test
	void textsThatSomebodyDoesNotSaveAreNotMeasured() throws Exception {
		shop(SHOP);
		IEditorPart editor = workbench.open(file);
		workbench.text(editor).append("// more\n");
		Hands.refuse("a.journey", 1, new ArrayList<>());
		begin();
		workbench.until("it is said", () -> wizard.message().equals("There are texts that are not saved: their changes would be missing. Save them, and open the wizard again."));
		assertFalse(wizard.canGoOn());
	}

	@Test
	void aFileThatIsFoundLateDoesNotReplaceOneThatWasChosen() throws Exception {
		shop(SHOP + "source Till is point-of-sale { customer \"card\" time \"at\" timezone \"Europe/Paris\" name \"what\" }\n");
		workbench.write(project, "data/web.csv", ROWS);
		workbench.write(project, "data/till.csv", "card,at,what\n");
		IFile mine = workbench.write(project, "data/mine.csv", ROWS);
		begin();
		workbench.until("the journey is shown", () -> wizard.canGoOn());
		wizard.next(() -> {
			Tree tree = wizard.find(Tree.class, any -> true);
			tree.setSelection(tree.getItem(1));
			tree.notifyListeners(SWT.Selection, new Event());
			wizard.find(Text.class, any -> true).setText(mine.getLocation().toOSString());
		});
		Tree tree = wizard.find(Tree.class, any -> true);
		workbench.until("the other file is found", () -> tree.getItem(0).getText(2).equals("web.csv"));
		assertEquals("mine.csv", tree.getItem(1).getText(2));
		assertEquals(List.of(tree.getItem(1)), List.of(tree.getSelection()));
	}

	@Test
	void stepsThatCannotBeFollowedAreRefused() throws Exception {
		shop(SHOP);
		begin();
		workbench.until("the journey is shown", () -> wizard.canGoOn());
		wizard.next();
		wizard.next();
		Table table = wizard.find(Table.class, any -> true);
		table.getItem(0).setChecked(false);
		table.notifyListeners(SWT.Selection, new Event());
		assertEquals("Choose two steps at least.", wizard.message());
		assertFalse(wizard.canGoOn());
		wizard.press("Follow customers through these steps");
		assertTrue(wizard.canGoOn());
	}

	@Test
	void aProjectWithMistakesIsNotMeasured() throws Exception {
		shop(SHOP + "event X from Nowhere { }\n");
		begin();
		workbench.until("the project is read", () -> !wizard.message().isEmpty() && wizard.message().startsWith("Errors"));
		assertEquals("Errors in the project: 1. First mend a.journey, line 31: No source has the name “Nowhere”", wizard.message());
		assertFalse(wizard.canGoOn());
		wizard.picture("measure-mistake");
	}

	@Test
	void withoutAProjectItSaysWhatToDo() throws Exception {
		wizard = OpenWizard.of(workbench, new MeasureWizard(), StructuredSelection.EMPTY);
		workbench.work(100);
		assertEquals("There is no open journey project. Make one first: File, New, Journey project.", wizard.message());
		assertFalse(wizard.canGoOn());
	}

	@Test
	void aFileThatIsNoDataIsRefused() throws Exception {
		shop(SHOP);
		IFile picture = workbench.write(project, "a.png", "x");
		IFile other = workbench.write(project, "other.csv", "moment,user\n1,2\n");
		workbench.write(project, "web.csv", ROWS);
		begin();
		workbench.until("the journey is shown", () -> wizard.canGoOn());
		wizard.next();
		workbench.until("the files are searched", () -> wizard.find(Tree.class, any -> true).getItem(0).getText(2).equals("web.csv"));
		Text field = wizard.find(Text.class, any -> true);
		field.setText("/nowhere/a.csv");
		assertEquals("/nowhere/a.csv: there is no such file", wizard.message());
		assertFalse(wizard.canGoOn());
		field.setText(picture.getLocation().toOSString());
		assertEquals("a.png: this format is not known. The name must end with .csv, .csv.gz, .ndjson, .ndjson.gz, .jsonl, .jsonl.gz, .parquet.", wizard.message());
		field.setText(other.getLocation().toOSString());
		workbench.until("missing columns are told", () -> wizard.message().equals("“other.csv” lacks these columns of the source: visit, at, what"));
		wizard.picture("measure-columns");
		assertTrue(wizard.canGoOn());
	}
}
