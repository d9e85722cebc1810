// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import journey.model.journey.Feeling;
import journey.model.journey.Journey;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;

/**
 * The feelings of a persona along a journey, cut into one square of 100 by 100 for each stage. Touchpoints stand at
 * equal distances within their stage; +2 is at the top. A line joins two touchpoints that follow each other if the
 * persona's feelings are known at both, also from one stage into the next; elsewhere there is a gap.
 */
public final class EmotionCurve {

	private static final int COLOURS = 6;
	private static final double WIDTH = 100;
	private static final double MIDDLE = 50;
	private static final double STEP = 20;

	/** A straight line in the square of a stage; coordinates as SVG writes them. */
	public record Line(String x1, String y1, String x2, String y2) {
	}

	/** A known feeling in the square of a stage. */
	public record Dot(String x, String y, int valence) {
	}

	/** What is drawn in the square of a stage. */
	public record Square(List<Line> lines, List<Dot> dots) {
	}

	private record Point(int stage, double x, double y) {
	}

	private final List<Square> squares = new ArrayList<>();

	private EmotionCurve(int stages) {
		for (int i = 0; i < stages; i++) {
			squares.add(new Square(new ArrayList<>(), new ArrayList<>()));
		}
	}

	/** The number of the colour of a persona, from 1; there are six, then they begin again. */
	public static int colour(int persona) {
		return 1 + persona % COLOURS;
	}

	/** The squares of the stages of a journey. */
	public static List<Square> of(Journey journey, Persona persona) {
		EmotionCurve curve = new EmotionCurve(journey.getStages().size());
		curve.draw(journey, persona);
		return curve.squares;
	}

	private void draw(Journey journey, Persona persona) {
		Point previous = null;
		for (int stageIndex = 0; stageIndex < journey.getStages().size(); stageIndex++) {
			Stage stage = journey.getStages().get(stageIndex);
			int count = stage.getTouchpoints().size();
			for (int i = 0; i < count; i++) {
				Feeling feeling = feeling(stage.getTouchpoints().get(i), persona);
				if (feeling == null) {
					previous = null;
					continue;
				}
				Point point = new Point(stageIndex, WIDTH * (i + 0.5) / count, height(feeling));
				squares.get(stageIndex).dots().add(new Dot(number(point.x), number(point.y), Math.clamp(feeling.getValence(), -2, 2)));
				if (previous != null) {
					join(previous, point);
				}
				previous = point;
			}
		}
	}

	private static Feeling feeling(Touchpoint touchpoint, Persona persona) {
		return touchpoint.getFeelings().stream().filter(feeling -> feeling.getPersona() == persona).findFirst().orElse(null);
	}

	private static double height(Feeling feeling) {
		return MIDDLE - STEP * Math.clamp(feeling.getValence(), -2, 2);
	}

	/** Stages without touchpoints may lie between the two points; the line crosses their squares. */
	private void join(Point from, Point to) {
		double length = (to.stage - from.stage) * WIDTH + to.x - from.x;
		for (int stage = from.stage; stage <= to.stage; stage++) {
			double left = stage == from.stage ? from.x : 0;
			double right = stage == to.stage ? to.x : WIDTH;
			double travelledLeft = (stage - from.stage) * WIDTH + left - from.x;
			double travelledRight = (stage - from.stage) * WIDTH + right - from.x;
			squares.get(stage).lines().add(new Line(
					number(left), number(from.y + (to.y - from.y) * travelledLeft / length),
					number(right), number(from.y + (to.y - from.y) * travelledRight / length)));
		}
	}

	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.2f", value);
		return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
	}
}
