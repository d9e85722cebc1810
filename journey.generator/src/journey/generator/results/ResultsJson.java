// SPDX-License-Identifier: EPL-2.0
package journey.generator.results;

import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonIOException;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import journey.model.results.Results;
import journey.model.results.ResultsPackage;
import journey.sirius.json.Json;

/**
 * The file results.json: the model of results feature by feature, in the order of the metamodel. What has no value is left out, so that
 * nobody takes what is not known for 0.
 */
public final class ResultsJson {

	public static final int SCHEMA_VERSION = 1;
	/** Where in a text the library finds that it is no JSON; the rest of what it says is for programmers. */
	private static final Pattern PLACE = Pattern.compile("line \\d+ column \\d+");
	private static final int LAST_YEAR = 9999;
	static final String VERSION_KEY = "schemaVersion";

	private ResultsJson() {
	}

	public static String text(Results results) {
		JsonObject json = new JsonObject();
		json.addProperty(VERSION_KEY, SCHEMA_VERSION);
		object(results).entrySet().forEach(entry -> json.add(entry.getKey(), entry.getValue()));
		return Json.text(json);
	}

	/** @throws JsonParseException if the text is no results.json of this version; the message says why */
	public static Results read(String text) {
		try {
			JsonReader reader = new JsonReader(new StringReader(text));
			reader.setStrictness(Strictness.STRICT);
			JsonElement json = JsonParser.parseReader(reader);
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new JsonParseException(reader.getPath());
			}
			if (!json.isJsonObject() || !json.getAsJsonObject().has(VERSION_KEY)) {
				throw new JsonParseException(VERSION_KEY);
			}
			JsonObject object = json.getAsJsonObject();
			if (object.remove(VERSION_KEY).getAsInt() != SCHEMA_VERSION) {
				throw new JsonParseException(VERSION_KEY);
			}
			return (Results) object(object, ResultsPackage.Literals.RESULTS);
		} catch (IllegalStateException | UnsupportedOperationException | NumberFormatException e) {
			throw new JsonParseException(String.valueOf(e.getMessage()), e);
		} catch (StackOverflowError tooDeep) {
			throw new JsonParseException("JSON", tooDeep);
		} catch (JsonSyntaxException | JsonIOException | IOException notJson) {
			throw new JsonParseException(PLACE.matcher(String.valueOf(notJson.getMessage())).results().findFirst().map(place -> "JSON, " + place.group()).orElse("JSON"), notJson);
		}
	}

	private static JsonObject object(EObject element) {
		JsonObject json = new JsonObject();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			Object value = element.eGet(feature);
			if (feature.isMany()) {
				JsonArray array = new JsonArray();
				((List<?>) value).forEach(part -> array.add(object((EObject) part)));
				json.add(feature.getName(), array);
			} else if (value != null && !(value instanceof Enumerator word && word.getValue() == 0) && !Boolean.FALSE.equals(value)) {
				json.add(feature.getName(), primitive(value, (EAttribute) feature));
			}
		}
		return json;
	}

	private static JsonPrimitive primitive(Object value, EAttribute attribute) {
		return switch (value) {
			case Number number -> new JsonPrimitive(number);
			case Boolean truth -> new JsonPrimitive(truth);
			case Enumerator word -> new JsonPrimitive(word.getLiteral());
			default -> new JsonPrimitive(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
		};
	}

	private static EObject object(JsonObject json, EClass type) {
		EObject element = EcoreUtil.create(type);
		for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
			EStructuralFeature feature = type.getEStructuralFeature(entry.getKey());
			switch (feature) {
				case EReference reference -> {
					@SuppressWarnings("unchecked")
					List<EObject> parts = (List<EObject>) element.eGet(reference);
					entry.getValue().getAsJsonArray().forEach(part -> parts.add(object(part.getAsJsonObject(), reference.getEReferenceType())));
				}
				case EAttribute attribute -> element.eSet(attribute, value(entry.getValue(), attribute));
				case null, default -> throw new JsonParseException(entry.getKey());
			}
		}
		return element;
	}

	private static Object value(JsonElement json, EAttribute attribute) {
		String text = json.getAsString();
		if (!isWrittenAs(json.getAsJsonPrimitive(), attribute.getEAttributeType().getInstanceClass())) {
			throw new JsonParseException(attribute.getName() + ": " + json);
		}
		if (attribute.getEAttributeType() instanceof EEnum words && words.getEEnumLiteralByLiteral(text) == null) {
			throw new JsonParseException(attribute.getName() + ": " + text);
		}
		try {
			Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
			if (isShowable(value)) {
				return value;
			}
		} catch (RuntimeException e) {
			throw new JsonParseException(attribute.getName() + ": " + text, e);
		}
		throw new JsonParseException(attribute.getName() + ": " + text);
	}

	/** A number in quotes is a text, and a text without them none. */
	private static boolean isWrittenAs(JsonPrimitive json, Class<?> type) {
		if (type == boolean.class) {
			return json.isBoolean();
		}
		return type == long.class || Number.class.isAssignableFrom(type) ? json.isNumber() : json.isString();
	}

	/** Whether a value is one that a measurement can have: a finite number, a number of cases, a time of our calendar. */
	private static boolean isShowable(Object value) {
		return switch (value) {
			case Double number -> Double.isFinite(number);
			case Long count -> count >= 0;
			case OffsetDateTime moment -> moment.getYear() > 0 && moment.getYear() <= LAST_YEAR;
			case null, default -> true;
		};
	}
}
