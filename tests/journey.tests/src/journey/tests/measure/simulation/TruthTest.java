// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.measure.simulation.JourneyTally;
import journey.measure.simulation.PropertyTally;
import journey.measure.simulation.RecordTally;
import journey.measure.simulation.SurveyTally;
import journey.measure.simulation.Truth;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Survey;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.FunnelResult;
import journey.model.results.SourceQuality;
import journey.model.results.StageResult;

/** What measuring says of simulated data is what the simulation decided. */
class TruthTest {

	private static final int CUSTOMERS = 2000;
	private static final double SECONDS_OF_A_DAY = 86_400;
	private static final double ROUNDING = 1e-9;

	@TempDir
	private Path folder;

	@Test
	void measuredValuesAreTrue(@TempDir Path again) {
		Map<String, Double> truths = truths(SimulatedShop.of(SimulatedShop.shop(List.of()), CUSTOMERS, List.of(), folder).truth());
		List<String> formulas = List.copyOf(truths.keySet());
		assertEquals(56, formulas.size());
		SimulatedShop shop = SimulatedShop.of(SimulatedShop.shop(formulas), CUSTOMERS, List.of(), again);
		List<String> wrong = new ArrayList<>();
		for (int i = 0; i < formulas.size(); i++) {
			Double measured = shop.kpi(i).getValue();
			if (measured == null || Math.abs(measured - truths.get(formulas.get(i))) > ROUNDING * Math.max(1, Math.abs(measured))) {
				wrong.add(formulas.get(i) + ": " + measured + " instead of " + truths.get(formulas.get(i)) + " " + shop.kpi(i).getObstacle());
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** Formulas and what they must give. */
	private static Map<String, Double> truths(Truth truth) {
		Map<String, Double> truths = new LinkedHashMap<>();
		truth.records().forEach((record, tally) -> {
			if (record instanceof Event) {
				truths.put("count(" + record.getName() + ")", (double) tally.rows());
				truths.put("customers(" + record.getName() + ")", (double) tally.customers());
				if (((Event) record).getSource().getSessionField() != null) {
					truths.put("sessions(" + record.getName() + ")", (double) tally.sessions());
				}
			}
			if (record instanceof Event || record instanceof Fact) {
				properties(record, tally, truths);
			}
		});
		truth.surveys().forEach((survey, tally) -> survey(survey, tally, truths));
		truth.journeys().values().forEach(journey -> journey(journey, truths));
		return truths;
	}

	private static void properties(NamedElement record, RecordTally tally, Map<String, Double> truths) {
		for (Map.Entry<Property, PropertyTally> property : tally.properties().entrySet()) {
			String name = record.getName() + "." + property.getKey().getName();
			property.getValue().sum().ifPresent(sum -> {
				double unit = name.equals("Viewed.seen") ? SECONDS_OF_A_DAY : 1;
				truths.put("avg(" + name + ")", sum.doubleValue() / property.getValue().values() / unit);
				if (!name.equals("Viewed.rebate")) {
					truths.put("sum(" + name + ")", sum.doubleValue() / unit);
				}
			});
			property.getValue().words().forEach((word, count) -> truths.put("count(" + record.getName() + " where " + condition(property.getKey().getName(), word) + ")",
					(double) count));
		}
	}

	private static String condition(String property, String word) {
		return switch (word) {
			case "true" -> property;
			case "false" -> "not " + property;
			default -> property + " = \"" + word + '"';
		};
	}

	private static void survey(Survey survey, SurveyTally tally, Map<String, Double> truths) {
		truths.put("invitations(" + survey.getName() + ")", (double) tally.invitations());
		truths.put("responses(" + survey.getName() + ")", (double) tally.answers());
		truths.put(survey.getInstrument().getLiteral() + "(" + survey.getName() + ")", tally.score().orElseThrow());
	}

	private static void journey(JourneyTally journey, Map<String, Double> truths) {
		for (JourneyTally.StageTruth stage : journey.stages()) {
			truths.put("reach(Buy." + stage.stage().getName() + ")", (double) stage.reached());
			truths.put("occupancy(Buy." + stage.stage().getName() + ")", (double) stage.occupancy());
		}
		for (JourneyTally.StepTruth step : journey.steps()) {
			truths.put("conversion(" + step.from().getName() + " -> " + step.to().getName() + " per customer within 400 days ordered)", (double) step.converted() / step.customers());
		}
	}

	@Test
	void measuredFunnelsAreTrue() {
		WorkspaceIndex index = SimulatedShop.shop(List.of());
		SimulatedShop shop = SimulatedShop.of(index, CUSTOMERS, List.of(), folder);
		FunnelResult funnel = shop.results().getFunnels().getFirst();
		List<JourneyTally.StageTruth> truths = shop.truth().journeys().get(shop.element(Journey.class, "Buy")).stages();
		for (int i = 0; i < truths.size(); i++) {
			StageResult stage = funnel.getStages().get(i);
			JourneyTally.StageTruth truth = truths.get(i);
			assertEquals(truth.visited(), truth.reached());
			assertEquals(List.of(truth.reached(), truth.occupancy()), List.of(stage.getReached(), stage.getOccupancy()));
			assertEquals(truth.continued(), stage.getContinued() == null ? -1 : stage.getContinued());
		}
	}

	@Test
	void nothingIsWrongWithTheData() {
		WorkspaceIndex index = SimulatedShop.shop(List.of());
		SimulatedShop shop = SimulatedShop.of(index, CUSTOMERS, List.of(), folder);
		for (SourceQuality source : shop.results().getSources()) {
			assertEquals(0, source.getUnparseableTimes() + source.getUnknownEvents() + source.getMissingCustomers() + source.getMissingSessions() + source.getUnknownChannels()
					+ source.getDuplicates() + source.getOutOfOrder(), source.getSource());
			assertEquals(List.of(), source.getRecords().stream().flatMap(record -> record.getProperties().stream()).toList(), source.getSource());
		}
	}
}
