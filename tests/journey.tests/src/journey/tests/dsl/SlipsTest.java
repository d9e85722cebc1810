// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.journey.Event;
import journey.model.journey.Kpi;
import journey.model.journey.Template;
import journey.tests.support.JourneyText;

/** A slip of one word costs no more than the member in which it stands. */
class SlipsTest {

	private static final String AFTER = "kpi Next { }\nkpi Last {\n\tminimum 7\n}\n";

	/** Each stands in the first line of a block, or is the block's head. */
	@ParameterizedTest
	@ValueSource(strings = {
			"kpi A { by View.device",
			"kpi A { channel foo 28 days",
			"kpi A { window 28 EUR",
			"kpi A { window seven days",
			"kpi A { window",
			"kpi A { window 28",
			"kpi A { formula count(View",
			"kpi A { formula count(View))",
			"kpi A { formula count(View) +",
			"kpi A { formula count(View where n == 3)",
			"kpi A { formula count(View where n > 3 && ok)",
			"kpi A { formula count(View where n ≥ 3) × 2",
			"kpi A { formula",
			"kpi A { target 5",
			"kpi A { target >=",
			"kpi A { target >= 3,5 EUR",
			"kpi A { warn high",
			"kpi A { minimum many",
			"kpi A { minimum 10%",
			"kpi A { minimum 1.5",
			"kpi A { owner 28",
			"kpi A { owner",
			"kpi A { better",
			"kpi A { benchmark from \"x\"",
			"kpi A { benchmark 3 EUR from x",
			"kpi A { answer \"x\"",
			"kpi A { customer \"x\" identity V",
			"kpi A { 28 days",
			"kpi A { \"text\"",
			"kpi A { = 5",
			"kpi A { unit",
			"kpi A { unit 5",
			"kpi A { unit EUR per order",
			"kpi A { influences",
			"kpi A { kpi nested",
			"kpi A { event View from Web",
			"kpi A { touchpoint T",
			"kpi A { measures J",
			"kpi A { by",
			"kpi A { by a b",
			"kpi A { by a,",
			"kpi A { window 28 days every",
			"kpi A { target: 5",
			"kpi A { formula: count(View)",
			"kpi A { formula = count(View)",
			"kpi A { formula if (a) { b } else { c }",
			"kpi A { formula count[View]",
			"kpi A { formula count(View) %",
			"kpi A { (",
			"kpi A { )",
			"kpi A { ]",
			"kpi A { ;",
			"kpi A measured J {",
			"kpi A \"a\" \"b\" {",
			"kpi {",
			"kpi A from std.kpis.visits {",
			"kpi A from std.kpis.visits(A B) {",
			"kpi A from std.kpis.visits(A, ) {",
			"kpi 28 {",
			"kpi A.b {",
			"kpi A of J {",
			"kpi A measures J, {",
			"kpi A (View) {",
			"template T {",
			"template T (a event) {",
			"template T (a : event b : event) {",
			"template T (a : event, ) {",
			"template T (a : event of) {",
			"template T (a : event = ) {",
			"template T () { code K09",
			"template T () { variant of",
			"template T () { usual purchase",
			"template T () { definition",
			"template T () { source x",
			"template T () { version 1",
			"template T () { target >= 3",
			"template T () { usual in analytics",
			"event E {",
			"event E from {",
			"event E from Web as dd {",
			"event E from Web { has a text",
			"event E from Web { has : text",
			"event E from Web { has a :",
			"event E from Web { has a : money",
			"event E from Web { has a : money EUR",
			"event E from Web { has a : one of x, y",
			"event E from Web { has a : list text",
			"event E from Web { has a : group { text }",
			"event E from Web { a : text",
			"event E from Web { has a : text pii",
			"event E from Web { has a : text kept 3",
			"event E from Web { has a : text kept forever",
			"event E from Web { when click",
			"event E from Web { property a text",
			"event E from Web { 5",
			"event E for Web {",
			"survey S {",
			"survey S is nps from {",
			"survey S is csat(top2) from Web {",
			"survey S is csat(top2 of five) from Web {",
			"survey S is csat of 5 from Web {",
			"survey S is nps from Web { asks how",
			"survey S is nps from Web { after",
			"survey S is nps from Web { after Order delay",
			"survey S is nps from Web { after Order sample 5",
			"survey S is nps from Web { via",
			"survey S is nps from Web { answer",
			"survey S is nps from Web { scale 5",
			"survey S is nps from Web { 5",
			"survey nps S from Web {",
			"fact F from Web every {",
			"source S {",
			"source S is analytics { customer",
			"source S is analytics { customer u identity",
			"source S is analytics { time \"t\" timezone",
			"source S is analytics { channel \"c\" { web : c1 }",
			"source S is analytics { event \"x\"",
			"evaluation V of J { window",
			"evaluation V of J { repeat(Order) weight",
			"evaluation V of J { repeat(Order) 5",
			"evaluation V of J { repeat(Order) weight 5 floor",
			"evaluation V of J { ? weight 5",
			"journey J { flow { A -> }",
			"journey J { flow { A => B }",
			"journey J { stage S { touchpoint T via }",
			"journey J { inactive 30 days",
			"journey J { goal G",
			"goal G {",
			"foo bar { baz",
			"28",
			"\"x\"",
			"formula x",
			"window 28 days",
	})
	void whatFollowsOnASlipIsRead(String slip) {
		JourneyText.Checked checked = JourneyText.check(text(slip));
		List<String> names = checked.all(Kpi.class).stream().map(Kpi::getName).toList();
		assertEquals(List.of("Next", "Last"), names.subList(names.size() - 2, names.size()));
		assertEquals(7, checked.all(Kpi.class).getLast().getMinimumSample());
		assertFalse(checked.mistakes().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "by View.device", "by x.channel", "channel foo 28 days", "minimum many", "minimum 10%", "target 5", "target >= 3,5 EUR", "answer \"x\"", "28 days",
			"\"text\"", "kpi inner", "event View from Web", "unit EUR per order", ")", "(", "]", "formula: 3", "customer \"x\" identity V" })
	void theOtherMembersOfTheBlockAreRead(String slip) {
		Kpi kpi = JourneyText.check("kpi A {\n\tbetter lower\n\t" + slip + "\n\twindow 28 days\n\towner \"who\"\n}\n").first(Kpi.class);
		assertEquals("who", kpi.getOwner());
		assertEquals("28", kpi.getWindow().getAmount().toPlainString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "kpi A «measured» J {", "kpi A «\"b\"» {", "kpi A «of» J {", "kpi A«.»b {" })
	void aSlipInAHeadIsLeftOut(String marked) {
		String text = marked.replace("«", "").replace("»", "").replaceFirst("A \"b\"", "A \"a\" \"b\"") + "\n\towner \"who\"\n}\n";
		JourneyText.Checked checked = JourneyText.check(text);
		assertEquals(List.of("SYN-001"), checked.codesOfMistakes());
		assertEquals("who", checked.first(Kpi.class).getOwner());
	}

	@Test
	void parenthesesThatAreMissingInAHeadAreNamed() {
		JourneyText.Checked checked = JourneyText.check("kpi A from std.kpis.visits {\n\towner \"who\"\n}\n");
		assertEquals(List.of("SYN-001 1:28+1"), checked.mistakes());
		assertEquals("who", checked.first(Kpi.class).getOwner());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			kpi A { by x.channel }         | SYN-019 1:13+1 | “.” is not expected here
			kpi A { answer "x" }           | SYN-015 1:9+6  | “answer” is not a keyword here
			kpi A { channel foo 28 days }  | SYN-015 1:9+7  | “channel” is not a keyword here
			kpi A { 28 days }              | SYN-019 1:9+2  | “28” is not expected here
			kpi A { formula 1 < 2 < 3 }    | SYN-023 1:23+1 | Comparisons do not chain: write “2 > 1 and 2 < 3”
			""")
	void aSlipIsOneMistakeAtItsPlace(String text, String place, String message) {
		JourneyText.Checked checked = JourneyText.check(text + "\n" + AFTER);
		assertEquals(List.of(place), checked.mistakes());
		assertEquals(List.of(message), checked.messages(place.substring(0, 7), Locale.ENGLISH));
	}

	@Test
	void manySlipsCostNoMoreThanThemselves() {
		String slips = "kpi A {\n\tanswer \"x\"\n\tby a.b\n\t28\n\twindow 28 days\n}\n".repeat(50);
		JourneyText.Checked checked = JourneyText.check(slips);
		assertEquals(150, checked.mistakes().stream().filter(mistake -> mistake.startsWith("SYN-")).count());
		assertEquals(50, checked.all(Kpi.class).stream().filter(kpi -> kpi.getWindow() != null).count());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			formula count(View) window 28 ; SYN-001 2:39+1 ; “}”
			formula conversion(View -> View per customer within 7 ordered) window 28 days ; SYN-001 2:63+7 ; “ordered”
			window 28 by channel ; SYN-001 2:19+2 ; “by”
			""")
	void aNumberWithoutItsUnitOfTimeIsToldSo(String member, String place, String found) {
		JourneyText.Checked checked = JourneyText.check("event View from Web { }\nkpi A { " + member + " }\n" + AFTER);
		assertEquals(place, checked.mistakes().stream().filter(mistake -> mistake.startsWith("SYN")).findFirst().orElse(""));
		assertEquals(List.of("Expected a unit of time, such as days, before " + found), checked.messages("SYN-001", Locale.ENGLISH));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
			count(View where n == 3) ; SYN-017 3:36+2 ; = ; ==
			count(View where n <> 3) ; SYN-017 3:36+2 ; != ; <>
			count(View where n ≠ 3) ; SYN-017 3:36+1 ; != ; ≠
			count(View where n ≥ 3) ; SYN-017 3:36+1 ; >= ; ≥
			count(View where n ≤ 3) ; SYN-017 3:36+1 ; <= ; ≤
			count(View) × 2 ; SYN-017 3:29+1 ; * ; ×
			count(View) ÷ 2 ; SYN-017 3:29+1 ; / ; ÷
			count(View) ∕ 2 ; SYN-017 3:29+1 ; / ; ∕
			count(View) · 2 ; SYN-017 3:29+1 ; * ; ·
			count(View) ＋ 2 ; SYN-017 3:29+1 ; + ; ＋
			conversion(View → View per customer within 1 day ordered) ; SYN-017 3:33+1 ; -> ; →
			conversion(View => View per customer within 1 day ordered) ; SYN-017 3:33+2 ; -> ; =>
			count(View where n > 3 && n < 5) ; SYN-017 3:40+2 ; and ; &&
			count(View where n > 3 || n < 1) ; SYN-017 3:40+2 ; or ; ||
			count(View) - ７ ; SYN-017 3:31+1 ; 7 ; ７
			count(View) − 2 ; SYN-017 3:29+1 ; - ; −
			count(View) * 3,5 ; SYN-017 3:31+3 ; 3.5 ; 3,5
			""")
	void aSignOfAnotherLanguageIsNamedWithTheRightOne(String formula, String place, String right, String written) {
		JourneyText.Checked checked = JourneyText.check("source Web is crm { }\nevent View from Web { has n : number }\nkpi A { formula " + formula + " window 28 days }\n" + AFTER);
		assertEquals(List.of(place), checked.mistakes());
		assertEquals(List.of("Write “" + right + "” instead of “" + written + "”"), checked.messages("SYN-017", Locale.ENGLISH));
		assertEquals(List.of("Écrivez « " + right + " » au lieu de « " + written + " »"), checked.messages("SYN-017", Locale.FRENCH));
		assertEquals("28", checked.first(Kpi.class).getWindow().getAmount().toPlainString());
	}

	@Test
	void aPropertyOfAGroupIsKnownAfterWhere() {
		JourneyText.Checked checked = JourneyText.check("""
				source Web is crm { }
				event View from Web { has grp : group { has amount : number } }
				kpi A { formula count(View where grp.amount > 3) window 28 days }
				""");
		assertEquals(List.of(), checked.mistakes());
		assertEquals(1, checked.all(Event.class).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "target >= 3 orders/day", "warn < 3 orders/day", "benchmark 3 orders/day from \"x\"" })
	void valuesTakeTheUnitsThatKpisDeclare(String member) {
		assertEquals(List.of(), JourneyText.check("kpi A { " + member + " unit orders/day }").mistakes());
	}

	@Test
	void aTemplateThatIsCalledAsAFunctionIsRecognised() {
		JourneyText.Checked checked = JourneyText.check("kpi A { formula conversion_rate(1, 2) window 28 days }");
		assertEquals(List.of("There is no function “conversion_rate”, but a template: write a KPI of its own, “kpi X from std.kpis.conversion_rate(…)”, and its name here"),
				checked.messages("KPI-504", Locale.ENGLISH));
	}

	@Test
	void factsThatAreNoCustomersAreOneMistake() {
		JourneyText.Checked checked = JourneyText.check("""
				source Ads is ads { time "d" timezone "Europe/Paris" }
				fact Spend from Ads { has cost : money(EUR) }
				kpi A { formula customers(Spend) window 28 days }
				""");
		assertEquals(1, checked.placesOf("KPI-505").size());
		assertEquals(List.of(), checked.placesOf("DAT-602"));
	}

	@Test
	void aTemplateKeepsItsMembersToo() {
		assertEquals("2", JourneyText.check("template T () {\n\tcode K09\n\tanswer 3\n\tversion \"2\"\n}\n").first(Template.class).getVersion());
	}

	private static String text(String slip) {
		int brace = slip.indexOf('{');
		String first = brace < 0 ? slip : slip.substring(0, brace + 1) + "\n\t" + slip.substring(brace + 1).strip() + "\n\towner \"who\"\n}";
		return first + "\n" + AFTER;
	}
}
