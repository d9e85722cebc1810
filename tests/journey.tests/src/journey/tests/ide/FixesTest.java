// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.StringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.inject.Injector;

import journey.dsl.ide.JourneyIdeSetup;
import journey.dsl.ide.fixes.Fixes;
import journey.dsl.ide.fixes.Mistake;
import journey.dsl.ide.fixes.Proposal;

class FixesTest {

	private static final Injector LANGUAGE = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();

	private static final String TRACKED = """
			source Web is analytics {
				%s "user"
				time "at" timezone "Europe/Paris"
				name "event"
			}
			event Seen from Web as "seen" { when "The page is shown" }
			""";

	@Test
	void anUnknownNameBecomesTheNearestOne() throws Exception {
		assertFix("channel website\npersona P { prefers websit }\n", "REF-001", "channel website\npersona P { prefers website }\n");
	}

	@Test
	void anUnknownWordBecomesTheNearestOne() throws Exception {
		assertFix("persona P { behaviour deliberat }\n", "SYN-004", "persona P { behaviour deliberate }\n");
	}

	@Test
	void forAWordUnlikeAnyAllAreOffered() throws Exception {
		assertEquals(List.of("Replace “zzz” with “impulsive”", "Replace “zzz” with “deliberate”", "Replace “zzz” with “habitual”", "Replace “zzz” with “other”"),
				labels("persona P { behaviour zzz }\n", "SYN-013"));
	}

	@Test
	void aMisspeltKeywordIsSpeltWell() throws Exception {
		assertFix("persona P {\n\tprofesion \"Nurse\"\n}\n", "SYN-014", "persona P {\n\tprofession \"Nurse\"\n}\n");
		assertFix("kpi K {\n\tformule 3\n}\n", "SYN-014", "kpi K {\n\tformula 3\n}\n");
		assertFix("persone P { }\n", "SYN-014", "persona P { }\n");
	}

	@Test
	void aWordIsWrittenInOnePiece() throws Exception {
		assertFix("segment S { position hot - prospect }\n", "SYN-005", "segment S { position hot-prospect }\n");
	}

	@Test
	void aTextStandsInStraightQuotes() throws Exception {
		assertFix("persona P {\n\tfamily “Two children”\n}\n", "SYN-011", "persona P {\n\tfamily \"Two children\"\n}\n");
		assertFix("persona P {\n\tfamily «\u00a0Deux enfants\u00a0»\n}\n", "SYN-011", "persona P {\n\tfamily \"Deux enfants\"\n}\n");
		assertFix("persona P {\n\tfamily 'Two'\n}\n", "SYN-011", "persona P {\n\tfamily \"Two\"\n}\n");
	}

	@Test
	void aSignIsThatOfTheLanguage() throws Exception {
		assertFix("kpi K {\n\ttarget ≥ 5 %\n}\n", "SYN-017", "kpi K {\n\ttarget >= 5 %\n}\n");
		assertFix("kpi K {\n\tformula 3 × 4\n}\n", "SYN-017", "kpi K {\n\tformula 3 * 4\n}\n");
	}

	@Test
	void aSpanIsPositive() throws Exception {
		assertFix("kpi K {\n\twindow -28 days\n}\n", "SYN-022", "kpi K {\n\twindow 28 days\n}\n");
	}

	@Test
	void theSecondOfTwoMembersGoes() throws Exception {
		assertFix("persona P {\n\tfamily \"A\"\n\tfamily \"B\"\n}\n", "SYN-008", "persona P {\n\tfamily \"A\"\n}\n");
		assertFix("kpi K {\n\ttarget >= 5 %\n\tunit % target >= 6 %\n}\n", "SYN-008", "kpi K {\n\ttarget >= 5 %\n\tunit %\n}\n");
	}

	@Test
	void aBraceThatClosesNothingGoes() throws Exception {
		assertFix("channel web\n}\n", "SYN-009", "channel web\n");
	}

	@Test
	void aTextIsClosedAtTheEndOfItsLine() throws Exception {
		assertFix("persona P {\n\tfamily \"Two\n}\n", "SYN-003", "persona P {\n\tfamily \"Two\"\n}\n");
	}

	@Test
	void aTouchpointGetsAChannelThatItsPersonaPrefers() throws Exception {
		String text = "channel web\nchannel shop\npersona P {\n\tprefers shop\n}\njourney J for P {\n\tstage S {\n\t\ttouchpoint T \"Title\"%s\n\t}\n}\n";
		assertEquals(List.of("Add “via shop”", "Add “via web”", "Allow TPT-304 here; the reason is yours to write"), labels(text.formatted(""), "TPT-304"));
		assertFix(text.formatted(""), "TPT-304", text.formatted(" via shop"));
	}

	@Test
	void aTouchpointGetsAMoment() throws Exception {
		String text = "journey J {\n\tstage S {\n\t\ttouchpoint T%s\n\t}\n}\n";
		assertEquals(List.of("Add “moment pre”", "Add “moment during”", "Add “moment post”", "Allow TPT-305 here; the reason is yours to write"), labels(text.formatted(""), "TPT-305"));
		assertFix(text.formatted(""), "TPT-305", text.formatted(" {\n\t\t\tmoment pre\n\t\t}"));
		assertFix(text.formatted(" {\n\t\t\tgain \"a\"\n\t\t}"), "TPT-305", text.formatted(" {\n\t\t\tmoment pre\n\t\t\tgain \"a\"\n\t\t}"));
		assertFix(text.formatted(" { gain \"a\" }"), "TPT-305", text.formatted(" { moment pre gain \"a\" }"));
		assertFix(text.formatted(" {}"), "TPT-305", text.formatted(" { moment pre }"));
		assertFix(text.formatted(" { // so\n}"), "TPT-305", text.formatted(" { // so\n\t\t\tmoment pre\n}"));
	}

	@Test
	void aTouchpointGetsAFeelingOfThePersonaOfItsJourney() throws Exception {
		String text = "persona Q { }\npersona P { }\njourney J for P {\n\tstage S {\n\t\ttouchpoint T {%s }\n\t}\n}\n";
		assertFix(text.formatted(""), "TPT-310", text.formatted(" feels P 0"));
	}

	@Test
	void aTouchpointGetsASmallScreen() throws Exception {
		String text = "channel web is website\ndevice phone is smartphone\ndevice desk is desktop\njourney J {\n\tstage S {\n\t\ttouchpoint T via web%s { }\n\t}\n}\n";
		assertFix(text.formatted(""), "TPT-303", text.formatted(" device phone"));
		assertFix(text.formatted(" device desk"), "TPT-303", text.formatted(" device desk, phone"));
	}

	@Test
	void aStageGetsAnOwnerThatIsKnown() throws Exception {
		String text = "journey J {\n\towner \"Shop\"\n\tstage S {\n%s\t}\n}\n";
		assertFix(text.formatted(""), "JNY-130", text.formatted("\t\towner \"Shop\"\n"));
	}

	@Test
	void aStageLeadsToACommonStage() throws Exception {
		assertFix("journey J {\n\tstage S \"Title\" { }\n}\n", "JNY-112", "journey J {\n\tstage S \"Title\" is awareness { }\n}\n");
	}

	@ParameterizedTest
	@CsvSource({ "customer, customer", "session, session" })
	void aStageGetsAKpiOfThoseWhoReachIt(String recognised, String counted) throws Exception {
		String text = TRACKED.formatted(recognised) + "journey J {\n\tstage S {\n\t\ttouchpoint T { tracked by Seen }\n\t}\n}%s\nkpi SReach { formula 1 }\n";
		String formula = "reach(J.S per " + counted + ')';
		String fixed = text.formatted("\n\nkpi SReach2 measures J.S {\n\tformula " + formula + "\n\twindow 28 days every week\n}");
		assertFix(text.formatted(""), "KPI-501", fixed);
		int start = fixed.indexOf("kpi SReach2");
		assertEquals(List.of(), issues(read(fixed)).stream().filter(issue -> issue.getOffset() > start && issue.getOffset() < fixed.indexOf("kpi SReach {")).map(Issue::getCode).toList());
		assertEquals("Add KPI “SReach2” for this stage: " + formula, labels(text.formatted(""), "KPI-501").get(0));
	}

	@Test
	void aNewKpiHasANameThatNoFileOfItsNamespaceHas() throws Exception {
		String text = TRACKED.formatted("customer") + "journey J {\n\tstage S {\n\t\ttouchpoint T { tracked by Seen }\n\t}\n}\n";
		XtextResource resource = read(text);
		XtextResource other = (XtextResource) resource.getResourceSet().createResource(URI.createURI("memory:/b.journey"));
		other.load(new StringInputStream("kpi SReach { formula 1 }\n", "UTF-8"), null);
		assertEquals("Add KPI “SReach2” for this stage: reach(J.S per customer)", proposals(resource, "KPI-501", Locale.ENGLISH).get(0).label());
	}

	@Test
	void aNewKpiNamesAStageThatIsCalledLikeTheKeywordNot() throws Exception {
		String text = TRACKED.formatted("customer") + "journey J {\n\tstage ^not {\n\t\ttouchpoint T { tracked by Seen }\n\t}\n}\n";
		assertEquals(List.of(), issues(read(proposals(text, "KPI-501", Locale.ENGLISH).get(0).replacement().applyTo(text))).stream().map(Issue::getCode)
				.filter(code -> code.startsWith("SYN") || code.startsWith("REF")).toList());
	}

	@Test
	void withoutEventsThereIsNoKpiToWrite() throws Exception {
		assertEquals(List.of("Allow KPI-501 here; the reason is yours to write"), labels("journey J {\n\tstage S { touchpoint T }\n}\n", "KPI-501"));
	}

	@Test
	void aPersonaGetsAGoal() throws Exception {
		assertFix("persona P {\n}\n", "GOL-230", "persona P {\n\tgoal Goal \"What this person wants to reach\"\n}\n");
	}

	@Test
	void aPortraitGetsWhatItLacks() throws Exception {
		assertFix("persona P {\n}\n", "PER-202", "persona P {\n\tidentity first \"First name\"\n}\n");
	}

	@ParameterizedTest
	@CsvSource({ "TPT-304", "TPT-305", "TPT-310", "JNY-130", "KPI-501" })
	void aFindingCanBeAllowed(String code) throws Exception {
		String text = "journey J {\n\tstage S {\n\t\ttouchpoint T\n\t}\n}\n";
		List<Proposal> proposals = proposals(text, code, Locale.ENGLISH);
		String fixed = proposals.get(proposals.size() - 1).replacement().applyTo(text);
		assertFalse(codes(fixed).contains(code), fixed);
		assertFalse(codes(fixed).contains("SET-002"), fixed);
	}

	@Test
	void errorsCannotBeAllowed() throws Exception {
		assertEquals(List.of("Replace “websit” with “website”"), labels("channel website\npersona P { prefers websit }\n", "REF-001"));
	}

	@Test
	void fixesSpeakFrench() throws Exception {
		assertEquals("Remplacer «\u00a0deliberat\u00a0» par «\u00a0deliberate\u00a0»", proposals("persona P { behaviour deliberat }\n", "SYN-004", Locale.FRENCH).get(0).label());
	}

	@Test
	void linesEndAsInTheFile() throws Exception {
		assertFix("persona P {\r\n}\r\n", "GOL-230", "persona P {\r\n\tgoal Goal \"What this person wants to reach\"\r\n}\r\n");
	}

	private static void assertFix(String text, String code, String fixed) throws Exception {
		List<Proposal> proposals = proposals(text, code, Locale.ENGLISH);
		assertFalse(proposals.isEmpty(), "no fix of " + code);
		String result = proposals.get(0).replacement().applyTo(text);
		assertEquals(fixed, result);
		assertTrue(count(issues(read(result)), code) < count(issues(read(text)), code), "still " + code + " in " + result);
		assertEquals(0, issues(read(result)).stream().filter(issue -> issue.getCode().startsWith("SYN")).count(), result);
	}

	private static List<String> labels(String text, String code) throws Exception {
		return proposals(text, code, Locale.ENGLISH).stream().map(Proposal::label).toList();
	}

	private static List<Proposal> proposals(String text, String code, Locale locale) throws Exception {
		return proposals(read(text), code, locale);
	}

	private static List<Proposal> proposals(XtextResource resource, String code, Locale locale) {
		Issue issue = issues(resource).stream().filter(found -> found.getCode().equals(code)).findFirst().orElseThrow(() -> new AssertionError("no " + code + " in " + codesOf(resource)));
		List<String> arguments = issue.getData() == null ? List.of() : List.of(issue.getData());
		return LANGUAGE.getInstance(Fixes.class).of(new Mistake(resource, code, issue.getOffset(), issue.getLength(), arguments, locale));
	}

	private static List<String> codes(String text) throws Exception {
		return codesOf(read(text));
	}

	private static List<String> codesOf(XtextResource resource) {
		return issues(resource).stream().map(Issue::getCode).toList();
	}

	private static long count(List<Issue> issues, String code) {
		return issues.stream().filter(issue -> issue.getCode().equals(code)).count();
	}

	private static List<Issue> issues(XtextResource resource) {
		return LANGUAGE.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
	}

	private static XtextResource read(String text) throws Exception {
		XtextResourceSet workspace = LANGUAGE.getInstance(XtextResourceSet.class);
		XtextResource resource = (XtextResource) workspace.createResource(URI.createURI("memory:/a.journey"));
		resource.load(new StringInputStream(text, "UTF-8"), null);
		return resource;
	}
}
