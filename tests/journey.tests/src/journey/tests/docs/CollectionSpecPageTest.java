// SPDX-License-Identifier: EPL-2.0
package journey.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import journey.generator.output.GeneratedFile;
import journey.generator.spec.CollectionSpec;
import journey.generator.spec.EventSchema;
import journey.generator.spec.ImplementationGuide;
import journey.generator.spec.TrackingPlan;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** The page about the outputs for data teams shows what is written, and describes each member as the schema does. */
class CollectionSpecPageTest {

	private static final String PAGE = Project.read(Project.root().resolve("docs/collection-spec.md"));

	@ParameterizedTest
	@CsvSource({ "collection-spec.json, collection-spec.json, json", "Event schemas, events/order-placed.schema.json, json", "tracking-plan.csv, tracking-plan.csv, csv",
			"implementation.md, implementation.md, markdown" })
	void theExamplesAreWhatIsWritten(String section, String path, String language) {
		JourneyText.Checked workspace = JourneyText.assertNoMistake(block("What a data team gets", "journey"));
		String written = Stream.of(CollectionSpec.files(workspace.index()), EventSchema.files(workspace.index()), TrackingPlan.files(workspace.index()),
				ImplementationGuide.files(workspace.index(), Locale.ENGLISH)).flatMap(List::stream)
				.filter(file -> file.path().equals(path)).map(GeneratedFile::text).findFirst().orElseThrow();
		assertEquals(written, block(section, language));
	}

	@Test
	void everyMemberIsDescribedAsInTheSchema() {
		JsonObject schema = JsonParser.parseString(CollectionSpec.schema()).getAsJsonObject();
		JsonObject definitions = schema.getAsJsonObject("$defs");
		List<String> expected = new ArrayList<>(rows("Members", schema, definitions));
		definitions.entrySet().stream().filter(definition -> definition.getValue().getAsJsonObject().has("properties"))
				.forEach(definition -> expected.addAll(rows(definition.getKey(), definition.getValue().getAsJsonObject(), definitions)));
		List<String> found = new ArrayList<>();
		String heading = "";
		for (String line : section("collection-spec.json").split("\n")) {
			heading = line.startsWith("#") ? line.replaceFirst("#+ ", "") : heading;
			if (line.startsWith("| `")) {
				found.add(heading + " " + line);
			}
		}
		assertEquals(String.join("\n", expected), String.join("\n", found));
	}

	private static List<String> rows(String heading, JsonObject schema, JsonObject definitions) {
		List<String> rows = new ArrayList<>();
		for (Map.Entry<String, JsonElement> member : schema.getAsJsonObject("properties").entrySet()) {
			JsonObject described = member.getValue().getAsJsonObject();
			if (!described.has("description")) {
				described = definitions.getAsJsonObject(described.get("$ref").getAsString().replace("#/$defs/", ""));
			}
			rows.add(heading + " | `" + member.getKey() + "` | " + described.get("description").getAsString() + " |");
		}
		return rows;
	}

	/** What stands between a heading of the first two levels and the next one. */
	private static String section(String title) {
		return Pattern.compile("(?ms)^##? " + Pattern.quote(title) + "\n(.*?)(?=^## |\\z)").matcher(withoutHeadingsInBlocks()).results().map(section -> section.group(1))
				.findFirst().orElseThrow();
	}

	/** The checklist on the page has headings of its own. */
	private static String withoutHeadingsInBlocks() {
		StringBuilder text = new StringBuilder();
		boolean inBlock = false;
		for (String line : PAGE.split("\n")) {
			inBlock ^= line.startsWith("```");
			text.append(inBlock && line.startsWith("#") ? "\\" : "").append(line).append("\n");
		}
		return text.toString();
	}

	private static String block(String section, String language) {
		return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(section(section)).results().map(block -> block.group(1)).findFirst().orElseThrow()
				.replace("\n\\#", "\n#").replaceFirst("^\\\\#", "#");
	}
}
