// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import journey.generator.output.GeneratedFile;
import journey.generator.report.Reports;
import journey.tests.support.JourneyText;

/** Above 2,000 touchpoints each journey of a report has a page of its own. */
class ManyTouchpointsTest {

	private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
	private static final Pattern LINK = Pattern.compile(" href=\"([^\"#]*)#([^\"]+)\"");

	@Test
	void twoThousandStandOnOnePage() {
		assertEquals(Set.of("report.html", "report.md"), report(1_000, 1_000).keySet());
	}

	@Test
	void aboveThatEachJourneyHasAPage() {
		assertEquals(new TreeSet<>(List.of("report.html", "report-journey-j0.html", "report-journey-j1.html",
				"report.md", "report-journey-j0.md", "report-journey-j1.md")), report(1_000, 1_001).keySet());
	}

	@Test
	void linksLeadFromPageToPage() {
		Map<String, String> pages = report(1_000, 1_001);
		pages.keySet().removeIf(name -> name.endsWith(".md"));
		Set<String> places = pages.entrySet().stream().flatMap(page -> matches(ID, page.getValue()).map(id -> page.getKey() + "#" + id.group(1)))
				.collect(Collectors.toSet());
		List<String> lost = pages.entrySet().stream().flatMap(page -> matches(LINK, page.getValue())
				.map(link -> (link.group(1).isEmpty() ? page.getKey() : link.group(1)) + "#" + link.group(2))).filter(link -> !places.contains(link)).distinct().toList();
		assertEquals(List.of(), lost);
		assertEquals(true, matches(LINK, pages.get("report.html")).anyMatch(link -> link.group(1).equals("report-journey-j1.html")));
		assertEquals(true, pages.get("report-journey-j1.html").contains("<a href=\"report.html\">"));
	}

	private static Stream<MatchResult> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results();
	}

	private static Map<String, String> report(int... touchpoints) {
		String text = "persona P { goal G } " + IntStream.range(0, touchpoints.length).mapToObj(number -> journey(number, touchpoints[number])).collect(Collectors.joining());
		List<GeneratedFile> files = Reports.files(JourneyText.assertNoMistake(text).index(), Locale.ENGLISH, Optional.empty(), List.of(),
				List.of(Reports.Format.HTML, Reports.Format.MD));
		return new TreeMap<>(files.stream().collect(Collectors.toMap(GeneratedFile::path, GeneratedFile::text)));
	}

	private static String journey(int number, int touchpoints) {
		return "journey J" + number + " for P { stage S { "
				+ IntStream.range(0, touchpoints).mapToObj(i -> "touchpoint T" + i + " { feels P -2 } ").collect(Collectors.joining()) + "} } ";
	}
}
