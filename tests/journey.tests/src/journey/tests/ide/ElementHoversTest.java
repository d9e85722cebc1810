// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.junit.jupiter.api.Test;

import com.google.inject.Injector;

import journey.dsl.ide.JourneyIdeSetup;
import journey.dsl.ide.hover.ElementHovers;

class ElementHoversTest {

	private static final Injector LANGUAGE = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();

	@Test
	void aReferenceTellsWhatItLeadsTo() throws Exception {
		assertHover("channel web \"Our shop\" is website\npersona P { prefers we|b }\n", "**Our shop**\n\nchannel web\n\nKind: website");
	}

	@Test
	void aNameTellsWhatItNames() throws Exception {
		assertHover("channel w|eb\n", "**web**\n\nchannel");
	}

	@Test
	void aPersonaTellsTheEssentials() throws Exception {
		assertHover("channel web\npersona A|da \"Ada, 34\" {\n\tprofession \"Nurse\"\n\tgoal Save \"Save time\"\n\tprefers web\n\tbehaviour deliberate\n}\n",
				"**Ada, 34**\n\npersona Ada\n\nProfession: \"Nurse\"  \nBuying behaviour: deliberate  \nGoals: Save  \nPreferred channels: web");
	}

	@Test
	void aKpiTellsItsFormulaInOneLine() throws Exception {
		assertHover("kpi K|ey \"The rate\" {\n\tformula 3\n\t\t* 4\n\ttarget >= 5 %\n}\n", "**The rate**\n\nKPI Key\n\nFormula: 3 \\* 4  \nTarget: >= 5 %".replace(">=", "\\>="));
	}

	@Test
	void aJourneyAndWhatIsInItNameTheirParts() throws Exception {
		String text = "channel web\npersona P { }\njourney J \"Buy\" for P {\n\tstage S {\n\t\ttouchpoint T via web { moment pre feels P 1 }\n\t\ttouchpoint U\n\t}\n}\n";
		assertHover(text.replace("journey J", "journey |J"), "**Buy**\n\njourney J\n\nPersonas: P  \nStages: S");
		assertHover(text.replace("stage S", "stage |S"), "**S**\n\nstage\n\nTouchpoints: T, U");
		assertHover(text.replace("touchpoint T", "touchpoint |T"), "**T**\n\ntouchpoint\n\nChannels: web  \nMoment: pre  \nFeelings: P 1");
	}

	@Test
	void theCommentBeforeAnElementIsShown() throws Exception {
		assertHover("/** Where most\n * people *come* from. */\nchannel w|eb\n", "**web**\n\nchannel\n\nWhere most people \\*come\\* from.");
	}

	@Test
	void signsOfMarkdownMeanOnlyThemselves() throws Exception {
		assertHover("channel w|eb \"<b>a</b> [x](y) `z`\"\n", "**\\<b\\>a\\</b\\> \\[x\\](y) \\`z\\`**\n\nchannel web");
	}

	@Test
	void aLongListIsCut() throws Exception {
		assertHover("journey |J {\n" + "\tstage A { }\n\tstage B { }\n\tstage C { }\n\tstage D { }\n\tstage E { }\n\tstage F { }\n\tstage G { }\n\tstage H { }\n\tstage I { }\n}\n",
				"**J**\n\njourney\n\nStages: A, B, C, D, E, F, G, H, …");
	}

	@Test
	void theWordsAreThoseOfTheEditor() throws Exception {
		assertEquals("**Notre site**\n\ncanal web\n\nGenre\u00a0: website", shown("channel w|eb \"Notre site\" is website\n", Locale.FRENCH).getContents().getRight().getValue());
	}

	@Test
	void whereNothingIsNamedNothingIsShown() throws Exception {
		assertEquals(IHoverService.EMPTY_HOVER, shown("// no|thing\nchannel web\n", Locale.ENGLISH));
	}

	@Test
	void theNameIsWhatIsMeant() throws Exception {
		assertEquals(new Range(new Position(1, 20), new Position(1, 23)), shown("channel web\npersona P { prefers w|eb }\n", Locale.ENGLISH).getRange());
	}

	private static void assertHover(String marked, String expected) throws Exception {
		assertEquals(expected, shown(marked, Locale.ENGLISH).getContents().getRight().getValue());
	}

	private static Hover shown(String marked, Locale locale) throws Exception {
		int place = marked.indexOf('|');
		String text = marked.replace("|", "");
		XtextResourceSet files = LANGUAGE.getInstance(XtextResourceSet.class);
		XtextResource file = (XtextResource) files.createResource(URI.createURI("dummy:/a.journey"));
		file.load(new StringInputStream(text, "UTF-8"), null);
		Document document = new Document(1, text);
		return LANGUAGE.getInstance(ElementHovers.class).hover(document, file, new HoverParams(new TextDocumentIdentifier("dummy:/a.journey"), document.getPosition(place)), locale);
	}
}
