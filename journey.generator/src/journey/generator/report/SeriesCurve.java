// SPDX-License-Identifier: EPL-2.0
package journey.generator.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The values of a number one after another in a place of 100 by 100: x grows to the right, y downwards. At the left there is room for what stands at the levels. Where a value is not known there
 * is a gap in the line.
 *
 * @param levels where a horizontal line helps to read values, the lowest first
 * @param target where the target lies
 * @param warning where the KPI begins to warn
 * @param intervals from the lower to the upper end of what is sure; none if there are too many to be told apart
 * @param dots the values; none if there are too many to be told apart
 */
public record SeriesCurve(List<Level> levels, Optional<String> target, Optional<String> warning, List<Line> lines, List<Line> intervals, List<Dot> dots) {

	private static final int MOST_DOTS = 60;
	private static final int STEPS = 3;
	private static final List<BigDecimal> NICE = Stream.of("1", "2", "2.5", "5", "10").map(BigDecimal::new).toList();
	private static final double LEFT = 9;
	private static final double TOP = 10;
	private static final double WIDTH = 89.5;
	private static final double HEIGHT = 86;
	private static final int DIGITS = 12;

	/** A value with its interval, as far as they are known. */
	public record Point(Double value, Double low, Double high) {

		/** Nobody knows the value, or nobody is to read it. */
		public static final Point UNKNOWN = new Point(null, null, null);
	}

	/** A round number and its height. */
	public record Level(BigDecimal value, String y) {
	}

	/** A straight line. */
	public record Line(String x1, String y1, String x2, String y2) {
	}

	public record Dot(String x, String y) {
	}

	/** The curve of values; none if there are not two of them. */
	public static Optional<SeriesCurve> of(List<Point> points, OptionalDouble target, OptionalDouble warning) {
		if (points.stream().filter(point -> point.value() != null).count() < 2) {
			return Optional.empty();
		}
		List<BigDecimal> levels = levels(points, target, warning);
		return Optional.of(new Scale(points, levels.getFirst(), levels.getLast()).curve(levels, target, warning));
	}

	private static List<BigDecimal> levels(List<Point> points, OptionalDouble target, OptionalDouble warning) {
		List<BigDecimal> all = new ArrayList<>();
		for (Point point : points) {
			Stream.of(point.value(), isDistinct(points) ? point.low() : null, isDistinct(points) ? point.high() : null).filter(number -> number != null).map(BigDecimal::valueOf).forEach(all::add);
		}
		target.ifPresent(number -> all.add(BigDecimal.valueOf(number)));
		warning.ifPresent(number -> all.add(BigDecimal.valueOf(number)));
		BigDecimal lowest = all.stream().min(BigDecimal::compareTo).orElseThrow();
		BigDecimal highest = all.stream().max(BigDecimal::compareTo).orElseThrow();
		BigDecimal span = highest.subtract(lowest);
		BigDecimal step = niceStep(span.signum() == 0 ? lowest.abs().max(BigDecimal.ONE) : span);
		BigDecimal first = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
		BigDecimal last = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
		if (first.compareTo(last) == 0) {
			last = first.add(step);
		}
		List<BigDecimal> levels = new ArrayList<>();
		for (BigDecimal level = first; level.compareTo(last) <= 0; level = level.add(step)) {
			levels.add(level);
		}
		return levels;
	}

	private static boolean isDistinct(List<Point> points) {
		return points.size() <= MOST_DOTS;
	}

	/** The smallest round number that covers a span in a few steps. */
	private static BigDecimal niceStep(BigDecimal span) {
		BigDecimal least = span.divide(BigDecimal.valueOf(STEPS), new MathContext(DIGITS));
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
		return NICE.stream().map(power::multiply).filter(step -> step.compareTo(least) >= 0).findFirst().orElseThrow();
	}

	/** From values to places. */
	private record Scale(List<Point> points, BigDecimal bottom, BigDecimal top) {

		SeriesCurve curve(List<BigDecimal> levels, OptionalDouble target, OptionalDouble warning) {
			boolean distinct = isDistinct(points);
			List<Line> lines = new ArrayList<>();
			List<Line> intervals = new ArrayList<>();
			List<Dot> dots = new ArrayList<>();
			for (int i = 0; i < points.size(); i++) {
				Point point = points.get(i);
				if (point.value() == null) {
					continue;
				}
				boolean alone = !hasValue(i - 1) && !hasValue(i + 1);
				if (distinct || alone) {
					dots.add(new Dot(x(i), y(point.value())));
				}
				if (distinct && point.low() != null && point.high() != null) {
					intervals.add(new Line(x(i), y(point.low()), x(i), y(point.high())));
				}
				if (hasValue(i - 1)) {
					lines.add(new Line(x(i - 1), y(points.get(i - 1).value()), x(i), y(point.value())));
				}
			}
			return new SeriesCurve(levels.stream().map(level -> new Level(level, y(level))).toList(), y(target), y(warning), lines, intervals, dots);
		}

		private boolean hasValue(int index) {
			return index >= 0 && index < points.size() && points.get(index).value() != null;
		}

		private String x(int index) {
			return written(BigDecimal.valueOf(LEFT + WIDTH * index / Math.max(1, points.size() - 1)));
		}

		private Optional<String> y(OptionalDouble value) {
			return value.isPresent() ? Optional.of(y(value.getAsDouble())) : Optional.empty();
		}

		private String y(double value) {
			return y(BigDecimal.valueOf(value));
		}

		private String y(BigDecimal value) {
			BigDecimal share = top.subtract(value).divide(top.subtract(bottom), new MathContext(DIGITS));
			return written(BigDecimal.valueOf(TOP).add(share.multiply(BigDecimal.valueOf(HEIGHT))));
		}

		private static String written(BigDecimal place) {
			String text = place.setScale(2, RoundingMode.HALF_UP).toPlainString();
			return text.replaceAll("\\.?0+$", "");
		}
	}
}
