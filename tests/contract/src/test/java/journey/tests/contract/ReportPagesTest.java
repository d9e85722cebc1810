// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of a report, whatever it shows. Needs no browser. */
class ReportPagesTest {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	@ParameterizedTest
	@MethodSource("journey.tests.contract.RenderedReport#all")
	void everyIdIsOnItsPageOnce(RenderedReport report) {
		assertNone(report, (path, page) -> {
			Set<String> seen = new HashSet<>();
			return page.select("[id]").eachAttr("id").stream().filter(id -> !seen.add(id)).toList();
		});
	}

	@ParameterizedTest
	@MethodSource("journey.tests.contract.RenderedReport#all")
	void everyLinkWithinTheReportLeadsSomewhere(RenderedReport report) {
		Map<String, Document> pages = parse(report);
		assertNone(report, (path, page) -> page.select("[href]").eachAttr("href").stream().filter(link -> !leads(path, link, pages)).toList());
	}

	@ParameterizedTest
	@MethodSource("journey.tests.contract.RenderedReport#all")
	void headingsSkipNoLevel(RenderedReport report) {
		assertNone(report, (path, page) -> {
			List<String> skipping = new ArrayList<>();
			int level = 0;
			for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
				int next = Integer.parseInt(heading.normalName().substring(1));
				if (next > level + 1) {
					skipping.add(heading.outerHtml());
				}
				level = next;
			}
			return skipping;
		});
	}

	@ParameterizedTest
	@MethodSource("journey.tests.contract.RenderedReport#all")
	void everyPageHasOneHeadingOfTheFirstLevel(RenderedReport report) {
		assertNone(report, (path, page) -> page.select("h1").size() == 1 ? List.of() : page.select("h1").eachText());
	}

	@ParameterizedTest
	@MethodSource("journey.tests.contract.RenderedReport#all")
	void noPolicyAllowsAnythingButTheStyleOfThePage(RenderedReport report) {
		assertNone(report, (path, page) -> {
			List<String> policies = page.select("head > meta[http-equiv=Content-Security-Policy]").eachAttr("content");
			String strict = "default-src 'none'; style-src( 'sha256-[A-Za-z0-9+/]{43}=')+; base-uri 'none'; form-action 'none'";
			return policies.size() == 1 && policies.get(0).matches(strict) ? List.of() : policies.isEmpty() ? List.of("no policy") : policies;
		});
	}

	private interface Search {

		/** What is wrong on a page. */
		List<String> in(String path, Document page);
	}

	private static void assertNone(RenderedReport report, Search search) {
		Map<String, List<String>> found = new TreeMap<>();
		parse(report).forEach((path, page) -> found.put(path, search.in(path, page)));
		found.values().removeIf(List::isEmpty);
		assertEquals(Map.of(), found);
	}

	private static Map<String, Document> parse(RenderedReport report) {
		Map<String, Document> pages = new TreeMap<>();
		report.pages().forEach((path, html) -> pages.put(path, Jsoup.parse(html)));
		return pages;
	}

	/** Links out of the report may lead anywhere, but only by the schemes of pages and mails. */
	private static boolean leads(String from, String link, Map<String, Document> pages) {
		URI uri = URI.create(link);
		if (uri.isAbsolute()) {
			return SCHEMES.contains(uri.getScheme());
		}
		String target = URI.create(from).resolve(uri.getPath().isEmpty() ? from : uri.getPath()).getPath();
		Document page = pages.get(target);
		return page != null && (uri.getFragment() == null || page.getElementById(uri.getFragment()) != null);
	}
}
