// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;

import journey.model.formula.FormulaText;
import journey.model.journey.NamedElement;
import journey.model.journey.Owned;
import journey.model.journey.Quantity;
import journey.model.journey.Span;
import journey.model.journey.Threshold;
import journey.model.journey.Translated;
import journey.model.journey.Translation;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** What the parts of collection-spec.json have in common: how elements, times and amounts are written. */
final class ElementJson {

	private final WorkspaceIndex index;

	ElementJson(WorkspaceIndex index) {
		this.index = index;
	}

	/** The name, the titles, the comment and the people of an element. */
	JsonTree of(NamedElement element) {
		JsonTree json = new JsonTree()
				.put("id", Names.qualified(element))
				.put("title", Names.title(element))
				.object("titles", titles(element))
				.put("description", index.comment(element));
		return element instanceof Owned owned ? people(json, owned) : json;
	}

	static JsonTree people(JsonTree json, Owned owned) {
		return json
				.put("owner", owned.getOwner())
				.put("review", owned.getReview() == null ? null : owned.getReview().toString())
				.list("contributors", owned.getContributors(), JsonPrimitive::new);
	}

	/** The titles of an element in other languages, by the languages. */
	static JsonTree titles(NamedElement element) {
		JsonTree titles = new JsonTree();
		List<Translation> translations = element instanceof Translated translated ? translated.getTranslations() : List.of();
		translations.forEach(translation -> titles.put(translation.getLanguage().getLiteral(), translation.getTitle()));
		return titles;
	}

	static JsonElement id(NamedElement element) {
		return new JsonPrimitive(Names.qualified(element));
	}

	/** The name of an element that may be absent. */
	static String idOf(NamedElement element) {
		return element == null ? null : Names.qualified(element);
	}

	static JsonTree span(Span span) {
		return span == null ? new JsonTree() : new JsonTree().put("amount", span.getAmount()).put("unit", span.getUnit());
	}

	static JsonTree quantity(Quantity quantity) {
		if (quantity == null) {
			return new JsonTree();
		}
		return new JsonTree().put("amount", quantity.getNumber()).put("unit", quantity.isPercent() ? "%" : quantity.getUnit());
	}

	static JsonTree threshold(Threshold threshold) {
		if (threshold == null) {
			return new JsonTree();
		}
		return new JsonTree()
				.put("operator", threshold.getOperator())
				.object("value", quantity(threshold.getValue()))
				.put("text", FormulaText.of(threshold));
	}
}
