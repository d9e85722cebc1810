// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.xml.sax.InputSource;

import com.google.gson.JsonParser;

import journey.cli.findings.Amount;
import journey.cli.findings.CheckResult;
import journey.cli.findings.FindingNotes;
import journey.cli.findings.OutputFormat;
import journey.cli.findings.TextStyle;
import journey.cli.terminal.Colours;
import journey.dsl.workspace.FileFormatter;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.SourceFile;
import journey.dsl.workspace.WorkspaceLoader;
import journey.dsl.workspace.WorkspaceValidator;
import journey.model.rules.Severity;
import journey.tests.support.JourneyText;

/** What commands do with a file. */
final class FileTrial {

	/** Blanks, and the stars that begin the lines of a comment. */
	private static final String BLANKS = "[\\s\\u00A0\\u202F\\uFEFF*]+";

	private final Path folder;
	private final String text;
	private JourneyWorkspace workspace;
	private List<LocatedIssue> issues = List.of();

	/** @param folder holds nothing but the file of this trial */
	FileTrial(Path folder, String text) {
		this.folder = folder;
		this.text = text;
	}

	void read() throws IOException {
		Files.write(folder.resolve("a.journey"), Bytes.of(text));
		workspace = JourneyText.service(WorkspaceLoader.class).load(folder, List.of("."));
		assertEquals(Bytes.isText(text) ? 1 : 0, workspace.files().size(), "files that were read");
		assertEquals(1, workspace.files().size() + workspace.unreadable().size(), "files");
	}

	void validate() {
		issues = JourneyText.service(WorkspaceValidator.class).validate(workspace);
	}

	void findingsHavePlaces() {
		for (LocatedIssue issue : issues) {
			new PlaceInText(text).check(issue);
		}
	}

	void show() throws Exception {
		for (OutputFormat format : OutputFormat.values()) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
				String shown = format.with(new TextStyle(Colours.NONE, FindingNotes.NONE, Amount.ALL))
						.text(new CheckResult(workspace.files(), issues, workspace.unreadable(), 0, Severity.ERROR, locale, Optional.empty()));
				switch (format) {
					case JSON, SARIF -> JsonParser.parseString(shown);
					case JUNIT -> DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(shown)));
					default -> assertTrue(shown.isEmpty() || shown.endsWith("\n"), "no end of line");
				}
			}
		}
	}

	/** Nothing but blanks changes, nothing new is found, and a second time changes nothing. */
	void format() throws IOException {
		FileFormatter formatter = JourneyText.service(FileFormatter.class);
		for (SourceFile file : workspace.files()) {
			if (formatter.isBroken(file)) {
				continue;
			}
			String formatted = formatter.format(file);
			assertEquals(text.replaceAll(BLANKS, ""), formatted.replaceAll(BLANKS, ""), "what is not blank");
			List<String> before = codes(issues);
			FileTrial again = new FileTrial(folder, formatted);
			again.read();
			again.validate();
			assertEquals(before, codes(again.issues), "what is found after formatting");
			SourceFile second = again.workspace.files().get(0);
			assertEquals(false, formatter.isBroken(second), "broken by formatting");
			assertEquals(formatted, formatter.format(second), "formatted twice");
		}
	}

	private static List<String> codes(List<LocatedIssue> issues) {
		return issues.stream().map(issue -> String.valueOf(issue.code())).sorted().toList();
	}
}
