// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonParser;

import journey.generator.report.ReportTexts;
import journey.generator.report.Reports;
import journey.generator.spec.CollectionSpec;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Span;
import journey.model.journey.TimeUnit;
import journey.model.messages.Messages;
import journey.model.queries.WorkspaceIndex;
import journey.tests.support.JourneyText;

/** Words and numbers in reports, and how texts of users get into the formats. */
class ReportTextsTest {

	/** Vocabularies whose words no report shows. */
	private static final Set<String> NOT_SHOWN = Set.of("Language", "DeviceKind", "CountingUnit",
			"EventOrder", "SumOperator", "ProductOperator", "Maturity", "RuleSeverity", "ParameterKind", "ParameterContent", "PeriodEdge");

	private static final Messages MESSAGES = new Messages(ReportTexts.class);

	static Stream<Arguments> words() {
		return JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.filter(vocabulary -> !NOT_SHOWN.contains(vocabulary.getName()))
				.flatMap(vocabulary -> vocabulary.getELiterals().stream())
				.filter(literal -> !literal.getLiteral().equals("unspecified"))
				.map(literal -> Arguments.of(literal.getEEnum().getName() + "." + literal.getLiteral()));
	}

	@ParameterizedTest
	@MethodSource("words")
	void everyLiteralHasAWordInBothLanguages(String key) {
		assertEquals(false, MESSAGES.find(Locale.ENGLISH, key).orElse("").isBlank());
		assertEquals(false, MESSAGES.find(Locale.FRENCH, key).orElse("").isBlank());
	}

	@Test
	void aVocabularyHasWordsForAllOfItsLiteralsOrForNone() {
		Set<String> without = new TreeSet<>();
		JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.filter(vocabulary -> vocabulary.getELiterals().stream().noneMatch(literal ->
						MESSAGES.find(Locale.ENGLISH, vocabulary.getName() + "." + literal.getLiteral()).isPresent()))
				.forEach(vocabulary -> without.add(vocabulary.getName()));
		assertEquals(new TreeSet<>(NOT_SHOWN), without);
	}

	/** Narrow no-break space before %, as French is set; else numbers could break at the end of a line. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			>= 3.5%                | ≥ 3.5%              | ≥ 3,5 %
			< 3%                   | < 3%                | < 3 %
			= 0.50%                | = 0.50%             | = 0,50 %
			> 12 EUR               | > €12               | > 12 €
			> 12.50 USD            | > $12.50            | > 12,50 $US
			> 12 CHF               | > 12 CHF            | > 12 CHF
			>= -10 points          | ≥ −10 points        | ≥ −10 points
			>= -1234 EUR           | ≥ −€1234            | ≥ −1234 €
			<= 20 days             | ≤ 20 days           | ≤ 20 jours
			<= 1 day               | ≤ 1 day             | ≤ 1 jour
			<= 1.5 hours           | ≤ 1.5 h             | ≤ 1,5 h
			<= 1.5 weeks           | ≤ 1.5 weeks         | ≤ 1,5 semaine
			<= 9999                | ≤ 9999              | ≤ 9999
			!= 12000               | ≠ 12,000            | ≠ 12 000
			>= 1234567.25 EUR      | ≥ €1,234,567.25     | ≥ 1 234 567,25 €
			> 10000.5              | > 10,000.5          | > 10 000,5
			""")
	void numbersAreWrittenAsTheReaderWritesThem(String target, String english, String french) {
		JourneyText.Checked checked = JourneyText.assertNoMistake("kpi K { target " + target + " }");
		assertEquals(english, plain(target(checked, Locale.ENGLISH)));
		assertEquals(french, plain(target(checked, Locale.FRENCH)));
	}

	@ParameterizedTest
	@CsvSource({ ">= 3.5%, 1", "> 12 EUR, 1", "> 1234567 EUR, 3" })
	void inFrenchNoNumberBreaksAtTheEndOfALine(String target, long blanks) {
		String text = target(JourneyText.assertNoMistake("kpi K { target " + target + " }"), Locale.FRENCH).substring(2);
		assertEquals(blanks, text.chars().filter(c -> c == '\u202F' || c == '\u00A0').count(), text);
		assertEquals(0, text.chars().filter(c -> c == ' ').count(), text);
	}

	@Test
	void spansAndDatesAreWords() {
		assertEquals("1.5 days", new ReportTexts(Locale.ENGLISH).span(span("1.5", TimeUnit.DAYS)));
		assertEquals("2 semaines", plain(new ReportTexts(Locale.FRENCH).span(span("2", TimeUnit.WEEKS))));
		assertEquals("1 June 2027", new ReportTexts(Locale.ENGLISH).date(LocalDate.of(2027, 6, 1)));
		assertEquals("1er juin 2027", plain(new ReportTexts(Locale.FRENCH).date(LocalDate.of(2027, 6, 1))));
	}

	@Test
	void oneDayIsNoDays() {
		assertEquals("1 day", new ReportTexts(Locale.ENGLISH).span(span("1", TimeUnit.DAYS)));
		assertEquals("1 jour", plain(new ReportTexts(Locale.FRENCH).span(span("1", TimeUnit.DAYS))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			plain                 | plain
			a & b                 | a &amp; b
			<script>              | &lt;script&gt;
			"quoted"              | &quot;quoted&quot;
			it's                  | it&#39;s
			&amp;                 | &amp;amp;
			</title>              | &lt;/title&gt;
			<!-- x -->            | &lt;!-- x --&gt;
			é « 😀 »              | é « 😀 »
			""")
	void textsAreEscapedInHtml(String title, String expected) {
		assertEquals(expected, between(report(title, Reports.Format.HTML), "<h1>", "</h1>"));
		assertEquals(expected, between(report(title, Reports.Format.HTML), "<title>", "</title>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
			plain                 ~ plain
			*a* _b_               ~ \\*a\\* \\_b\\_
			a | b                 ~ a \\| b
			[a](b)                ~ \\[a\\](b)
			![a](b)               ~ !\\[a\\](b)
			<b>                   ~ &lt;b&gt;
			a & b                 ~ a &amp; b
			it's                  ~ it's
			back\\slash           ~ back\\\\slash
			""")
	void textsAreEscapedInMarkdown(String title, String expected) {
		assertEquals("# " + expected, report(title, Reports.Format.MD).lines().findFirst().orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "`code`, \\`code\\`", "~~x~~, \\~\\~x\\~\\~" })
	void backticksAndTildesAreEscapedInMarkdown(String title, String expected) {
		assertEquals("# " + expected, report(title, Reports.Format.MD).lines().findFirst().orElseThrow());
	}

	@Test
	void whatCannotBeSeenIsReplaced() {
		String title = "a\u0000b\u001B[31mc\u202Ed\u2066e\u0085f\uD800g\uFFFEh";
		assertEquals("a\uFFFDb\uFFFD[31mc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh", between(report(title, Reports.Format.HTML), "<h1>", "</h1>"));
	}

	@Test
	void lineBreaksAndTabsBecomeBlanks() {
		assertEquals("a b c  d", between(report("a\nb\tc\r\nd", Reports.Format.HTML), "<h1>", "</h1>"));
		assertEquals("# a b c  d", report("a\nb\tc\r\nd", Reports.Format.MD).lines().findFirst().orElseThrow());
	}

	@Test
	void everyTextOfAUserIsEscapedEverywhere() {
		String evil = "<b>\\\"x\\\"&|*";
		JourneyText.Checked checked = JourneyText.check("""
				persona P "%1$s" { identity first "%1$s" last "%1$s" family "%1$s" profession "%1$s" hobbies "%1$s" consumption "%1$s" needs "%1$s"
					motivations "%1$s" frustrations "%1$s" goal G "%1$s" prefers c }
				channel c "%1$s"
				source S "%1$s" is crm { owner "%1$s" }
				event E "%1$s" from S as "%1$s" { when "%1$s" has p : text as "%1$s" }
				survey Q "%1$s" is nps from S as "%1$s" { asks "%1$s" answer "%1$s" invited "%1$s" }
				journey J "%1$s" for P { goal business G "%1$s" measured by K
					stage A "%1$s" { owner "%1$s" touchpoint T "%1$s" via c { does "%1$s" thinks "%1$s" feels P 0 "%1$s" pain N "%1$s" opportunity O "%1$s" key "%1$s" } }
					flow { T -> T because "%1$s" exit T because "%1$s" } }
				kpi K "%1$s" measures J.A { formula count(E where p = "%1$s") unit EUR owner "%1$s" }
				""".formatted(evil));
		assertEquals(List.of(), checked.mistakes());
		for (Locale locale : Messages.LOCALES) {
			Reports.files(checked.index(), locale, Optional.empty(), List.of(), List.of(Reports.Format.HTML, Reports.Format.MD)).forEach(file -> {
				assertEquals(-1, file.text().indexOf("<b>\""), file.path());
				assertEquals(-1, file.text().indexOf("&|"), file.path());
				assertEquals(-1, file.text().indexOf("\"x\""), file.path());
			});
		}
	}

	@Test
	void textsInJsonReadBackAsTheyWere() {
		String title = "\"q\" \\ </script> <b> & ' = é 😀 \u2028 \u0001";
		Journey journey = JourneyFactory.eINSTANCE.createJourney();
		journey.setName("J");
		journey.setTitle(title);
		String json = CollectionSpec.files(index(journey)).get(0).text();
		assertEquals(title, JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("journeys").get(0).getAsJsonObject().get("title").getAsString());
		assertEquals(true, json.contains("</script> <b> & ' = é 😀 \\u2028 \\u0001"), json);
	}

	private static String plain(String text) {
		return text.replace('\u202F', ' ').replace('\u00A0', ' ');
	}

	private static String target(JourneyText.Checked checked, Locale locale) {
		return new ReportTexts(locale).threshold(checked.index().elements(Kpi.class).get(0).getTarget());
	}

	private static Span span(String amount, TimeUnit unit) {
		Span span = JourneyFactory.eINSTANCE.createSpan();
		span.setAmount(new BigDecimal(amount));
		span.setUnit(unit);
		return span;
	}

	private static WorkspaceIndex index(Journey journey) {
		JourneyFile file = JourneyFactory.eINSTANCE.createJourneyFile();
		file.getElements().add(journey);
		return WorkspaceIndex.of(List.of(file));
	}

	private static String report(String title, Reports.Format format) {
		Journey journey = JourneyFactory.eINSTANCE.createJourney();
		journey.setName("J");
		journey.setTitle(title);
		return Reports.files(index(journey), Locale.ENGLISH, Optional.empty(), List.of(), List.of(format)).get(0).text();
	}

	private static String between(String text, String start, String end) {
		int from = text.indexOf(start) + start.length();
		return text.substring(from, text.indexOf(end, from));
	}
}
