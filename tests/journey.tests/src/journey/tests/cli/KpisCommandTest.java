// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import journey.cli.kpis.KnownTemplates;
import journey.cli.kpis.LibraryCheck;
import journey.cli.kpis.TemplateExample;
import journey.cli.kpis.TemplateWords;
import journey.dsl.library.ListedTemplate;
import journey.dsl.library.StandardLibrary;
import journey.model.journey.Kpi;
import journey.model.journey.Template;
import journey.model.measurability.Measurability;
import journey.model.queries.Names;
import journey.tests.support.JourneyText;

/** What kpis tells about templates. */
class KpisCommandTest {

	private static final TemplateWords ENGLISH = new TemplateWords(Locale.ENGLISH);

	@TempDir
	private Path folder;

	static List<Template> library() {
		return StandardLibrary.templates(JourneyText.check("").workspace().files().get(0).resource().getResourceSet());
	}

	static Stream<String> names() {
		return library().stream().map(Names::name);
	}

	@Test
	void withoutANameAllAreListedByStage() {
		List<String> lines = run(folder, "kpis").exits(0).err("").out().lines().toList();
		assertEquals(List.of("Awareness", "Consideration", "Purchase", "Retention", "Advocacy", "Any stage"), lines.stream().filter(line -> line.matches("\\S.*")).toList());
		assertEquals(names().sorted().toList(), lines.stream().filter(line -> line.startsWith(" ")).map(line -> line.strip().split(" +")[1]).sorted().toList());
		assertEquals(List.of(
				"  K08   sales                               Sales                                money            higher",
				"  K08     sales_count                       Number of sales                      orders           higher"),
				lines.stream().filter(line -> line.contains("K08")).toList());
	}

	@Test
	void inFrenchTheTitlesAreFrench() {
		List<String> lines = run(folder, "kpis", "--lang", "fr").exits(0).err("").out().lines().toList();
		assertEquals(List.of("Sensibilisation", "Considération", "Achat", "Rétention", "Plaidoyer", "Toute étape"), lines.stream().filter(line -> line.matches("\\S.*")).toList());
		assertEquals("K09 conversion_rate Taux de conversion % plus haut",
				lines.stream().filter(line -> line.contains(" conversion_rate ")).findFirst().orElseThrow().strip().replaceAll(" +", " "));
	}

	@Test
	void aNameIsExplained() {
		run(folder, "kpis", "cost_per_conversion").exits(0).err("").out("""
				cost_per_conversion  Cost per conversion

				The spending of the window divided by the conversions recorded in it, wherever
				they came from.

				  Code           K11
				  Variant        recorded conversions
				  Formula        sum(spend) / count(conversion)
				  Unit           money
				  Better         lower
				  Window         28 days, every week
				  Usual stages   Purchase
				  Usual sources  advertising
				  Reference      https://dallasmclaughlin.com/tools/ppc-forecast/
				  Version        1

				PARAMETERS

				  spend       Spending: property of money
				  conversion  Conversion: event

				OTHER DEFINITIONS

				  cost_per_conversion_reported  reported conversions

				EXAMPLE

				    namespace example

				    source Recorded is crm {
				        customer "customer_id" identity Customer
				        session "session_id"
				        time "time" timezone "Europe/Paris"
				        name "event"
				    }

				    event Conversion "Conversion" from Recorded { }

				    source Reported is ads {
				        time "day" timezone "Europe/Paris"
				    }

				    fact Figures "Figures" from Reported {
				        has spend : money(EUR)
				    }

				    persona Customer "A customer" { }

				    journey Example "Example" for Customer {
				        stage Last is purchase {
				            touchpoint End via std.channels.website {
				                tracked by Conversion
				            }
				        }
				    }

				    kpi CostPerConversion "Cost per conversion" from std.kpis.cost_per_conversion(spend: Figures.spend, conversion: Conversion) measures Example.Last { }
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "K36", "k36" })
	void aCodeMeansTheTemplatesThatAreNoVariants(String code) {
		List<String> lines = run(folder, "kpis", code).exits(0).err("").out().lines().toList();
		assertEquals(List.of("back_rate  Back rate", "skip_rate  Skip rate", "loop_rate  Loop rate"), lines.stream().filter(line -> line.matches("[a-z]+_rate .*")).toList());
	}

	@Test
	void theFullNameMeansTheSame() {
		assertEquals(run(folder, "kpis", "visits").out(), run(folder, "kpis", "std.kpis.visits").exits(0).out());
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyExampleIsProvedAndFreeOfFindingsAboutItsKpi(String name) {
		Template template = template(name);
		for (TemplateWords words : List.of(ENGLISH, new TemplateWords(Locale.FRENCH))) {
			String text = new TemplateExample(words).of(template);
			JourneyText.Checked checked = JourneyText.check(text);
			assertTrue(checked.all(Kpi.class).stream().allMatch(kpi -> Measurability.of(checked.index()).of(kpi).isProved()), text);
			assertEquals(List.of(), checked.issues().stream()
					.filter(issue -> issue.code().matches("(SYN|REF|KPI|DAT)-.*") && !List.of("DAT-601", "KPI-501").contains(issue.code()))
					.map(issue -> issue.code() + " " + issue.message(Locale.ENGLISH)).toList(), text);
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyExampleIsFormatted(String name) throws IOException {
		Files.writeString(folder.resolve("example.journey"), new TemplateExample(ENGLISH).of(template(name)));
		run(folder, "format", "--check", "--quiet").exits(0).out("").err("");
	}

	/** An example that leaves the usual stage would be a bad one. */
	@Test
	void everyExampleMeasuresAUsualStage() {
		for (Template template : library()) {
			assertEquals(List.of(), JourneyText.check(new TemplateExample(ENGLISH).of(template)).placesOf("KPI-502"), Names.name(template));
		}
	}

	@Test
	void templatesOfAWorkspaceAreKnownToo() throws IOException {
		Files.writeString(folder.resolve("own.journey"), """
				namespace shop
				template my_rate "My share" (not_yet "Not yet" : event, ^not : number, money : money, text : text, long : duration, kind : fact) {
					formula customers(not_yet)
				}
				template my_variant (start : event) {
					variant of my_rate "other"
				}
				""");
		String out = run(folder, "kpis", "my_rate", "--in", ".").exits(0).err("").out();
		assertEquals(true, out.contains("\n  my_variant  other\n"), out);
		JsonObject json = JsonParser.parseString(run(folder, "kpis", "shop.my_rate", "--in", "own.journey", "--format", "json").exits(0).err("").out()).getAsJsonObject();
		String example = json.getAsJsonArray("templates").get(0).getAsJsonObject().get("example").getAsString();
		Files.writeString(folder.resolve("example.journey"), example);
		assertEquals(List.of(), JourneyText.check(folder, ".").mistakes(), example);
		run(folder, "kpis", "my_rate").exits(2).out("").err("There is no template “my_rate”.\n“journey kpis” lists all templates.\n");
	}

	@Test
	void aTemplateOfTheWorkspaceComesBeforeOneOfTheLibrary() throws IOException {
		Files.writeString(folder.resolve("own.journey"), "namespace shop\ntemplate visits \"My visits\" (x : event) { formula count(x) }\n");
		List<String> lines = run(folder, "kpis", "visits", "--in", "own.journey").exits(0).err("").out().lines().toList();
		assertEquals("visits  My visits", lines.get(0));
		assertEquals(1, lines.stream().filter(line -> line.equals("shop.visits  My visits") || line.startsWith("visits  V")).count(), lines.toString());
	}

	@Test
	void presetsAreInTheLanguageOfTheReader() {
		assertEquals(List.of("7\u00a0jours si rien n’est dit"), run(folder, "kpis", "first_contact_resolution", "--lang", "fr").exits(0).out().lines()
				.filter(line -> line.contains("si rien")).map(line -> line.replaceAll(".*; ", "")).toList());
	}

	@Test
	void templatesThatVaryEachOtherAreListedAllTheSame() throws IOException {
		Files.writeString(folder.resolve("own.journey"), """
				template one (a : event) { variant of two "x" }
				template two (a : event) { variant of one "y" }
				template itself (a : event) { variant of itself "z" }
				template lost (a : event) { variant of nobody "z" formula nothing(a) }
				template empty () { }
				""");
		run(folder, "kpis", "--in", ".").exits(0).err("");
		for (String name : List.of("one", "two", "itself", "lost", "empty")) {
			run(folder, "kpis", name, "--in", ".").exits(0).err("");
		}
	}

	@Test
	void aWorkspaceThatCannotBeReadIsAFailure() {
		run(folder, "kpis", "--in", "missing").exits(3).out("").err("missing: There is no such file or folder\n");
	}

	@Test
	void anUnknownNameIsWrongUsageAndTheNearestOneIsNamed() {
		run(folder, "kpis", "convertion_rate").exits(2).out("")
				.err("There is no template “convertion_rate”; did you mean “conversion_rate”?\n“journey kpis” lists all templates.\n");
		run(folder, "kpis", "convertion_rate", "--lang", "fr").exits(2).out("")
				.err("Il n’y a pas de modèle « convertion_rate » ; vouliez-vous dire « conversion_rate » ?\n« journey kpis » liste tous les modèles.\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "K99", "", "../visits", "\u001b[31m" })
	void whatIsNoTemplateIsWrongUsage(String name) {
		run(folder, "kpis", name).exits(2).out("").err("There is no template “" + name.replace('\u001b', '\uFFFD') + "”.\n“journey kpis” lists all templates.\n");
	}

	@Test
	void asJsonEveryTemplateIsThere() {
		JsonArray templates = JsonParser.parseString(run(folder, "kpis", "--format", "json").exits(0).err("").out()).getAsJsonObject().getAsJsonArray("templates");
		List<String> found = new ArrayList<>();
		templates.forEach(template -> found.add(template.getAsJsonObject().get("name").getAsString()));
		assertEquals(names().toList(), found);
		assertEquals(List.of("name", "id", "code", "title", "definition", "variant", "formula", "parameters", "unit", "better", "window", "every", "minimum", "stages",
				"sources", "citations", "version", "others"), List.copyOf(templates.get(names().toList().indexOf("conversion_rate")).getAsJsonObject().keySet()));
	}

	@Test
	void theLibraryIsThatOfTheList() {
		run(folder, "kpis", "--check").exits(0).out("").err("The library has all 92 templates of the list.\n");
	}

	@Test
	void everyDifferenceFromTheListIsNamed() {
		List<ListedTemplate> list = List.of(
				new ListedTemplate("K01", "search_rank", "rank", "lower"),
				new ListedTemplate("K02", "visits", "%", "lower"),
				new ListedTemplate("K99", "sales", "EUR", "higher"),
				new ListedTemplate("K45", "happiness", "%", "higher"));
		List<Template> templates = Stream.of("search_rank", "visits", "sales", "leads").map(KpisCommandTest::template).toList();
		assertEquals(List.of(
				"visits: the unit is sessions, in the list it is %",
				"visits: better is higher, in the list it is lower",
				"sales: the code is K08, in the list it is K99",
				"sales: the unit is money, in the list it is EUR",
				"K45: happiness is in the list and not in the library",
				"K10: leads is in the library and not in the list"), LibraryCheck.differences(list, templates, ENGLISH));
	}

	/** All numbers of the list of KPIs, and the survey indicators that have none. */
	@Test
	void theListHasEveryNumber() {
		List<String> expected = new ArrayList<>();
		for (int number = 1; number <= 44; number++) {
			expected.addAll(number == 18 ? List.of("K18a", "K18b", "K18c") : List.of("K%02d".formatted(number)));
		}
		assertEquals(46, expected.size());
		expected.addAll(Arrays.asList("NPS", "CES2", "CES1"));
		assertEquals(expected, ListedTemplate.all().stream().map(ListedTemplate::code).distinct().toList());
	}

	private static Template template(String name) {
		return new KnownTemplates(library()).find(name).get(0);
	}
}
