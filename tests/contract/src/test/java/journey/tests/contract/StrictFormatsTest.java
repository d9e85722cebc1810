// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judges of outputs find what they should. */
class StrictFormatsTest {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en"><head><title>T</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'"></head>
			<body>%s</body></html>
			""";

	@Test
	void aFileOfAnUnknownKindIsAProblem() {
		assertEquals(List.of("there is no strict parser for files of this kind"), StrictFormats.problems("a.txt", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "[\"\\ud83d\\ude00\\\\ud800\"]", "\"=1\"" })
	void goodJsonIsNoProblem(String json) {
		assertEquals(List.of(), StrictFormats.problems("a.json", json));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"a\":1,\"a\":2}", "{} {}", "{a:1}", "[1,]", "\"\\ud83d\"", "\"\\ude00\"", "\"\uD800\"", "\"\n\"", "" })
	void badJsonIsAProblem(String json) {
		assertEquals(1, StrictFormats.problems("a.json", json).size());
	}

	@Test
	void aSchemaKeepsToItsSchema() {
		assertEquals(List.of("type at /required"), StrictFormats.problems("a.schema.json", "{\"required\":1}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>a</p>", "<p><a href=\"#b\">a</a> <a href=\"https://x.example\">b</a></p>" })
	void aGoodPageIsNoProblem(String body) {
		assertEquals(List.of(), StrictFormats.problems("a.html", PAGE.formatted(body)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script></script>", "<p onclick=\"x\">a</p>", "<p><a href=\"javascript:x\">a</a></p>", "<p>a</p></div>", "<p>\u202E</p>",
			"<p>\uD800</p>", "<p id=\"a\" id=\"b\"></p>", "<p id=\"a\"></p><p id=\"a\"></p>", "<p><a href=\" https://x.example\">b</a></p>" })
	void aBadPageIsAProblem(String body) {
		assertEquals(1, StrictFormats.problems("a.html", PAGE.formatted(body)).size(), body);
	}

	@Test
	void aPageWithoutPolicyIsAProblem() {
		assertEquals(List.of("no Content-Security-Policy that forbids everything else"),
				StrictFormats.problems("a.html", "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body></body></html>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "# a\n\n| b | c |\n| --- | --- |\n| <br> | \\| |\n", "[a](#b) <code>c</code>\n" })
	void goodMarkdownIsNoProblem(String markdown) {
		assertEquals(List.of(), StrictFormats.problems("a.md", markdown));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>\n", "a <b>", "[a](http://x)", "<http://x.example>", "![a](#b)", "[a]: http://x", "| a | b |\n| --- | --- |\n| c |\n", "\u202E" })
	void badMarkdownIsAProblem(String markdown) {
		assertEquals(1, StrictFormats.problems("a.md", markdown).size());
	}

	@Test
	void aGoodTableIsNoProblem() {
		assertEquals(List.of(), StrictFormats.problems("a.csv", "a,b\r\n-1,-0.5\r\n\"'=1\",\"x\"\"y\nz\"\r\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a,b\r\n1\r\n", "a\r\n=1\r\n", "a\r\n\"+1\"\r\n", "a\r\n-1+2\r\n", "a\r\n@x\r\n", "a\r\n\"\tx\"\r\n", "a\r\n\"x\" y\r\n", "a\r\n\"x\r\n" })
	void aBadTableIsAProblem(String csv) {
		assertEquals(1, StrictFormats.problems("a.csv", csv).size());
	}
}
