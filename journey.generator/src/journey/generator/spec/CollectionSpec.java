// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.google.gson.JsonObject;

import journey.generator.output.GeneratedFile;
import journey.model.journey.Evaluation;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Personalisation;
import journey.model.journey.Segment;
import journey.model.journey.Source;
import journey.model.queries.WorkspaceIndex;
import journey.sirius.json.Json;

/**
 * What a data team must collect: collection-spec.json. Elements are named by their qualified names.
 */
public final class CollectionSpec {

	/** The version of the format of collection-spec.json. */
	static final String SCHEMA_VERSION = "2";

	private CollectionSpec() {
	}

	/** The spec of a workspace. */
	public static List<GeneratedFile> files(WorkspaceIndex index) {
		return List.of(new GeneratedFile("collection-spec.json", Json.text(json(index.knowledge(SpecIndex.class, SpecIndex::new)))));
	}

	/** The JSON Schema (draft 2020-12) of collection-spec.json. */
	public static String schema() {
		try (InputStream schema = CollectionSpec.class.getResourceAsStream("collection-spec.schema.json")) {
			return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static JsonObject json(SpecIndex spec) {
		ElementJson elements = new ElementJson(spec.workspace());
		JourneyJson journeys = new JourneyJson(spec, elements);
		SourceJson sources = new SourceJson(spec, elements);
		ConsumerJson consumers = new ConsumerJson(spec, elements);
		return new JsonTree()
				.put("schemaVersion", SCHEMA_VERSION)
				.list("journeys", spec.all(Journey.class), journeys::of)
				.list("channels", spec.channels(), sources::channel)
				.list("identities", sources.identities(), identity -> identity)
				.list("sources", spec.all(Source.class), sources::of)
				.object("withoutSource", sources.withoutSource())
				.list("kpis", spec.all(Kpi.class), consumers::kpi)
				.list("evaluations", spec.all(Evaluation.class), consumers::evaluation)
				.list("segments", spec.all(Segment.class), consumers::segment)
				.list("personalisations", spec.all(Personalisation.class), consumers::personalisation)
				.json();
	}
}
