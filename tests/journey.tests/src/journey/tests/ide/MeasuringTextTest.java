// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.ide.measuring.MeasuredSteps;
import journey.dsl.ide.measuring.MeasuringChoices;
import journey.dsl.ide.measuring.MeasuringGoal;
import journey.dsl.ide.measuring.MeasuringText;
import journey.dsl.ide.measuring.NewEvaluation;
import journey.dsl.ide.measuring.TextInsertion;
import journey.dsl.ide.measuring.WeighedMeasure;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.SourceFile;
import journey.dsl.workspace.WorkspaceLoader;
import journey.dsl.workspace.WorkspaceValidator;
import journey.model.journey.CountingUnit;
import journey.model.journey.Event;
import journey.model.journey.EventOrder;
import journey.model.journey.GoalKind;
import journey.model.journey.Journey;
import journey.model.journey.TimeUnit;
import journey.model.queries.TimeSpan;
import journey.model.rules.Severity;
import journey.tests.support.Examples;
import journey.tests.support.JourneyText;

class MeasuringTextTest {

	private static final String DATA = """
			source Web is analytics { customer "user" session "visit" time "at" timezone "Europe/Paris" name "what" }
			source Till is point-of-sale { customer "card" time "at" timezone "Europe/Paris" name "what" }
			event Seen from Web { }
			event Bought from Web { }
			event Paid from Till { }
			channel web
			persona Lea { }
			""";
	private static final String BUY = """
			journey Buy "Buy a phone" for Lea {
				goal business Sell "Sell more" is sales
				stage Look is consideration {
					touchpoint Page via web {
						tracked by Seen
					}
				}
				stage Take is purchase {
					touchpoint Order via web {
						tracked by Bought
					}
					touchpoint Counter via web {
						tracked by Paid
					}
				}
			}
			""";
	private static final String RATE = """

			kpi Rate measures Buy.Take {
				formula conversion(Seen -> Bought per customer within 7 days ordered)
				unit %
				better higher
				target >= 4%
				warn < 2%
				window 28 days
				minimum 100
			}
			""";

	static Stream<Named<Path>> examples() {
		return Examples.good().stream().map(folder -> Named.of(folder.getFileName().toString(), folder));
	}

	private static TimeSpan days(int number) {
		return new TimeSpan(BigDecimal.valueOf(number), TimeUnit.DAYS);
	}

	private static MeasuredSteps steps(Journey journey, int days) {
		return new MeasuredSteps(MeasuredSteps.proposed(journey), CountingUnit.CUSTOMER, days(days), EventOrder.ORDERED);
	}

	private static NewEvaluation evaluation(JourneyWorkspace workspace, Journey journey, boolean ofSteps) {
		List<WeighedMeasure> measures = new ArrayList<>();
		MeasuringText.kpis(journey, workspace.index()).stream().map(WeighedMeasure::proposed).forEach(measures::add);
		if (ofSteps) {
			measures.add(new WeighedMeasure(Optional.empty(), 3, "1", "5%"));
		}
		return new NewEvaluation(days(90), measures);
	}

	private static List<String> mistakes(JourneyWorkspace workspace) {
		return JourneyText.service(WorkspaceValidator.class).validate(workspace).stream().filter(issue -> issue.severity() == Severity.ERROR)
				.map(issue -> issue.file().path() + ":" + issue.line() + " " + issue.message(Locale.ENGLISH)).toList();
	}

	private static JourneyWorkspace with(JourneyWorkspace workspace, MeasuringText text) {
		return JourneyText.service(WorkspaceLoader.class).with(workspace, text.texts());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyJourneyOfTheExamplesIsMeasuredForAGoalThatItHas(Path folder) {
		JourneyWorkspace workspace = JourneyText.check(folder, ".").workspace();
		for (Journey journey : workspace.index().elements(Journey.class)) {
			for (SourceFile file : workspace.files()) {
				Optional<MeasuredSteps> steps = Optional.of(steps(journey, 30)).filter(proposed -> proposed.obstacle().isEmpty());
				if (!journey.getGoals().isEmpty()) {
					MeasuringChoices choices = new MeasuringChoices(journey, new MeasuringGoal.Known(journey.getGoals().getFirst()), steps,
							Optional.of(evaluation(workspace, journey, steps.isPresent())));
					MeasuringText text = new MeasuringText(workspace, file, choices);
					assertEquals(List.of(), mistakes(with(workspace, text)), () -> journey.getName() + " in " + file.path());
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyJourneyOfTheExamplesGetsANewGoal(Path folder) {
		JourneyWorkspace workspace = JourneyText.check(folder, ".").workspace();
		for (Journey journey : workspace.index().elements(Journey.class)) {
			MeasuringChoices choices = new MeasuringChoices(journey, new MeasuringGoal.New(GoalKind.COMPLAINT_RESOLUTION, "Résoudre « vite » \"\\"),
					Optional.empty(), Optional.empty());
			for (SourceFile file : workspace.files()) {
				MeasuringText text = new MeasuringText(workspace, file, choices);
				assertEquals(List.of(), mistakes(with(workspace, text)), () -> journey.getName() + " in " + file.path());
			}
		}
	}

	@Test
	void theTextSaysWhatWasChosen() {
		JourneyWorkspace workspace = JourneyText.check(DATA + BUY + RATE).workspace();
		Journey journey = workspace.index().elements(Journey.class).getFirst();
		MeasuringChoices choices = new MeasuringChoices(journey, new MeasuringGoal.Known(journey.getGoals().getFirst()), Optional.of(steps(journey, 30)),
				Optional.of(evaluation(workspace, journey, true)));
		assertEquals(List.of(new TextInsertion(workspace.files().getFirst(), (DATA + BUY + RATE).length(), """

				measure Buy because Buy.Sell

				kpi BuySteps "Buy a phone: who gets through" measures Buy {
					formula conversion(Seen -> Bought per customer within 30 days ordered)
					unit %
					better higher
					window 60 days every week
					minimum 100
				}

				evaluation BuyScore "Buy a phone: score" of Buy {
					window 90 days
					Rate weight 1 floor 2% target 4%
					BuySteps weight 3 floor 1% target 5%
				}
				""")), new MeasuringText(workspace, workspace.files().getFirst(), choices).insertions());
	}

	@Test
	void whatIsThereIsNotWrittenAgain() {
		JourneyWorkspace workspace = JourneyText.check(DATA + BUY + RATE + "measure Buy because Buy.Sell\n").workspace();
		Journey journey = workspace.index().elements(Journey.class).getFirst();
		MeasuringGoal goal = new MeasuringGoal.Known(journey.getGoals().getFirst());
		assertEquals(List.of(), new MeasuringText(workspace, workspace.files().getFirst(),
				new MeasuringChoices(journey, goal, Optional.of(steps(journey, 7)), Optional.empty())).insertions());
		NewEvaluation evaluation = new NewEvaluation(days(28), List.of(new WeighedMeasure(Optional.empty(), 2, "", " ")));
		assertEquals("\nevaluation BuyScore \"Buy a phone: score\" of Buy {\n\twindow 28 days\n\tRate weight 2\n}\n",
				new MeasuringText(workspace, workspace.files().getFirst(), new MeasuringChoices(journey, goal, Optional.of(steps(journey, 7)), Optional.of(evaluation)))
						.insertions().getFirst().text());
	}

	@Test
	void aNewGoalStandsInItsJourneyAndTheRestInAnotherFile() {
		JourneyWorkspace workspace = JourneyText.check("namespace shop\n" + DATA + BUY, "namespace decisions\nworkspace {\n\tlanguage fr\n}").workspace();
		Journey journey = workspace.index().elements(Journey.class).getFirst();
		MeasuringChoices choices = new MeasuringChoices(journey, new MeasuringGoal.New(GoalKind.REFERRAL, "Sell"), Optional.of(steps(journey, 7)), Optional.empty());
		MeasuringText text = new MeasuringText(workspace, workspace.files().get(1), choices);
		assertEquals(List.of("\n\nmeasure shop.Buy because shop.Buy.Sell2\n\n"
				+ "kpi BuySteps \"Buy a phone\u00a0: qui va au bout\" measures shop.Buy {\n"
				+ "\tformula conversion(shop.Seen -> shop.Bought per customer within 7 days ordered)\n\tunit %\n\tbetter higher\n\twindow 28 days every week\n\tminimum 100\n}\n",
				"\n\tgoal business Sell2 \"Sell\" is referral"), text.insertions().stream().map(TextInsertion::text).toList());
		assertEquals(List.of(), mistakes(with(workspace, text)));
	}

	@Test
	void titlesAreInTheLanguageThatAnyFileNames() {
		JourneyWorkspace workspace = JourneyText.check("namespace shop\nworkspace { }\n" + DATA + BUY, "namespace decisions\nworkspace { language fr }").workspace();
		Journey journey = workspace.index().elements(Journey.class).getFirst();
		MeasuringGoal goal = new MeasuringGoal.Known(journey.getGoals().getFirst());
		MeasuringText text = new MeasuringText(workspace, workspace.files().getFirst(), new MeasuringChoices(journey, goal, Optional.of(steps(journey, 7)), Optional.empty()));
		assertTrue(text.insertions().getFirst().text().contains("\"Buy a phone\u00a0: qui va au bout\""));
	}

	@Test
	void stepsThatCannotBeFollowedAreFound() {
		JourneyWorkspace workspace = JourneyText.check(DATA + BUY).workspace();
		List<Event> events = workspace.index().elements(Event.class);
		assertEquals(Optional.of(MeasuredSteps.Obstacle.TOO_FEW), obstacle(events.subList(0, 1), CountingUnit.CUSTOMER, 7));
		assertEquals(Optional.empty(), obstacle(events.subList(0, 2), CountingUnit.CUSTOMER, 7));
		assertEquals(Optional.of(MeasuredSteps.Obstacle.NO_TIME), obstacle(events.subList(0, 2), CountingUnit.CUSTOMER, 0));
		assertEquals(Optional.of(MeasuredSteps.Obstacle.OTHER_CUSTOMERS), obstacle(events, CountingUnit.CUSTOMER, 7));
		assertEquals(Optional.empty(), obstacle(events.subList(0, 2), CountingUnit.SESSION, 7));
		assertEquals(Optional.of(MeasuredSteps.Obstacle.NO_SESSION), obstacle(events, CountingUnit.SESSION, 7));
	}

	private static Optional<MeasuredSteps.Obstacle> obstacle(List<Event> events, CountingUnit unit, int days) {
		return new MeasuredSteps(events, unit, days(days), EventOrder.ORDERED).obstacle();
	}
}
