// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import journey.dsl.ide.ElementKind;
import journey.ui.assist.ElementImages;

class OutlineTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	private static final String TEXT = "persona P {\n}\njourney J \"Buy\" for P {\n\tstage S {\n\t\ttouchpoint T\n\t}\n}\n";

	private static final String ALL = """
			persona P "Léa" { goal Home "Be at home" activity Read "Reads" }
			segment S "Young" { }
			profile Customer from Web { has age : number }
			taxonomy Ours { stage first is std.stages.awareness }
			content Leaflet { }
			channel web "Site"
			device phone is smartphone
			trigger later "Later"
			source Web is analytics { customer "user" }
			event View from Web as "view" { has colour : text }
			fact Stock from Web { }
			survey Nps "Satisfaction" is nps { }
			kpi Orders "Orders" { formula count(View) window 7 days }
			template Share (part : event) { formula count(part) }
			evaluation All of J { }
			journey J "Buy" for P {
				goal business Sell "Sell more"
				stage Choose { touchpoint Look via web { pain Slow "Slow" opportunity Fast "Fast" } }
			}
			""";

	@Test
	void theOutlineShowsElementsAndFollowsTheText() throws Exception {
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "a.journey", TEXT));
		workbench.page().showView(IPageLayout.ID_OUTLINE);
		workbench.page().activate(editor);
		workbench.until("the elements", () -> tree() != null && tree().getItemCount() == 2);
		assertEquals("J  Buy", tree().getItem(1).getText());
		((ITextEditor) editor).selectAndReveal(TEXT.indexOf("stage S") + 1, 0);
		workbench.until("the stage is chosen", () -> tree().getSelectionCount() == 1 && tree().getSelection()[0].getText().equals("S"));
		workbench.picture("outline");
		workbench.text(editor).append("channel web\n");
		workbench.until("the channel", () -> tree().getItemCount() == 3);
		TreeItem journey = tree().getItem(1);
		assertEquals(true, journey.getExpanded());
	}

	@Test
	void aFileThatIsRenamedIsStillFollowed() throws Exception {
		IFile file = workbench.write(workbench.project("shop"), "a.journey", TEXT);
		IEditorPart editor = workbench.open(file);
		workbench.page().showView(IPageLayout.ID_OUTLINE);
		workbench.page().activate(editor);
		workbench.until("the elements", () -> tree() != null && tree().getItemCount() == 2);
		file.move(new org.eclipse.core.runtime.Path("b.journey"), true, null);
		workbench.until("the editor is about the renamed file", () -> editor.getEditorInput().getName().equals("b.journey"));
		workbench.text(editor).append("channel web\n");
		workbench.until("the channel", () -> tree().getItemCount() == 3);
		assertEquals("web", tree().getItem(2).getText());
	}

	@Test
	void everyKindOfElementHasItsOwnPicture() {
		Set<Image> pictures = new HashSet<>();
		for (ElementKind kind : ElementKind.values()) {
			assertTrue(ResourceLocator.imageDescriptorFromBundle("journey.ui", "icons/elements/" + kind.name().toLowerCase(Locale.ROOT) + ".svg").isPresent(), kind::name);
			pictures.add(ElementImages.of(kind.symbol()));
		}
		assertEquals(ElementKind.values().length, pictures.size());
	}

	@Test
	void thePicturesTellWhatElementsAre() throws Exception {
		IEditorPart editor = workbench.open(workbench.write(workbench.project("shop"), "a.journey", ALL));
		workbench.page().showView(IPageLayout.ID_OUTLINE);
		workbench.page().activate(editor);
		workbench.until("the elements", () -> tree() != null && tree().getItemCount() == 16);
		TreeItem journey = tree().getItem(15);
		assertEquals(ElementImages.of(ElementKind.PERSONA.symbol()), tree().getItem(0).getImage());
		assertEquals(ElementImages.of(ElementKind.JOURNEY.symbol()), journey.getImage());
		assertEquals(List.of(ElementImages.of(ElementKind.GOAL.symbol()), ElementImages.of(ElementKind.STAGE.symbol())), List.of(journey.getItem(0).getImage(), journey.getItem(1).getImage()));
		workbench.picture("outline-kinds");
	}

	private Tree tree() {
		return (Tree) Hands.find(org.eclipse.swt.widgets.Display.getCurrent().getShells(), control -> control instanceof Tree tree && tree.isVisible() && tree.getItemCount() > 0 && tree.getItem(0).getText().startsWith("P"));
	}
}
