// SPDX-License-Identifier: EPL-2.0
package journey.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** The page of requirements says the truth about rules, members and places of the reference. */
class RequirementsTest {

	private static final List<String[]> ROWS = Project.read(Project.root().resolve("docs/requirements.md")).lines()
			.filter(line -> line.matches("\\| \\d+ \\|.*")).map(line -> line.substring(2, line.length() - 2).split(" \\| ")).toList();

	@Test
	void everyRowOfTheArticlesIsThereAndSaysWhatFulfilsIt() {
		assertEquals(IntStream.rangeClosed(1, 71).mapToObj(String::valueOf).toList(), ROWS.stream().map(row -> row[0]).toList());
		assertEquals(List.of(), ROWS.stream().filter(row -> row.length != 4 || row[1].isBlank() || row[2].isBlank()).toList());
	}

	/** A row that is wholly for later says so in place of a test. */
	@Test
	void everyRowNamesTheTestsThatShowIt() {
		Set<String> tests = new TreeSet<>(Project.files(Project.root().resolve("tests"), "Test.java").stream()
				.map(file -> file.getFileName().toString().replace(".java", "")).toList());
		for (String[] row : ROWS) {
			if (row[2].startsWith("later:")) {
				assertEquals("to come", row[3], row[0]);
			} else {
				List<String> named = List.of(row[3].replace("`", "").split(", "));
				assertEquals(List.of(), named.stream().filter(name -> !tests.contains(name)).toList(), row[0]);
			}
		}
	}

	@Test
	void rulesThatFulfilARowExist() {
		Set<String> known = new TreeSet<>(Stream.of(RuleCode.values()).map(RuleCode::code).toList());
		List<String> unknown = new ArrayList<>(found(Pattern.compile("\\[([A-Z]{3}-\\d{3})\\]\\(rules/\\1\\.md\\)"), today()));
		unknown.removeAll(known);
		assertEquals(List.of(), unknown);
	}

	/** A rule that is there is no promise any more. */
	@Test
	void rulesThatAreStillToComeDoNotExist() {
		List<String> promised = new ArrayList<>(found(Pattern.compile("\\b([A-Z]{3}-\\d{3})\\b"), later()));
		promised.retainAll(Stream.of(RuleCode.values()).map(RuleCode::code).toList());
		assertEquals(List.of(), promised);
	}

	@Test
	void placesOfTheReferenceExist() {
		Set<String> headings = new TreeSet<>(Project.read(Project.root().resolve("docs/language.md")).lines()
				.filter(line -> line.startsWith("#")).map(line -> line.replaceFirst("#+ ", "").toLowerCase().replace(" ", "-")).toList());
		List<String> unknown = new ArrayList<>(found(Pattern.compile("\\(language\\.md#([a-z-]+)\\)"), today()));
		unknown.removeAll(headings);
		assertEquals(List.of(), unknown);
	}

	@Test
	void libraryNamesExist() {
		for (String name : found(Pattern.compile("`std\\.([a-z]+)`"), today())) {
			JourneyText.Checked checked = JourneyText.check("import std." + name + ".*");
			assertEquals(List.of(), checked.placesOf("NAM-004"), name);
		}
	}

	private static Stream<String> today() {
		return ROWS.stream().map(row -> row[2].split("later:", 2)[0]);
	}

	private static Stream<String> later() {
		return ROWS.stream().filter(row -> row[2].contains("later:")).map(row -> row[2].split("later:", 2)[1]);
	}

	private static Set<String> found(Pattern pattern, Stream<String> texts) {
		Set<String> found = new TreeSet<>();
		texts.forEach(text -> {
			for (Matcher matcher = pattern.matcher(text); matcher.find();) {
				found.add(matcher.group(1));
			}
		});
		return found;
	}
}
