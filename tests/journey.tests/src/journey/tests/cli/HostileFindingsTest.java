// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import journey.tests.support.CliRun;

/** Names of files, names and texts reach a terminal, a log or a server as what they are: nothing in them does anything. */
class HostileFindingsTest extends CommandTestCase {

	private static final List<String> FORMATS = List.of("text", "json", "sarif", "junit", "github");

	/** What somebody might try: colours, turned text, commands of GitHub, Azure, TeamCity and GitLab, markup. */
	private static final List<String> TEXTS = List.of(
			"\u001b[31m\u001b]0;title\u0007\u009b2J\u007f",
			"\u202e\u2066\u2028\u2029",
			"\n::stop-commands::x\n::set-output name=a::b\r::error::x",
			"::add-mask::x",
			"  ::error::x",
			"x ##[add-path]y ##vso[task.setvariable variable=a]b ##teamcity[buildStop]",
			"%0A%0D::error::x%3A%2C",
			"section_start:1:x\r\u001b[0K",
			"]]></failure><testcase name=\"x\"/><!-- &lt; &#0;",
			"\"}],\"x\":[{\"\\u0000",
			"\ufffe\uffff👩‍👩‍👧 é");

	/** A line that GitHub would carry out and we have not meant. */
	private static final Pattern COMMAND = Pattern.compile("^\\s*::(?!(?:error|warning|notice) file=[^,:]+(?:,line=\\d+,col=\\d+,endLine=\\d+)?,title=[A-Z]{3}-\\d{3}::).*|.*##\\w*\\[.*");

	static Stream<Arguments> formatsAndTexts() {
		return FORMATS.stream().flatMap(format -> TEXTS.stream().map(text -> Arguments.of(format, text)));
	}

	@ParameterizedTest
	@MethodSource("formatsAndTexts")
	void aTextDoesNothing(String format, String text) throws IOException {
		String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
		write("a.journey", "journey J \"" + quoted + "\" { stage S \"" + quoted + "\" { } }\npersona P \"" + quoted + "\" {}\npersona P {}\n" + text);
		assertHarmless(format, run(folder, "validate", "--format", format).exits(1));
	}

	@ParameterizedTest
	@MethodSource("formatsAndTexts")
	void theNameOfAFileDoesNothing(String format, String text) throws IOException {
		try {
			write(text.replace("/", "") + ".journey", POOR);
		} catch (IOException | InvalidPathException e) {
			assumeTrue(false, "this file system has no such names: " + e);
		}
		assertHarmless(format, run(folder, "validate", "--format", format).exits(1));
	}

	@ParameterizedTest
	@MethodSource("formatsAndTexts")
	void theNameOfAMissingFileDoesNothing(String format, String text) {
		assertHarmless(format, run(folder, "validate", text + ".journey", "--format", format).exits(3));
	}

	@ParameterizedTest
	@MethodSource("formatsAndTexts")
	void anArgumentDoesNothing(String format, String text) throws IOException {
		write("a.journey", POOR);
		assertHarmless("text", run(folder, "validate", "--format", format + text).exits(2));
		assertHarmless(format, run(folder, "validate", "--format", format, "--baseline", text).exits(3));
	}

	private static void assertHarmless(String format, CliRun run) {
		String all = run.out() + run.err();
		assertEquals(List.of(), all.chars().filter(c -> c != '\n' && (Character.isISOControl(c) || c >= 0x2028 && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c >= 0xfffe))
				.mapToObj(Character::getName).toList());
		assertEquals(List.of(), all.lines().filter(COMMAND.asMatchPredicate()).toList());
		if (run.exitCode() == 1) {
			assertWellFormed(format, run.out());
		}
	}

	private static void assertWellFormed(String format, String out) {
		switch (format) {
			case "json", "sarif" -> assertEquals(true, JsonParser.parseString(out) instanceof JsonObject);
			case "junit" -> assertEquals(countOf("<testcase ", out), parsed(out).getElementsByTagName("testcase").getLength());
			default -> assertEquals(false, out.isEmpty());
		}
	}

	private static int countOf(String tag, String xml) {
		return xml.split(tag, -1).length - 1;
	}

	private static Document parsed(String xml) {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
		} catch (Exception e) {
			throw new AssertionError(xml, e);
		}
	}
}
