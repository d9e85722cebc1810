// SPDX-License-Identifier: EPL-2.0
package journey.cli.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import journey.cli.findings.KnownCode;

/** The page of a rule. The build puts those of docs/rules beside this class. */
public final class RulePage {

	private static final Pattern TITLE = Pattern.compile("\\A# .*\n+");
	private static final Pattern FIX = Pattern.compile("(?m)^## How to fix\n+");
	private static final Pattern SEVERITY = Pattern.compile(" ?Default severity: [^.]*\\.");

	private final String markdown;

	private RulePage(String markdown) {
		this.markdown = markdown;
	}

	/** The page of a code, if it has one. */
	public static Optional<RulePage> of(KnownCode code) {
		try (InputStream page = RulePage.class.getResourceAsStream("pages/" + code.code() + ".md")) {
			return page == null ? Optional.empty() : Optional.of(new RulePage(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	/** The whole page without its title, wrapped for a terminal. */
	public List<String> lines() {
		return PlainMarkdown.lines(TITLE.matcher(markdown).replaceFirst(""));
	}

	/** Why there is such a rule: the first paragraph. */
	String reason() {
		return PlainMarkdown.words(SEVERITY.matcher(paragraph(TITLE).replace("\n", " ")).replaceAll(""));
	}

	/** What to do: the first paragraph about that. */
	String fix() {
		return PlainMarkdown.words(paragraph(FIX));
	}

	private String paragraph(Pattern before) {
		Matcher start = before.matcher(markdown);
		return start.find() ? markdown.substring(start.end()).split("\n\n", 2)[0] : "";
	}
}
