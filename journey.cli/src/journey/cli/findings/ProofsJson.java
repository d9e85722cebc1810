// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage.Literals;
import journey.model.journey.NamedElement;
import journey.model.measurability.Link;
import journey.model.measurability.LinkText;
import journey.model.measurability.Measurability;
import journey.model.measurability.MissingLink;
import journey.model.measurability.Refutation;
import journey.model.measurability.Verdict;
import journey.model.queries.Names;
import journey.model.queries.Share;
import journey.model.rules.MissingText;

/** What can be measured, as the part of our own JSON that findings.schema.json describes. */
final class ProofsJson {

	private final Proofs proofs;
	private final Locale locale;

	ProofsJson(Proofs proofs, Locale locale) {
		this.proofs = proofs;
		this.locale = locale;
	}

	JsonObject json() {
		JsonObject json = new JsonObject();
		json.add("kpis", verdicts(proofs.kpis()));
		json.add("stages", verdicts(proofs.stages()));
		json.add("goals", verdicts(proofs.goals()));
		json.add("coverage", coverage());
		json.add("noise", elements(proofs.noise().all()));
		JsonObject smallest = new JsonObject();
		smallest.add("events", elements(proofs.smallestSet().events()));
		smallest.add("facts", elements(proofs.smallestSet().facts()));
		smallest.add("surveys", elements(proofs.smallestSet().surveys()));
		smallest.add("profiles", elements(proofs.smallestSet().profiles()));
		smallest.add("properties", elements(proofs.smallestSet().properties()));
		json.add("smallestSet", smallest);
		return json;
	}

	private JsonArray verdicts(List<Verdict> verdicts) {
		JsonArray json = new JsonArray();
		verdicts.forEach(verdict -> json.add(verdict(verdict)));
		return json;
	}

	private JsonObject verdict(Verdict verdict) {
		JsonObject json = new JsonObject();
		json.addProperty("id", Names.qualified(verdict.subject()));
		json.addProperty("measurable", verdict.isProved());
		JsonArray chain = new JsonArray();
		verdict.visit((link, depth) -> chain.add(link(link, depth)));
		json.add("chain", chain);
		if (verdict instanceof Refutation refutation) {
			json.add("missing", missing(refutation.missing()));
		}
		return json;
	}

	private JsonObject link(Link link, int depth) {
		JsonObject json = new JsonObject();
		json.addProperty("depth", depth);
		json.addProperty("kind", link.kind().word());
		json.addProperty("text", LinkText.of(link));
		if (link.element() instanceof NamedElement named) {
			json.addProperty("id", Names.qualified(named));
		}
		addPlace(link.element(), link.feature(), json);
		return json;
	}

	private JsonObject missing(MissingLink missing) {
		JsonObject json = new JsonObject();
		json.addProperty("need", missing.need().word());
		if (missing.suggestion() != null) {
			json.addProperty("suggestion", missing.suggestion());
		}
		MissingText.reason(missing, locale).ifPresent(reason -> json.addProperty("reason", reason));
		json.add("addTo", element(missing.place()));
		if (missing.part() != null) {
			JsonObject part = new JsonObject();
			addPlace(missing.part(), missing.partFeature(), part);
			json.add("neededBy", part);
		}
		return json;
	}

	private JsonArray coverage() {
		JsonArray json = new JsonArray();
		for (Journey journey : proofs.journeys()) {
			Share share = Measurability.of(proofs.index()).coverage(journey);
			JsonObject one = new JsonObject();
			one.addProperty("journey", Names.qualified(journey));
			one.addProperty("measured", share.part());
			one.addProperty("stages", share.whole());
			json.add(one);
		}
		return json;
	}

	private JsonArray elements(List<? extends NamedElement> elements) {
		JsonArray json = new JsonArray();
		elements.forEach(element -> json.add(element(element)));
		return json;
	}

	private JsonObject element(NamedElement element) {
		JsonObject json = new JsonObject();
		json.addProperty("kind", element.eClass().getName().toLowerCase(Locale.ROOT));
		json.addProperty("id", Names.qualified(element));
		addPlace(element, Literals.NAMED_ELEMENT__NAME, json);
		return json;
	}

	/** What stands in the standard library has no place. */
	private void addPlace(EObject element, EStructuralFeature feature, JsonObject json) {
		proofs.places().of(element, feature).ifPresent(place -> {
			json.addProperty("file", place.file().name());
			json.addProperty("line", place.line());
			json.addProperty("column", place.column());
		});
	}
}
