// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.services;

import static journey.tests.sirius.services.Shop.named;
import static journey.tests.sirius.services.Shop.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.model.formula.FormulaText;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.Goal;
import journey.model.journey.Kpi;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Survey;
import journey.model.results.FunnelResult;
import journey.model.results.KpiResult;
import journey.model.results.Obstacle;
import journey.model.results.Results;
import journey.model.results.ResultsFactory;
import journey.model.results.StageResult;
import journey.model.results.Status;
import journey.sirius.services.DataServices;
import journey.sirius.services.GoalServices;
import journey.sirius.services.KpiServices;
import journey.sirius.services.SourceServices;
import journey.sirius.services.StageServices;
import journey.tests.support.JourneyText;
import journey.tests.support.JourneyText.Checked;

/** KPIs, goals and data, with and without results. */
class KpiServicesTest {

	private final KpiServices services = new KpiServices();
	private final GoalServices goals = new GoalServices();
	private final StageServices stages = new StageServices();
	private final Checked shop = Shop.read();
	private final Kpi conversion = named(shop, Kpi.class, "Conversion");
	private final Kpi views = named(shop, Kpi.class, "Views");
	private final Kpi basket = named(shop, Kpi.class, "Basket");
	private final Results results = ResultsFactory.eINSTANCE.createResults();

	private KpiResult measure(Kpi kpi, Double value, String unit, Status status) {
		KpiResult result = ResultsFactory.eINSTANCE.createKpiResult();
		result.setKpi("shop." + kpi.getName());
		result.setValue(value);
		result.setUnit(unit);
		result.setStatus(status);
		result.setDefinition(FormulaText.ofKpi(kpi));
		result.setTarget(kpi.getTarget() == null ? null : FormulaText.of(kpi.getTarget()));
		results.getKpis().add(result);
		return result;
	}

	@Test
	void withoutResultsNothingIsMeasured() {
		assertEquals("Conversion rate\nnot measured", services.kpiLabel(conversion));
		assertEquals("Conversion rate\nnon mesuré", services.kpiLabel(named(Shop.french(), Kpi.class, "Conversion")));
		assertEquals(List.of(true, false, false, false), List.of(services.isNotMeasured(conversion), services.isOnTarget(conversion), services.isWarned(conversion), services.isOffTarget(conversion)));
	}

	@Test
	void aValueIsShownWithItsStatus() {
		measure(conversion, 0.15384, "%", Status.OFF_TARGET);
		measure(views, 12345.0, null, Status.NONE);
		Shop.measured(conversion, results);
		assertEquals("Conversion rate\n15.4%, off target", services.kpiLabel(conversion));
		assertEquals("Views\n12,345", services.kpiLabel(views));
		assertEquals("Basket\nnot measured", services.kpiLabel(basket));
		assertEquals(List.of(true, false, false), List.of(services.isOffTarget(conversion), services.isOnTarget(conversion), services.isNotMeasured(conversion)));
	}

	@Test
	void theStatusIsThatOfTheResults() {
		KpiResult result = measure(conversion, 0.4, "%", Status.ON_TARGET);
		Shop.measured(conversion, results);
		assertEquals(true, services.isOnTarget(conversion));
		result.setStatus(Status.WARNING);
		assertEquals(true, services.isWarned(conversion));
		result.setObstacle(Obstacle.NO_DATA);
		assertEquals(true, services.isNotMeasured(conversion));
		assertEquals("Conversion rate\nnot measured", services.kpiLabel(conversion));
	}

	@Test
	void resultsThatComeLaterAreShown() {
		Shop.measured(conversion, results);
		assertEquals("Views\nnot measured", services.kpiLabel(views));
		measure(views, 0.5, "minutes", Status.NONE);
		assertEquals("Views\n0.5\u00A0minutes", services.kpiLabel(views));
	}

	@Test
	void aValueByAnotherFormulaIsNone() {
		measure(conversion, 0.4, "%", Status.ON_TARGET).setDefinition("count(Ordered)");
		Shop.measured(conversion, results);
		assertEquals("Conversion rate\nnot measured", services.kpiLabel(conversion));
	}

	@Test
	void theFlowSaysHowManyGoOn() {
		Stage look = named(shop, Stage.class, "Look");
		Stage pay = named(shop, Stage.class, "Pay");
		Stage keep = named(shop, Stage.class, "Keep");
		assertEquals(List.of(pay), stages.nextStage(look));
		assertEquals(List.of(), stages.nextStage(keep));
		assertEquals(List.of("not measured", 1, true), List.of(stages.volumeLabel(look), stages.volumeWidth(look), stages.isVolumeUnknown(look)));
		FunnelResult funnel = ResultsFactory.eINSTANCE.createFunnelResult();
		results.getFunnels().add(funnel);
		funnel.getStages().add(stage("shop.Buy.Look", 200L, null, null));
		funnel.getStages().add(stage("shop.Buy.Pay", 100L, 100L, 0.5));
		funnel.getStages().add(stage("shop.Buy.Keep", null, null, null));
		Shop.measured(look, results);
		assertEquals(List.of("100 go on, 50% leave", 5, false), List.of(stages.volumeLabel(look), stages.volumeWidth(look), stages.isVolumeUnknown(look)));
		assertEquals(List.of("not measured", 1, true), List.of(stages.volumeLabel(pay), stages.volumeWidth(pay), stages.isVolumeUnknown(pay)));
	}

	private static StageResult stage(String name, Long reached, Long continued, Double dropoff) {
		StageResult result = ResultsFactory.eINSTANCE.createStageResult();
		result.setStage(name);
		result.setReached(reached);
		result.setContinued(continued);
		result.setDropoff(dropoff);
		return result;
	}

	@Test
	void aStageShowsItsTitleElseItsNameAndCountsItsTouchpoints() {
		assertEquals("Look around", stages.stageLabel(named(shop, Stage.class, "Look")));
		assertEquals("Keep", stages.stageLabel(named(shop, Stage.class, "Keep")));
		assertEquals("Look around (2)", stages.stageTooltip(named(shop, Stage.class, "Look")));
	}

	@Test
	void aKpiSaysHowItIsComputed() {
		assertEquals("Conversion rate", services.kpiTitle(conversion));
		assertEquals("Conversion rate = count(Ordered) / count(Viewed)", services.kpiTooltip(conversion));
		conversion.setFormula(null);
		assertEquals("Conversion rate", services.kpiTooltip(conversion));
	}

	@Test
	void whatIsMissingIsBroken() {
		assertEquals(List.of(false, true), List.of(services.isKpiBroken(conversion), services.isKpiBroken(basket)));
		assertEquals(List.of("Ordered", "Viewed"), names(services.soundUses(conversion)));
		assertEquals(List.of(), services.brokenUses(conversion));
		assertEquals(List.of("Stock"), names(services.brokenUses(basket)));
		assertEquals(List.of(), services.soundUses(basket));
		DataServices data = new DataServices();
		Source desk = named(shop, Source.class, "Desk");
		assertEquals(List.of(true, false), List.of(data.lacksSomething(desk), data.lacksSomething(named(shop, Source.class, "Site"))));
		assertEquals(List.of(true, false), List.of(data.isLinkBroken(named(shop, Fact.class, "Stock")), data.isLinkBroken(named(shop, Event.class, "Viewed"))));
	}

	@Test
	void aKpiMadeOfABrokenOneUsesIt() {
		Checked two = JourneyText.check("journey J { } kpi A measures J { formula B / 2 } kpi B { }");
		assertEquals(List.of("B"), names(services.brokenUses(named(two, Kpi.class, "A"))));
	}

	@Test
	void influencesAreGivenOnceAndToOthers() {
		assertEquals(List.of(false, false, true), List.of(services.canInfluence(views, conversion), services.canInfluence(views, views), services.canInfluence(views, basket)));
		assertEquals(List.of("Basket"), names(services.influenceInstead(views, conversion, basket).getInfluences()));
		assertEquals(List.of("Basket"), names(services.influenceInstead(views, basket, views).getInfluences()));
	}

	@Test
	void aKpiIsInfluencedByAnotherOneOrByNone() {
		services.beInfluencedBy(conversion, views, basket);
		assertEquals(List.of(List.of(), List.of("Conversion")), List.of(names(views.getInfluences()), names(basket.getInfluences())));
		services.beFreeOf(conversion, basket);
		assertEquals(List.of(), basket.getInfluences());
	}

	@Test
	void aFormulaCanUseAnotherEvent() {
		services.useInstead(conversion, named(shop, Event.class, "Viewed"), named(shop, Event.class, "Ordered"));
		assertEquals("count(Ordered) / count(Ordered)", FormulaText.ofKpi(conversion));
		services.useInstead(conversion, named(shop, Event.class, "Ordered"), named(shop, Survey.class, "Happy"));
		assertEquals("count(Ordered) / count(Ordered)", FormulaText.ofKpi(conversion));
	}

	@Test
	void aGoalSaysForWhomItIsAndWhenItIsReached() {
		Goal sell = named(shop, Goal.class, "Sell");
		Goal enjoy = named(shop, Goal.class, "Enjoy");
		Goal dream = named(shop, Goal.class, "Dream");
		assertEquals(List.of("Sell", "Enjoy it"), List.of(goals.goalLabel(sell), goals.goalLabel(enjoy)));
		assertEquals("Sell, goal of the business, >= 30%", goals.goalTooltip(sell));
		assertEquals("Enjoy it, goal of the customers", goals.goalTooltip(enjoy));
		assertEquals(List.of(false, true), List.of(goals.isCustomerGoal(sell), goals.isCustomerGoal(enjoy)));
		assertEquals(List.of(false, true), List.of(goals.isGoalBroken(sell), goals.isGoalBroken(dream)));
	}

	@Test
	void aMeasureIsHandedOverWithItsTarget() {
		Goal sell = named(shop, Goal.class, "Sell");
		Goal dream = named(shop, Goal.class, "Dream");
		goals.handOverMeasure(sell, sell);
		goals.handOverMeasure(sell, dream);
		assertEquals(List.of("Conversion", ">= 30%", "2027-01-01"), List.of(dream.getMeasure().getName(), FormulaText.of(dream.getTarget()), dream.getDue().toString()));
		assertNull(sell.getMeasure());
		assertNull(sell.getTarget());
		goals.withoutMeasure(dream);
		assertNull(dream.getMeasure());
		assertNull(dream.getDue());
	}

	@Test
	void onlyASourceFromWhichNothingComesIsDry() {
		SourceServices sources = new SourceServices();
		Checked idle = JourneyText.check("source S is crm { } source T is crm { } event E from T { }");
		assertEquals(List.of(true, false), List.of(sources.isDry(named(idle, Source.class, "S")), sources.isDry(named(idle, Source.class, "T"))));
		assertEquals("The site", sources.sourceLabel(named(shop, Source.class, "Site")));
	}
}
