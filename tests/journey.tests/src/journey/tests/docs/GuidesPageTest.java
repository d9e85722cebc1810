// SPDX-License-Identifier: EPL-2.0
package journey.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.generator.guides.InterviewGuide;
import journey.generator.guides.MarketingPlan;
import journey.generator.guides.Narratives;
import journey.generator.output.GeneratedFile;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** The page about the guides shows what is written. */
class GuidesPageTest {

	private static final String PAGE = Project.read(Project.root().resolve("docs/guides.md"));

	@ParameterizedTest
	@ValueSource(strings = { "interview-guide.md", "marketing-plan.md", "narratives.md" })
	void theExamplesAreWhatIsWritten(String path) {
		JourneyText.Checked workspace = JourneyText.assertNoMistake(block(PAGE, "journey"));
		String written = Stream.of(InterviewGuide.files(workspace.index(), Locale.ENGLISH), MarketingPlan.files(workspace.index(), Locale.ENGLISH),
				Narratives.files(workspace.index(), Locale.ENGLISH)).flatMap(List::stream)
				.filter(file -> file.path().equals(path)).map(GeneratedFile::text).findFirst().orElseThrow();
		assertEquals(written, block(PAGE.substring(PAGE.indexOf("\n## " + path + "\n")), "markdown"));
	}

	/** What stands in the first block of a language. */
	private static String block(String text, String language) {
		return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(text).results().map(block -> block.group(1)).findFirst().orElseThrow();
	}
}
