// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import journey.dsl.workspace.LocatedIssue;
import journey.generator.guides.InterviewGuide;
import journey.generator.guides.MarketingPlan;
import journey.generator.guides.Narratives;
import journey.generator.output.GeneratedFile;
import journey.generator.report.ReportFinding;
import journey.generator.report.ReportNumbers;
import journey.generator.report.Reports;
import journey.generator.results.ResultsJson;
import journey.generator.spec.CollectionSpec;
import journey.generator.spec.EventSchema;
import journey.generator.spec.ImplementationGuide;
import journey.generator.spec.TrackingPlan;
import journey.sirius.json.Json;
import journey.tests.support.Examples;
import journey.tests.support.Golden;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** What is written for a whole workspace, as a person has reviewed it; and what must hold of it in any case. */
class GoldenOutputsTest {

	private static final JourneyText.Checked SMALL = JourneyText.check(Project.corpus("."), "small");
	private static final JourneyText.Checked SMARTPHONE = JourneyText.check(Project.root().resolve("examples"), "smartphone");

	private static final JourneyText.Checked MEASURED = JourneyText.check(Project.corpus("."), "measured");

	private static final Pattern STYLE = Pattern.compile("(?s)<style>(.*?)</style>");
	private static final Pattern DRAWING = Pattern.compile("(?s)<svg [^>]*role=\"graphics-document.*?</svg>\n");
	private static final Pattern HASH = Pattern.compile("sha256-[\\w+/=]+");

	static Stream<Arguments> reviewed() {
		Map<String, String> files = new TreeMap<>();
		files.putAll(prefixed("small/en/", report(SMALL, Locale.ENGLISH)));
		files.putAll(prefixed("small/fr/", report(SMALL, Locale.FRENCH)));
		files.remove("small/fr/report.html");
		files.keySet().removeIf(file -> file.startsWith("small/fr/") && file.endsWith(".svg"));
		files.putAll(prefixed("measured/en/", measured(Locale.ENGLISH)));
		files.put("measured/fr/report.md", prefixed("", measured(Locale.FRENCH)).get("report.md"));
		Map<String, String> spec = prefixed("small/", spec(SMALL));
		files.put("small/en/implementation.md", ImplementationGuide.files(SMALL.index(), Locale.ENGLISH).get(0).text());
		files.put("small/fr/implementation.md", ImplementationGuide.files(SMALL.index(), Locale.FRENCH).get(0).text());
		files.putAll(prefixed("small/en/", guides(SMALL, Locale.ENGLISH)));
		files.putAll(prefixed("small/fr/", guides(SMALL, Locale.FRENCH)));
		files.put("small/collection-spec.json", spec.get("small/collection-spec.json"));
		files.put("small/events/seen.schema.json", spec.get("small/events/seen.schema.json"));
		files.put("small/tracking-plan.csv", spec.get("small/tracking-plan.csv"));
		Examples.good().forEach(example -> files.putAll(ofExample(example.getFileName().toString())));
		return files.entrySet().stream().map(file -> Arguments.of(file.getKey(), withoutDrawings(withoutStyle(file.getValue()))));
	}

	/** What an example leads to, in its own language. The schemas of its events have their own tests, and HTML says what Markdown says. */
	private static Map<String, String> ofExample(String name) {
		JourneyText.Checked example = JourneyText.check(Project.root().resolve("examples"), name);
		Locale locale = example.index().workspace().map(workspace -> Locale.of(workspace.getLanguage().getLiteral())).orElse(Locale.ENGLISH);
		Map<String, String> files = prefixed(name + "/", spec(example));
		files.keySet().removeIf(path -> path.contains("/events/"));
		files.putAll(prefixed(name + "/", ImplementationGuide.files(example.index(), locale)));
		files.putAll(prefixed(name + "/", guides(example, locale)));
		files.put(name + "/report.md", prefixed("", report(example, locale)).get("report.md"));
		return files;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("reviewed")
	void theFileIsTheReviewedOne(String name, String text) {
		Golden.file(Project.golden(name)).check(text);
	}

	static Stream<Arguments> everyFile() {
		List<Arguments> files = new ArrayList<>();
		Map.of("small", SMALL, "smartphone", SMARTPHONE).forEach((name, workspace) -> {
			report(workspace, Locale.ENGLISH).forEach(file -> files.add(Arguments.of(name + "/en/" + file.path(), file)));
			report(workspace, Locale.FRENCH).forEach(file -> files.add(Arguments.of(name + "/fr/" + file.path(), file)));
			ImplementationGuide.files(workspace.index(), Locale.ENGLISH).forEach(file -> files.add(Arguments.of(name + "/en/" + file.path(), file)));
			ImplementationGuide.files(workspace.index(), Locale.FRENCH).forEach(file -> files.add(Arguments.of(name + "/fr/" + file.path(), file)));
			guides(workspace, Locale.ENGLISH).forEach(file -> files.add(Arguments.of(name + "/en/" + file.path(), file)));
			guides(workspace, Locale.FRENCH).forEach(file -> files.add(Arguments.of(name + "/fr/" + file.path(), file)));
			spec(workspace).forEach(file -> files.add(Arguments.of(name + "/" + file.path(), file)));
		});
		measured(Locale.ENGLISH).forEach(file -> files.add(Arguments.of("measured/en/" + file.path(), file)));
		measured(Locale.FRENCH).forEach(file -> files.add(Arguments.of("measured/fr/" + file.path(), file)));
		return files.stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("everyFile")
	void everyFileIsCleanText(String name, GeneratedFile file) {
		assertEquals(true, file.text().endsWith("\n"), "ends with a line end");
		assertEquals(false, file.text().endsWith("\n\n"), "ends with one line end");
		assertEquals(-1, file.text().indexOf('\r'), "no carriage return");
		assertEquals(-1, file.text().indexOf('\t'), "no tab");
		assertEquals(false, file.text().contains(Project.root().toString()), "no path of this machine");
		assertEquals(false, file.text().contains("null"), "no null");
		assertEquals(false, Pattern.compile("(?i)unspecified(?!Properties)").matcher(file.text().replace("unevaluatedProperties", "")).find(), "no word for what is not said");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("everyFile")
	void jsonFilesAreInTheNormalForm(String name, GeneratedFile file) {
		if (file.path().endsWith(".json")) {
			assertEquals(file.text(), Json.text(JsonParser.parseString(file.text())));
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("everyFile")
	void tablesInMarkdownHaveTheSameNumberOfCellsInEachRow(String name, GeneratedFile file) {
		if (file.path().endsWith(".md")) {
			int cells = 0;
			for (String line : file.text().split("\n")) {
				int here = line.startsWith("|") ? line.replace("\\|", "").split("\\|", -1).length : 0;
				assertEquals(true, cells == 0 || here == 0 || here == cells, line);
				cells = here;
			}
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("everyFile")
	void everyElementOfTheReportIsClosed(String name, GeneratedFile file) {
		if (!file.path().endsWith(".html")) {
			return;
		}
		List<String> open = new ArrayList<>();
		Matcher tags = Pattern.compile("<(/?)([a-z0-9]+)((?:[^>\"]|\"[^\"]*\")*?)(/?)>").matcher(file.text().replaceAll("(?s)<style.*?</style>", ""));
		while (tags.find()) {
			boolean isVoid = tags.group(4).equals("/") || List.of("meta", "link", "br").contains(tags.group(2));
			if (tags.group(1).isEmpty() && !isVoid) {
				open.add(tags.group(2));
			} else if (!tags.group(1).isEmpty()) {
				assertEquals(open.remove(open.size() - 1), tags.group(2));
			}
		}
		assertEquals(List.of(), open);
	}

	/** A browser shows no style whose hash the page does not name. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("everyFile")
	void theReportNamesTheHashOfItsStyle(String name, GeneratedFile file) throws NoSuchAlgorithmException {
		if (file.path().endsWith(".html")) {
			String style = STYLE.matcher(file.text()).results().map(result -> result.group(1)).reduce((one, other) -> one + other).orElseThrow();
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
			assertEquals(List.of("sha256-" + Base64.getEncoder().encodeToString(hash)),
					HASH.matcher(file.text()).results().map(result -> result.group()).toList());
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("everyFile")
	void theReportNeedsNothingFromElsewhere(String name, GeneratedFile file) {
		if (file.path().endsWith(".html")) {
			assertEquals(List.of(), Pattern.compile("(?i)(src=|<link|href=\"(?!#|https?://|mailto:)|url\\(|@import|<script|<iframe| on\\w+=)").matcher(file.text())
					.results().map(result -> result.group()).toList());
			List<String> ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(file.text()).results().map(result -> result.group(1)).toList();
			assertEquals(ids.stream().distinct().toList(), ids);
			Pattern.compile("href=\"#([^\"]*)\"").matcher(file.text()).results().forEach(link -> assertEquals(true, ids.contains(link.group(1)), link.group()));
		}
	}

	@Test
	void theOrderOfTheFilesOfAWorkspaceIsThatOfTheirNames() {
		List<LocatedIssue> issues = SMARTPHONE.issues();
		List<String> places = issues.stream().map(issue -> issue.file().name()).toList();
		assertEquals(places.stream().sorted().toList(), places);
	}

	/** Whoever reads the spec can follow every name in it. */
	@ParameterizedTest
	@MethodSource("specs")
	void everyNameInTheSpecIsExplainedInIt(String name, JsonObject spec) {
		List<String> ids = new ArrayList<>();
		List<String> names = new ArrayList<>();
		JsonObject named = spec.deepCopy();
		withoutForeignNames(named);
		collect(named, "", (key, value) -> {
			if (key.equals("id")) {
				ids.add(value);
			} else if (NAMES.contains(key)) {
				names.add(value);
			}
			return null;
		});
		assertEquals(ids.stream().distinct().toList(), ids);
		assertEquals(List.of(), names.stream().filter(one -> !ids.contains(one)).toList());
	}

	@ParameterizedTest
	@MethodSource("specs")
	void everyEventOfTheSpecHasItsSchema(String name, JsonObject spec, List<String> paths) {
		List<String> schemas = new ArrayList<>();
		collect(spec, "", (key, value) -> {
			if (key.equals("schema")) {
				schemas.add(value);
			}
			return null;
		});
		Collections.sort(schemas);
		assertEquals(paths.stream().sorted().toList(), schemas);
	}

	static Stream<Arguments> specs() {
		return Stream.of(Arguments.of("small", json(SMALL), paths(SMALL)), Arguments.of("smartphone", json(SMARTPHONE), paths(SMARTPHONE)));
	}

	private static final Set<String> NAMES = Set.of("kpis", "trackedBy", "tracks", "feeds", "usedBy", "measures", "measure", "channels", "channel", "contacts",
			"surveysAfter", "personalisations", "uses", "moves", "influences", "through", "ref", "goal", "journey", "place");

	/** Leaves out what sources call their fields, what is weighed in an evaluation, and elements that are told where they are named. */
	private static void withoutForeignNames(JsonElement json) {
		if (json.isJsonObject()) {
			JsonObject object = json.getAsJsonObject();
			List.of("fields", "parts").forEach(object::remove);
			if (object.has("title")) {
				object.remove("ref");
			}
			object.entrySet().forEach(entry -> withoutForeignNames(entry.getValue()));
		} else if (json.isJsonArray()) {
			json.getAsJsonArray().forEach(GoldenOutputsTest::withoutForeignNames);
		}
	}

	private interface Leaf {
		Void visit(String key, String value);
	}

	private static void collect(JsonElement json, String key, Leaf leaf) {
		if (json.isJsonObject()) {
			json.getAsJsonObject().entrySet().forEach(entry -> collect(entry.getValue(), entry.getKey(), leaf));
		} else if (json.isJsonArray()) {
			json.getAsJsonArray().forEach(item -> collect(item, key, leaf));
		} else {
			leaf.visit(key, json.getAsString());
		}
	}

	/** Everything for a data team. */
	private static List<GeneratedFile> spec(JourneyText.Checked workspace) {
		return Stream.of(CollectionSpec.files(workspace.index()), EventSchema.files(workspace.index()), TrackingPlan.files(workspace.index()))
				.flatMap(List::stream).toList();
	}

	/** Everything for those who talk with customers. */
	private static List<GeneratedFile> guides(JourneyText.Checked workspace, Locale locale) {
		return Stream.of(InterviewGuide.files(workspace.index(), locale), MarketingPlan.files(workspace.index(), locale), Narratives.files(workspace.index(), locale))
				.flatMap(List::stream).toList();
	}

	private static JsonObject json(JourneyText.Checked workspace) {
		return JsonParser.parseString(CollectionSpec.files(workspace.index()).get(0).text()).getAsJsonObject();
	}

	private static List<String> paths(JourneyText.Checked workspace) {
		return EventSchema.files(workspace.index()).stream().map(GeneratedFile::path).toList();
	}

	/** The report about a workspace with what was measured. */
	private static List<GeneratedFile> measured(Locale locale) {
		ReportNumbers numbers = ReportNumbers.of(ResultsJson.read(Project.read(Project.corpus("measured").resolve("results.json"))));
		return Reports.files(MEASURED.index(), locale, Optional.empty(), List.of(), numbers, List.of(Reports.Format.HTML, Reports.Format.MD));
	}

	private static List<GeneratedFile> report(JourneyText.Checked workspace, Locale locale) {
		Function<LocatedIssue, ReportFinding> shown = issue -> new ReportFinding(issue.severity(), issue.code(), issue.message(locale),
				Path.of(issue.file().name()).getFileName() + ":" + issue.line());
		return Reports.files(workspace.index(), locale, Optional.empty(), workspace.issues().stream().map(shown).toList(), List.of(Reports.Format.HTML, Reports.Format.MD));
	}

	/** The style has its own test, and a reviewer of a colour need not look at a report. */
	private static String withoutStyle(String text) {
		return HASH.matcher(STYLE.matcher(text).replaceAll("<style>…</style>")).replaceAll("sha256-…");
	}

	/** Drawings in pages are the same as in the files beside the Markdown. */
	private static String withoutDrawings(String text) {
		return text.startsWith("<!DOCTYPE html>") ? DRAWING.matcher(text).replaceAll("<svg>…</svg>\n") : text;
	}

	private static Map<String, String> prefixed(String prefix, List<GeneratedFile> files) {
		Map<String, String> texts = new TreeMap<>();
		files.forEach(file -> texts.put(prefix + file.path(), file.text()));
		return texts;
	}
}
