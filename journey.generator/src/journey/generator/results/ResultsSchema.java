// SPDX-License-Identifier: EPL-2.0
package journey.generator.results;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import journey.model.results.ResultsPackage;
import journey.sirius.json.Json;

/** The JSON Schema of results.json, made from the metamodel of results, whose documentation it repeats. */
public final class ResultsSchema {

	private static final Set<String> INTEGERS = Set.of("ELong", "ELongObject");

	private ResultsSchema() {
	}

	public static String text() {
		JsonObject schema = new JsonObject();
		schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
		schema.addProperty("$id", "https://journey-workbench.example/schemas/results-" + ResultsJson.SCHEMA_VERSION + ".json");
		schema.addProperty("title", "Results of a measurement");
		JsonObject root = object(ResultsPackage.Literals.RESULTS);
		JsonObject version = new JsonObject();
		version.addProperty("const", ResultsJson.SCHEMA_VERSION);
		root.getAsJsonObject("properties").add(ResultsJson.VERSION_KEY, version);
		root.getAsJsonArray("required").add(ResultsJson.VERSION_KEY);
		root.entrySet().forEach(entry -> schema.add(entry.getKey(), entry.getValue()));
		JsonObject definitions = new JsonObject();
		for (EClassifier classifier : ResultsPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract() && type != ResultsPackage.Literals.RESULTS) {
				definitions.add(type.getName(), object(type));
			}
		}
		schema.add("$defs", definitions);
		return Json.text(schema);
	}

	private static JsonObject object(EClass type) {
		JsonObject schema = new JsonObject();
		schema.addProperty("description", EcoreUtil.getDocumentation(type));
		schema.addProperty("type", "object");
		JsonObject properties = new JsonObject();
		JsonArray required = new JsonArray();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			properties.add(feature.getName(), property(feature));
			if (feature.isMany()) {
				required.add(feature.getName());
			}
		}
		schema.add("properties", properties);
		schema.add("required", required);
		schema.addProperty("additionalProperties", false);
		return schema;
	}

	private static JsonObject property(EStructuralFeature feature) {
		JsonObject schema = new JsonObject();
		schema.addProperty("description", EcoreUtil.getDocumentation(feature));
		switch (feature) {
			case EReference reference -> {
				schema.addProperty("type", "array");
				JsonObject items = new JsonObject();
				items.addProperty("$ref", "#/$defs/" + reference.getEReferenceType().getName());
				schema.add("items", items);
			}
			case EAttribute attribute -> addType(schema, attribute);
			default -> throw new IllegalStateException(feature.getName());
		}
		return schema;
	}

	private static void addType(JsonObject schema, EAttribute attribute) {
		String type = attribute.getEAttributeType().getName();
		if (attribute.getEAttributeType() instanceof EEnum words) {
			JsonArray known = new JsonArray();
			words.getELiterals().stream().filter(word -> word.getValue() != 0).forEach(word -> known.add(word.getLiteral()));
			schema.add("enum", known);
		} else if (type.equals("EBoolean")) {
			schema.addProperty("type", "boolean");
		} else if (INTEGERS.contains(type)) {
			schema.addProperty("type", "integer");
			schema.addProperty("minimum", 0);
		} else if (type.equals("EDoubleObject")) {
			schema.addProperty("type", "number");
		} else {
			schema.addProperty("type", "string");
		}
	}
}
