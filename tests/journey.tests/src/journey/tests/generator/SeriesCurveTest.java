// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.generator.report.SeriesCurve;
import journey.generator.report.SeriesCurve.Dot;
import journey.generator.report.SeriesCurve.Line;
import journey.generator.report.SeriesCurve.Point;

/** The curve of a series: its scale, its gaps, its target. */
class SeriesCurveTest {

	private static SeriesCurve curve(OptionalDouble target, Double... values) {
		return SeriesCurve.of(Stream.of(values).map(value -> new Point(value, null, null)).toList(), target, OptionalDouble.empty()).orElseThrow();
	}

	@Test
	void theScaleIsRoundAndHoldsTheTarget() {
		SeriesCurve curve = curve(OptionalDouble.of(20.0), 1.0, 9.0);
		assertEquals(List.of("0", "10", "20"), curve.levels().stream().map(level -> level.value().toPlainString()).toList());
		assertEquals(Optional.of("10"), curve.target());
		assertEquals(List.of("96", "53", "10"), curve.levels().stream().map(SeriesCurve.Level::y).toList());
	}

	@Test
	void theScaleHoldsTheWarningToo() {
		SeriesCurve curve = SeriesCurve.of(List.of(new Point(4.0, null, null), new Point(5.0, null, null)), OptionalDouble.of(10), OptionalDouble.of(0)).orElseThrow();
		assertEquals(List.of("0", "5", "10"), curve.levels().stream().map(level -> level.value().toPlainString()).toList());
		assertEquals(Optional.of("10"), curve.target());
		assertEquals(Optional.of("96"), curve.warning());
	}

	@Test
	void aGapIsNotDrawnOver() {
		SeriesCurve curve = curve(OptionalDouble.empty(), 0.0, 1.0, null, 1.0, 0.0);
		assertEquals(List.of(new Line("9", "96", "31.38", "10"), new Line("76.13", "10", "98.5", "96")), curve.lines());
		assertEquals(4, curve.dots().size());
	}

	@Test
	void aValueBetweenTwoGapsIsADot() {
		List<Point> points = IntStream.range(0, 100).mapToObj(i -> new Point(i % 10 < 3 ? (Double) (double) i : i == 55 ? (Double) 55.0 : null, null, null)).toList();
		SeriesCurve curve = SeriesCurve.of(points, OptionalDouble.empty(), OptionalDouble.empty()).orElseThrow();
		assertEquals(List.of(new Dot("58.72", "48.7")), curve.dots());
	}

	@Test
	void intervalsAreDrawn() {
		SeriesCurve curve = SeriesCurve.of(List.of(new Point(1.0, 0.0, 2.0), new Point(1.0, null, null)), OptionalDouble.empty(), OptionalDouble.empty()).orElseThrow();
		assertEquals(List.of(new Line("9", "96", "9", "10")), curve.intervals());
		assertEquals(2, curve.dots().size());
	}

	@Test
	void oneValueIsNoCurve() {
		assertEquals(Optional.empty(), SeriesCurve.of(List.of(new Point(1.0, null, null), Point.UNKNOWN), OptionalDouble.of(3), OptionalDouble.empty()));
	}

	@ParameterizedTest
	@CsvSource({ "5,5", "0,0", "-3,-3", "-1e308,1e308", "1e-300,2e-300", "0.1,0.30000000000000004", "123456789.123,123456789.124" })
	void theScaleHoldsAllValuesInAFewSteps(double first, double last) {
		SeriesCurve curve = curve(OptionalDouble.empty(), first, last);
		assertEquals(true, curve.levels().size() >= 2 && curve.levels().size() <= 6, curve.levels().toString());
		assertEquals(true, curve.levels().getFirst().value().compareTo(BigDecimal.valueOf(Math.min(first, last))) <= 0);
		assertEquals(true, curve.levels().getLast().value().compareTo(BigDecimal.valueOf(Math.max(first, last))) >= 0);
	}
}
