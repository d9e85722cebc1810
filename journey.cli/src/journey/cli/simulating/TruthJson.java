// SPDX-License-Identifier: EPL-2.0
package journey.cli.simulating;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import journey.measure.simulation.Fault;
import journey.measure.simulation.FaultKind;
import journey.measure.simulation.JourneyTally;
import journey.measure.simulation.Move;
import journey.measure.simulation.PropertyTally;
import journey.measure.simulation.RecordTally;
import journey.measure.simulation.Simulated;
import journey.measure.simulation.SimulationRequest;
import journey.measure.simulation.SourceTally;
import journey.measure.simulation.SurveyTally;
import journey.measure.simulation.Transitions;
import journey.measure.simulation.Truth;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.Names;
import journey.sirius.json.Json;

/** Writes what is true of a simulation. */
public final class TruthJson {

	private static final String VERSION = "1";

	private TruthJson() {
	}

	public static String text(SimulationRequest request, Simulated simulated) {
		Truth truth = simulated.truth();
		JsonObject json = new JsonObject();
		json.addProperty("schemaVersion", VERSION);
		json.addProperty("customers", request.customers());
		json.addProperty("seed", request.seed());
		json.addProperty("from", request.from().toString());
		json.addProperty("until", request.from().plusDays(request.days()).toString());
		json.addProperty("timezone", simulated.zone().getId());
		json.add("journeys", journeys(truth.journeys()));
		json.add("events", records(truth, Event.class));
		json.add("facts", records(truth, Fact.class));
		json.add("profiles", records(truth, Profile.class));
		json.add("surveys", surveys(truth.surveys()));
		json.add("sources", sources(truth.sources()));
		json.add("faults", faults(truth.faults()));
		return Json.text(json);
	}

	private static JsonObject journeys(Map<Journey, JourneyTally> tallies) {
		JsonObject all = new JsonObject();
		tallies.forEach((journey, tally) -> {
			JsonObject one = new JsonObject();
			one.addProperty("customers", tally.customers());
			one.addProperty("walks", tally.walks());
			one.add("moves", moves(tally::moves));
			JsonObject touchpoints = new JsonObject();
			tally.moves().forEach((touchpoint, moves) -> touchpoints.add(Names.qualified(touchpoint), moves(move -> moves.getOrDefault(move, 0L))));
			one.add("touchpoints", touchpoints);
			one.add("transitions", transitions(tally.transitions()));
			one.add("stages", stages(tally.stages()));
			one.add("conversions", conversions(tally.steps()));
			all.add(Names.qualified(journey), one);
		});
		return all;
	}

	private static JsonObject moves(ToLongFunction<Move> count) {
		JsonObject moves = new JsonObject();
		for (Move move : Move.values()) {
			if (count.applyAsLong(move) > 0) {
				moves.addProperty(move.name().toLowerCase(Locale.ROOT).replace('_', '-'), count.applyAsLong(move));
			}
		}
		return moves;
	}

	private static JsonObject transitions(Transitions transitions) {
		JsonObject counts = new JsonObject();
		for (Transitions.Kind kind : Transitions.Kind.values()) {
			counts.addProperty(kind.name().toLowerCase(Locale.ROOT), transitions.count(kind));
		}
		return counts;
	}

	private static JsonArray stages(List<JourneyTally.StageTruth> stages) {
		JsonArray all = new JsonArray();
		long before = -1;
		for (JourneyTally.StageTruth stage : stages) {
			JsonObject one = new JsonObject();
			one.addProperty("stage", Names.qualified(stage.stage()));
			one.addProperty("visited", stage.visited());
			if (stage.tracked()) {
				one.addProperty("reached", stage.reached());
				if (before >= 0) {
					one.addProperty("continued", stage.continued());
					one.add("dropoff", share(before - stage.continued(), before));
				}
				one.addProperty("occupancy", stage.occupancy());
				before = stage.reached();
			}
			all.add(one);
		}
		return all;
	}

	private static JsonArray conversions(List<JourneyTally.StepTruth> steps) {
		JsonArray all = new JsonArray();
		for (JourneyTally.StepTruth step : steps) {
			JsonObject one = new JsonObject();
			one.addProperty("from", Names.qualified(step.from()));
			one.addProperty("to", Names.qualified(step.to()));
			one.addProperty("customers", step.customers());
			one.addProperty("converted", step.converted());
			one.add("share", share(step.converted(), step.customers()));
			all.add(one);
		}
		return all;
	}

	private static JsonObject records(Truth truth, Class<? extends NamedElement> kind) {
		JsonObject all = new JsonObject();
		truth.records().forEach((record, tally) -> {
			if (kind.isInstance(record)) {
				all.add(Names.qualified(record), record(record, tally));
			}
		});
		return all;
	}

	private static JsonObject record(NamedElement record, RecordTally tally) {
		JsonObject one = new JsonObject();
		one.addProperty("count", tally.rows());
		if (record instanceof Event event && event.getSource().getCustomerField() != null) {
			one.addProperty("customers", tally.customers());
		}
		if (record instanceof Event event && event.getSource().getSessionField() != null) {
			one.addProperty("sessions", tally.sessions());
		}
		JsonObject properties = new JsonObject();
		for (Map.Entry<Property, PropertyTally> property : tally.properties().entrySet()) {
			properties.add(Names.name(property.getKey()), property(property.getValue()));
		}
		if (!properties.isEmpty()) {
			one.add("properties", properties);
		}
		return one;
	}

	private static JsonObject property(PropertyTally tally) {
		JsonObject one = new JsonObject();
		one.addProperty("values", tally.values());
		one.addProperty("missing", tally.missing());
		tally.sum().ifPresent(sum -> {
			one.addProperty("sum", sum);
			one.add("mean", tally.values() == 0 ? JsonNull.INSTANCE : number(sum.doubleValue() / tally.values()));
		});
		if (!tally.words().isEmpty()) {
			JsonObject words = new JsonObject();
			tally.words().forEach(words::addProperty);
			one.add("counts", words);
		}
		return one;
	}

	private static JsonObject surveys(Map<Survey, SurveyTally> tallies) {
		JsonObject all = new JsonObject();
		tallies.forEach((survey, tally) -> {
			JsonObject one = new JsonObject();
			one.addProperty("invitations", tally.invitations());
			one.addProperty("answers", tally.answers());
			JsonObject counts = new JsonObject();
			for (int answer = tally.scale().worst(); answer <= tally.scale().best(); answer++) {
				counts.addProperty(String.valueOf(answer), tally.answersOf(answer));
			}
			one.add("counts", counts);
			tally.score().ifPresent(score -> one.addProperty("score", score));
			all.add(Names.qualified(survey), one);
		});
		return all;
	}

	private static JsonObject sources(Map<Source, SourceTally> tallies) {
		JsonObject all = new JsonObject();
		tallies.forEach((source, tally) -> {
			JsonObject one = new JsonObject();
			one.addProperty("rows", tally.rows());
			one.addProperty("outOfOrder", tally.outOfOrder());
			for (FaultKind kind : FaultKind.values()) {
				if (tally.injected(kind) > 0) {
					one.addProperty(kind.word(), tally.injected(kind));
				}
			}
			if (!tally.unreadable().isEmpty()) {
				JsonObject unreadable = new JsonObject();
				tally.unreadable().forEach((property, count) -> unreadable.addProperty(Names.qualified(property), count));
				one.add("unreadable", unreadable);
			}
			all.add(Names.qualified(source), one);
		});
		return all;
	}

	private static JsonArray faults(Map<Fault, Long> faults) {
		JsonArray all = new JsonArray();
		faults.forEach((fault, hits) -> {
			JsonObject one = new JsonObject();
			one.addProperty("fault", fault.text());
			one.addProperty(fault.target() instanceof Source ? "rows" : "occasions", hits);
			all.add(one);
		});
		return all;
	}

	private static JsonElement share(long part, long whole) {
		return whole == 0 ? JsonNull.INSTANCE : number((double) part / whole);
	}

	private static JsonElement number(double value) {
		return new JsonPrimitive(value);
	}
}
