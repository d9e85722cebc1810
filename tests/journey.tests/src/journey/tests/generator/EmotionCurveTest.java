// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.generator.report.EmotionCurve;
import journey.generator.report.EmotionCurve.Dot;
import journey.generator.report.EmotionCurve.Line;
import journey.generator.report.EmotionCurve.Square;
import journey.model.journey.Feeling;
import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;

class EmotionCurveTest {

	private static final Integer UNKNOWN = null;

	private final Persona lea = JourneyFactory.eINSTANCE.createPersona();

	@Test
	void oneFeelingIsADotInTheMiddle() {
		assertEquals(List.of(square(List.of(), dot("50", "50"))), curve(stages(stage(0))));
	}

	@ParameterizedTest
	@CsvSource({ "2, 10", "1, 30", "0, 50", "-1, 70", "-2, 90" })
	void goodFeelingsAreAtTheTop(int valence, String y) {
		assertEquals(List.of(square(List.of(), dot("50", y))), curve(stages(stage(valence))));
	}

	@ParameterizedTest
	@CsvSource({ "3, 10", "2147483647, 10", "-3, 90", "-2147483648, 90" })
	void feelingsOutOfRangeStayWithinTheSquare(int valence, String y) {
		assertEquals(List.of(square(List.of(), dot("50", y))), curve(stages(stage(valence))));
	}

	@Test
	void touchpointsStandAtEqualDistances() {
		assertEquals(List.of(square(List.of(line("16.67", "70", "50", "50"), line("50", "50", "83.33", "10")),
				dot("16.67", "70"), dot("50", "50"), dot("83.33", "10"))), curve(stages(stage(-1, 0, 2))));
	}

	@Test
	void whereAFeelingIsNotKnownThereIsAGap() {
		assertEquals(List.of(square(List.of(), dot("16.67", "70"), dot("83.33", "10"))), curve(stages(stage(-1, UNKNOWN, 2))));
	}

	@Test
	void aLineCrossesFromOneStageIntoTheNext() {
		assertEquals(List.of(
				square(List.of(line("50", "90", "100", "50")), dot("50", "90")),
				square(List.of(line("0", "50", "50", "10")), dot("50", "10"))), curve(stages(stage(-2), stage(2))));
	}

	@Test
	void aLineCrossesAnEmptyStage() {
		assertEquals(List.of(
				square(List.of(line("50", "90", "100", "70")), dot("50", "90")),
				square(List.of(line("0", "70", "100", "30"))),
				square(List.of(line("0", "30", "50", "10")), dot("50", "10"))), curve(stages(stage(-2), stage(), stage(2))));
	}

	@Test
	void aStageWithAnUnknownFeelingEndsTheLine() {
		assertEquals(List.of(
				square(List.of(), dot("50", "90")),
				square(List.of()),
				square(List.of(), dot("50", "10"))), curve(stages(stage(-2), stage(UNKNOWN), stage(2))));
	}

	@Test
	void noStagesGiveNoSquares() {
		assertEquals(List.of(), curve(stages()));
	}

	@Test
	void someoneWithoutFeelingsHasAnEmptySquare() {
		assertEquals(List.of(square(List.of())), EmotionCurve.of(stages(stage(1)), JourneyFactory.eINSTANCE.createPersona()));
	}

	@Test
	void theFirstOfTwoFeelingsAtATouchpointCounts() {
		Journey journey = stages(stage(1));
		feel(journey.getStages().get(0).getTouchpoints().get(0), lea, -2);
		assertEquals(List.of(square(List.of(), dot("50", "30"))), curve(journey));
	}

	@Test
	void coloursBeginAgainAfterSixPersonas() {
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 1, 2), IntStream.range(0, 8).map(EmotionCurve::colour).boxed().toList());
	}

	@Test
	void theCurvesOfTwoPersonasDoNotMix() {
		Persona marc = JourneyFactory.eINSTANCE.createPersona();
		Journey journey = stages(stage(2, 2));
		journey.getStages().get(0).getTouchpoints().forEach(touchpoint -> feel(touchpoint, marc, -2));
		assertEquals(List.of(line("25", "10", "75", "10")), curve(journey).get(0).lines());
		assertEquals(List.of(line("25", "90", "75", "90")), EmotionCurve.of(journey, marc).get(0).lines());
	}

	/** Whatever the feelings: all that is drawn stays within the square, and lines end at dots or at its sides. */
	@Test
	void nothingLeavesTheSquare() {
		Journey journey = stages(stage(2, -2, 1), stage(), stage(-2, UNKNOWN, 2, 0), stage(1), stage(-1, 1));
		for (Square square : curve(journey)) {
			square.lines().forEach(line -> List.of(line.x1(), line.y1(), line.x2(), line.y2()).forEach(EmotionCurveTest::assertInside));
			square.dots().forEach(dot -> List.of(dot.x(), dot.y()).forEach(EmotionCurveTest::assertInside));
		}
	}

	private static void assertInside(String coordinate) {
		double value = Double.parseDouble(coordinate);
		assertEquals(true, value >= 0 && value <= 100, coordinate);
		assertEquals(true, coordinate.matches("\\d+(\\.\\d{1,2})?"), coordinate);
	}

	private List<Square> curve(Journey journey) {
		return EmotionCurve.of(journey, lea);
	}

	private static Journey stages(Stage... stages) {
		Journey journey = JourneyFactory.eINSTANCE.createJourney();
		journey.getStages().addAll(List.of(stages));
		return journey;
	}

	private Stage stage(Integer... valences) {
		Stage stage = JourneyFactory.eINSTANCE.createStage();
		for (Integer valence : valences) {
			Touchpoint touchpoint = JourneyFactory.eINSTANCE.createTouchpoint();
			if (valence != null) {
				feel(touchpoint, lea, valence);
			}
			stage.getTouchpoints().add(touchpoint);
		}
		return stage;
	}

	private static void feel(Touchpoint touchpoint, Persona persona, int valence) {
		Feeling feeling = JourneyFactory.eINSTANCE.createFeeling();
		feeling.setPersona(persona);
		feeling.setValence(valence);
		touchpoint.getFeelings().add(feeling);
	}

	private static Square square(List<Line> lines, Dot... dots) {
		return new Square(lines, List.of(dots));
	}

	private static Line line(String x1, String y1, String x2, String y2) {
		return new Line(x1, y1, x2, y2);
	}

	private static Dot dot(String x, String y) {
		return new Dot(x, y, (50 - Integer.parseInt(y)) / 20);
	}
}
