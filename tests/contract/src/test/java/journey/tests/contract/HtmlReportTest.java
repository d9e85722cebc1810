// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The HTML report is a strict, self-contained page. */
class HtmlReportTest {

	/** Whatever can make a browser fetch something; styles stand in the one style element only. */
	private static final Set<String> FETCHING_ELEMENTS = Set.of("script", "link", "iframe", "frame", "object", "embed", "img", "picture", "source",
			"audio", "video", "track", "image", "use", "base", "form", "applet", "portal");
	private static final Set<String> FETCHING_ATTRIBUTES = Set.of("src", "srcset", "poster", "data", "background", "action", "formaction", "ping",
			"manifest", "xlink:href", "cite", "style");
	private static final Pattern FETCHING_CSS = Pattern.compile("url\\s*\\(|@import|image-set|src\\s*:|expression|//", Pattern.CASE_INSENSITIVE);

	@ParameterizedTest
	@EnumSource
	void theCheckerFindsNothing(Report report) {
		assertEquals(List.of(), HtmlChecker.errorsIn(report.outputs().html()));
	}

	@Test
	void theCheckerFindsMistakes() {
		String page = "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><p id=\"a\">1</p><p id=\"a\">2</div></p></body></html>";
		assertEquals(List.of("1: Duplicate ID “a”.", "1: Stray end tag “div”."), HtmlChecker.errorsIn(page).stream().sorted().toList());
	}

	@ParameterizedTest
	@EnumSource
	void theReportIsInTheLanguageOfItsReader(Report report) {
		String expected = report == Report.SMARTPHONE || report == Report.VARIETY_IN_FRENCH ? "fr" : "en";
		assertEquals(expected, page(report).expectFirst("html").attr("lang"));
	}

	@ParameterizedTest
	@EnumSource
	void nothingIsFetched(Report report) {
		Document page = page(report);
		List<String> fetching = new ArrayList<>();
		for (Element element : page.getAllElements()) {
			if (FETCHING_ELEMENTS.contains(element.normalName())) {
				fetching.add(element.normalName());
			}
			for (Attribute attribute : element.attributes()) {
				if (FETCHING_ATTRIBUTES.contains(attribute.getKey()) || attribute.getValue().startsWith("http") && !element.normalName().equals("a")) {
					fetching.add(attribute.toString());
				}
			}
		}
		for (Matcher css = FETCHING_CSS.matcher(page.expectFirst("style").data()); css.find();) {
			fetching.add(css.group());
		}
		assertEquals(List.of(), fetching);
	}

	@ParameterizedTest
	@EnumSource
	void theOnlyStyleIsTheOneThatThePolicyAllows(Report report) throws Exception {
		Document page = page(report);
		byte[] style = page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
		String hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
		assertEquals(List.of("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'"),
				page.select("head > meta[http-equiv=Content-Security-Policy]").eachAttr("content"));
		assertEquals(1, page.select("style").size());
	}

	@ParameterizedTest
	@EnumSource
	void everyIdIsThereOnce(Report report) {
		List<String> ids = page(report).select("[id]").eachAttr("id");
		assertEquals(new HashSet<>(ids).size(), ids.size(), ids::toString);
	}

	@ParameterizedTest
	@EnumSource
	void everyLinkWithinTheReportLeadsSomewhere(Report report) {
		Document page = page(report);
		Set<String> ids = new HashSet<>(page.select("[id]").eachAttr("id"));
		assertEquals(List.of(), page.select("a[href^=#]").eachAttr("href").stream().filter(link -> !ids.contains(link.substring(1))).distinct().toList());
	}

	@ParameterizedTest
	@EnumSource
	void linksOutOfTheReportAreAddressesThatPeopleKnow(Report report) {
		assertEquals(List.of(), page(report).select("[href]:not([href^=#])").eachAttr("href").stream()
				.filter(link -> !link.matches("(?i)(https?://|mailto:).+")).toList());
	}

	@ParameterizedTest
	@EnumSource
	void theContentsNameEverySectionAndItsParts(Report report) {
		Document page = page(report);
		List<String> expected = new ArrayList<>();
		for (Element section : page.select("main > section")) {
			expected.add("#" + section.id());
			section.select("> section").forEach(part -> expected.add("#" + part.id()));
		}
		assertEquals(expected, page.select("nav a").eachAttr("href"));
	}

	@ParameterizedTest
	@EnumSource
	void everyRowOfATableHasAsManyCellsAsItsHead(Report report) {
		for (Element table : page(report).select("table")) {
			int columns = table.select("thead th").size();
			table.select("tbody tr").forEach(row -> assertEquals(columns, row.children().size(), row::outerHtml));
		}
	}

	static Document page(Report report) {
		return Jsoup.parse(report.outputs().html());
	}
}
