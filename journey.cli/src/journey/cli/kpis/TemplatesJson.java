// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import journey.cli.findings.LogJson;
import journey.model.formula.FormulaText;
import journey.model.journey.Direction;
import journey.model.journey.Parameter;
import journey.model.journey.Period;
import journey.model.journey.SourceKind;
import journey.model.journey.Template;
import journey.model.queries.Names;

/** Templates as JSON, which kpis.schema.json beside this class describes. */
public final class TemplatesJson {

	private static final String VERSION = "1";
	private static final String SCHEMA = "kpis.schema.json";

	private final KnownTemplates templates;
	private final TemplateWords words;

	public TemplatesJson(KnownTemplates templates, TemplateWords words) {
		this.templates = templates;
		this.words = words;
	}

	/** The JSON Schema (draft 2020-12). */
	public static String schema() {
		try (InputStream schema = TemplatesJson.class.getResourceAsStream(SCHEMA)) {
			return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException(SCHEMA, failure);
		}
	}

	/** All templates in short. */
	public String list() {
		return text(templates.all().stream().map(this::template).toList());
	}

	/** These templates, each with an example. */
	public String explained(List<Template> chosen, TemplateExample example) {
		return text(chosen.stream().map(template -> {
			JsonObject json = template(template);
			json.addProperty("example", example.of(template));
			return json;
		}).toList());
	}

	private static String text(List<JsonObject> objects) {
		JsonObject json = new JsonObject();
		json.addProperty("schemaVersion", VERSION);
		JsonArray array = new JsonArray();
		objects.forEach(array::add);
		json.add("templates", array);
		return LogJson.text(json);
	}

	private JsonObject template(Template template) {
		JsonObject json = new JsonObject();
		json.addProperty("name", Names.name(template));
		json.addProperty("id", Names.qualified(template));
		put(json, "code", template.getCode());
		json.addProperty("title", words.title(template));
		put(json, "definition", words.definition(template));
		put(json, "variant", words.variant(template));
		put(json, "variantOf", KnownTemplates.base(template) == template ? null : Names.qualified(KnownTemplates.base(template)));
		put(json, "formula", FormulaText.of(template.getFormula()));
		json.add("parameters", array(template.getParameters().stream().map(this::parameter).toList()));
		put(json, "unit", template.getUnit());
		put(json, "better", template.getDirection() == Direction.UNSPECIFIED ? null : template.getDirection().getLiteral());
		put(json, "window", FormulaText.of(template.getWindow()));
		put(json, "every", template.getEvery() == Period.UNSPECIFIED ? null : template.getEvery().getLiteral());
		if (template.getMinimumSample() != null) {
			json.addProperty("minimum", template.getMinimumSample());
		}
		json.add("stages", texts(template.getStages().stream().map(Names::qualified).toList()));
		json.add("sources", texts(template.getSources().stream().map(SourceKind::getLiteral).toList()));
		json.add("citations", texts(template.getCitations()));
		put(json, "version", template.getVersion());
		json.add("others", texts(templates.others(template).stream().map(Names::qualified).toList()));
		return json;
	}

	private JsonObject parameter(Parameter parameter) {
		JsonObject json = new JsonObject();
		json.addProperty("name", Names.name(parameter));
		json.addProperty("title", words.title(parameter));
		json.addProperty("kind", TemplateWords.kind(parameter));
		put(json, "preset", TemplateWords.preset(parameter));
		return json;
	}

	private static void put(JsonObject json, String member, String value) {
		if (value != null && !value.isEmpty()) {
			json.addProperty(member, value);
		}
	}

	private static JsonArray texts(List<String> texts) {
		JsonArray array = new JsonArray();
		texts.forEach(array::add);
		return array;
	}

	private static JsonArray array(List<JsonObject> objects) {
		JsonArray array = new JsonArray();
		objects.forEach(array::add);
		return array;
	}
}
