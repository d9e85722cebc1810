// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.workspace.FileFormatter;
import journey.dsl.workspace.SourceFile;
import journey.tests.support.Examples;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** One member a line, one space between words, comments where they were; formatting twice changes nothing. */
class FormatterTest {

	/** The files of this project, all of which are formatted. */
	static Stream<Path> formatted() {
		return Examples.goodFiles().stream();
	}

	/** Files of all kinds, formatted or not. */
	static Stream<Path> good() {
		return Stream.concat(Project.files(Project.root().resolve("tests/corpus/good"), ".journey").stream(), formatted());
	}

	@ParameterizedTest
	@MethodSource("formatted")
	void theExamplesAreFormatted(Path file) {
		assertEquals(Project.read(file), format(Project.read(file)));
	}

	@ParameterizedTest
	@MethodSource("good")
	void formattingTwiceIsFormattingOnce(Path file) {
		String once = format(Project.read(file));
		assertEquals(once, format(once));
	}

	@ParameterizedTest
	@MethodSource("good")
	void formattingChangesNothingButBlanks(Path file) {
		String text = Project.read(file);
		assertEquals(text.replaceAll("[\\s\uFEFF\u00A0\u202F]+", ""), format(text).replaceAll("[\\s\uFEFF\u00A0\u202F]+", ""));
	}

	@Test
	void membersGetLinesAndBlocksAreIndented() {
		assertFormatted("""
				channel web is website
				persona Lea "Léa" {
					hobbies "a", "b"
					identity first "L" age 3
				}
				""", "channel   web is website persona Lea \"Léa\" {hobbies \"a\" ,\"b\" identity first \"L\"\nage 3}");
	}

	@Test
	void commentsStayWhereTheyAre() {
		assertFormatted("""
				// first
				persona Lea { // behind
					/* before */
					needs "a" // after
					// last
				}
				// end
				""", "// first\npersona Lea {   // behind\n/* before */\nneeds \"a\" // after\n// last\n}\n// end\n");
	}

	@Test
	void commentsWithinALineStayInIt() {
		assertFormatted("namespace /* a */ n // b\n", "namespace\n\n\t/* a */\n n// b\n");
		assertFormatted("@allow( /* a */ SEG-220 /* b */ , \"why\")\nchannel a\n", "@allow(/* a */SEG-220/* b */,\"why\") channel a");
	}

	@Test
	void noBreakSpacesAreBlanks() {
		assertFormatted("channel a\n\nchannel b is website\n", "channel\u00A0\n a\n\u202F\n\nchannel b\uFEFF\n\u00A0is website");
	}

	@Test
	void oneBlankLineStaysAndASecondGoes() {
		assertFormatted("channel a\n\nchannel b\n", "\n\nchannel a\n\n\n\nchannel b\n\n\n");
	}

	@Test
	void silencedRulesStandAboveTheirElement() {
		assertFormatted("""
				@allow(SEG-220, "why")
				journey J {
					@allow(KPI-501, "why")
					stage S {
						touchpoint T
					}
				}
				""", "@allow (SEG-220,\"why\") journey J{@allow(KPI-501, \"why\")stage S{touchpoint T}}");
	}

	@Test
	void formulasAreSetInOneWay() {
		assertFormatted("""
				kpi K {
					formula -(K + 1) * count(K where K > 3 within 7 days) / percentile(K, 90) - 2
					target >= -3.5%
				}
				""", "kpi K{formula - ( K+1 )*count( K where K>3 within 7 days )/percentile(K , 90)-2 target>=-3.5 %}");
	}

	@Test
	void smallBlocksStayOnTheirLine() {
		assertFormatted("""
				content C at "u" { owner "o" }
				device d is kiosk { owner "o" }
				source W is crm {
					channel "c" { "a" : C "b" : C }
				}
				event E from W {
					has g : group {
						has a : text
					}
				}
				""", "content C at \"u\" {owner \"o\"} device d is kiosk {owner \"o\"} source W is crm { channel \"c\" {\"a\":C \"b\":C} } event E from W { has g:group{has a:text} }");
	}

	private static void assertFormatted(String expected, String text) {
		assertEquals(expected, format(text));
		assertEquals(expected, format(expected));
	}

	private static String format(String text) {
		SourceFile file = JourneyText.check(text).workspace().files().get(0);
		return JourneyText.service(FileFormatter.class).format(file);
	}
}
