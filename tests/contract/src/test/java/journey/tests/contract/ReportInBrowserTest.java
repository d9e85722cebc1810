// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports as a browser shows them: on a phone in dark colours, on a desktop in light ones, and on paper. */
class ReportInBrowserTest {

	private static final Optional<Path> PROGRAM = Chromium.program();
	private static final Map<RenderedReport, Map<String, Visit>> VISITS = new HashMap<>();

	private static Chromium chromium;
	/** Why no page can be visited any more; else each test would wait for a browser that does not answer. */
	private static RuntimeException failure;

	@TempDir
	Path folder;

	@BeforeEach
	void start() {
		assumeTrue(PROGRAM.isPresent(), "there is no Chromium: none of " + Chromium.PROGRAMS + " in PATH");
		if (failure != null) {
			throw new IllegalStateException("the browser has failed in a test before this one", failure);
		}
		if (chromium == null) {
			chromium = Chromium.start(PROGRAM.get());
		}
	}

	@AfterAll
	static void end() {
		if (chromium != null) {
			chromium.close();
		}
	}

	static Stream<Arguments> everyReportInEveryAppearance() {
		return RenderedReport.all().stream().flatMap(report -> Stream.of(Appearance.values()).map(appearance -> Arguments.of(report, appearance)));
	}

	@ParameterizedTest
	@MethodSource("everyReportInEveryAppearance")
	void axeFindsNoViolation(RenderedReport report, Appearance appearance) throws IOException {
		assertNone(report, visit -> visit.violations().get(appearance));
	}

	@ParameterizedTest
	@MethodSource("everyReportInEveryAppearance")
	void noPageIsWiderThanItsScreenOrSheet(RenderedReport report, Appearance appearance) throws IOException {
		assertNone(report, visit -> visit.widths().get(appearance) <= appearance.width ? List.of() : List.of(visit.widths().get(appearance)));
	}

	@ParameterizedTest
	@MethodSource("journey.tests.contract.RenderedReport#all")
	void aPageAsksForNothingButItself(RenderedReport report) throws IOException {
		assertNone(report, visit -> visit.requests().size() == 1 ? List.of() : visit.requests());
	}

	@ParameterizedTest
	@MethodSource("journey.tests.contract.RenderedReport#all")
	void theConsoleStaysEmpty(RenderedReport report) throws IOException {
		assertNone(report, Visit::complaints);
	}

	@Test
	void mistakesAreFound() throws IOException {
		Path page = Files.writeString(folder.resolve("page.html"), """
				<!DOCTYPE html>
				<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>T</title>
				<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src file:; style-src 'unsafe-inline'">
				<style>
				body { margin: 0; background: #fff; color: #000; }
				@media print { p { color: #eee; } }
				@media screen and (max-width: 500px) { div { width: 700px; height: 1px; } }
				@media (prefers-color-scheme: dark) { body { background: #444; } }
				</style></head>
				<body><main><h1>T</h1><p>Pale on paper and in the dark</p><div></div></main>
				<img alt="A" src="missing.png"><script>1</script></body></html>
				""");
		Visit visit = visit(page);
		assertEquals(Map.of(Appearance.PHONE_IN_THE_DARK, List.of("color-contrast at p", "region at img"), Appearance.DESKTOP, List.of("region at img"),
				Appearance.PRINT, List.of("color-contrast at p")), shortened(visit.violations()));
		assertEquals(Map.of(Appearance.PHONE_IN_THE_DARK, 700, Appearance.DESKTOP, 1024, Appearance.PRINT, 794), visit.widths());
		assertEquals(List.of(page.toUri().toString(), folder.resolve("missing.png").toUri().toString()), visit.requests());
		// the script that the policy forbids and the picture that is not there, in the words of this version
		assertEquals(2, visit.complaints().size(), visit.complaints()::toString);
	}

	private static Map<Appearance, List<String>> shortened(Map<Appearance, List<String>> violations) {
		Map<Appearance, List<String>> shortened = new TreeMap<>();
		violations.forEach((appearance, lines) -> shortened.put(appearance, lines.stream().map(line -> line.split(":")[0]).toList()));
		return shortened;
	}

	private void assertNone(RenderedReport report, Function<Visit, List<?>> search) throws IOException {
		Map<String, List<?>> found = new TreeMap<>();
		for (Map.Entry<String, Visit> visit : visits(report).entrySet()) {
			found.put(visit.getKey(), search.apply(visit.getValue()));
		}
		found.values().removeIf(List::isEmpty);
		assertEquals(Map.of(), found);
	}

	/** Each page is visited once, for all tests. */
	private Map<String, Visit> visits(RenderedReport report) throws IOException {
		Map<String, Visit> visits = VISITS.get(report);
		if (visits == null) {
			visits = new TreeMap<>();
			for (Map.Entry<String, String> page : report.pages().entrySet()) {
				Path file = folder.resolve(page.getKey());
				Files.createDirectories(file.getParent());
				Files.writeString(file, page.getValue());
				visits.put(page.getKey(), visit(file));
			}
			VISITS.put(report, visits);
		}
		return visits;
	}

	private static Visit visit(Path file) {
		try {
			return Visit.to(file, chromium.page());
		} catch (RuntimeException e) {
			failure = e;
			throw e;
		}
	}
}
