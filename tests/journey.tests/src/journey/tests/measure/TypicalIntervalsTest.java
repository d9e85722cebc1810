// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import journey.model.results.KpiResult;

/** The intervals of means and percentiles. */
class TypicalIntervalsTest {

	private static final double Z = 1.959963984540054;

	@TempDir
	private Path folder;

	private KpiResult measure(String formula, List<Integer> totals) {
		String rows = IntStream.range(0, totals.size()).mapToObj(i -> "u" + i + ",s,2026-02-10 10:00:00,Ordered,,," + totals.get(i)).collect(Collectors.joining("\n"));
		double value = formula.startsWith("avg") ? totals.stream().mapToInt(Integer::intValue).sum() / (double) totals.size() : percentile(totals);
		return HandDerived.kpi(folder, "formula " + formula + " window 28 days every day better higher").web(rows + "\n").until("2026-03-01").gives(value);
	}

	private static double percentile(List<Integer> totals) {
		List<Integer> sorted = totals.stream().sorted().toList();
		int size = sorted.size();
		return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
	}

	/** 1 to n, each once. */
	private static List<Integer> upTo(int n) {
		return IntStream.rangeClosed(1, n).boxed().toList();
	}

	@Test
	void ofOneValueNothingIsKnown() {
		assertNull(measure("avg(Ordered.total)", List.of(7)).getLow());
		assertNull(measure("median(Ordered.total)", List.of(7)).getHigh());
	}

	@Test
	void valuesThatAreAllEqualLeaveNothingOpen() {
		KpiResult mean = measure("avg(Ordered.total)", List.of(7, 7, 7));
		assertEquals(List.of(7.0, 7.0), List.of(mean.getLow(), mean.getHigh()));
	}

	/**
	 * Two values, 0 and 10: of the draws of two a quarter each has the means 0 and 10, so that the middle 95% reach from one to the other; the
	 * normal distribution would go beyond both.
	 */
	@Test
	void fewValuesAreDrawnAgain() {
		KpiResult mean = measure("avg(Ordered.total)", List.of(0, 10));
		assertEquals(List.of(0.0, 10.0), List.of(mean.getLow(), mean.getHigh()));
	}

	/** The deviation of the drawn mean is that of 1 to 400, (400² − 1) / 12, over the root of 400; 2,000 draws tell its 2.5% limits to about 5%. */
	@Test
	void theMeanOfSomeHundredVariesAsTheirDeviationSays() {
		KpiResult mean = measure("avg(Ordered.total)", upTo(400));
		double error = Z * Math.sqrt((400 * 400 - 1) / 12.0 / 400);
		assertEquals(200.5 - error, mean.getLow(), error * 0.1);
		assertEquals(200.5 + error, mean.getHigh(), error * 0.1);
	}

	/** The number of values below a rank of one half is binomial: of 400 values, 200 ± 1.96 · √(400/4). */
	@Test
	void theMedianLiesBetweenTheRanksOfABinomialDistribution() {
		KpiResult median = measure("median(Ordered.total)", upTo(400));
		assertEquals(200.5 - Z * 10, median.getLow(), 2);
		assertEquals(200.5 + Z * 10, median.getHigh(), 2);
	}

	/** More than a thousand: by the distributions to which drawing tends. Sample deviation of 1 to n: √(n(n + 1)/12). */
	@Test
	void manyValuesHaveTheLimitsOfDrawing() {
		int n = 1200;
		KpiResult mean = measure("avg(Ordered.total)", upTo(n));
		double error = Z * Math.sqrt(n * (n + 1) / 12.0) / Math.sqrt(n);
		assertEquals(600.5 - error, mean.getLow(), 0.001);
		assertEquals(600.5 + error, mean.getHigh(), 0.001);
		KpiResult median = measure("median(Ordered.total)", upTo(n));
		double ranks = Z * Math.sqrt(0.25 / n) * (n - 1);
		assertEquals(600.5 - ranks, median.getLow(), 1e-6);
		assertEquals(600.5 + ranks, median.getHigh(), 1e-6);
	}

	@Test
	void theSameValuesGiveTheSameInterval() {
		KpiResult first = measure("avg(Ordered.total)", upTo(50));
		KpiResult again = measure("avg(Ordered.total)", upTo(50).reversed());
		assertEquals(List.of(first.getLow(), first.getHigh()), List.of(again.getLow(), again.getHigh()));
	}

	/** Days: the interval is in the unit of the value. */
	@Test
	void theIntervalHasTheUnitOfTheValue() {
		String rows = IntStream.range(0, 4).mapToObj(i -> "u%d,s,2026-02-10 10:00:00,Viewed\nu%d,s,2026-02-%d 10:00:00,Ordered".formatted(i, i, 12 + i)).collect(Collectors.joining("\n"));
		KpiResult result = HandDerived.kpi(folder, "formula avg(time(Viewed -> Ordered per customer within 7 days ordered)) unit days window 28 days every day better lower")
				.web(rows + "\n").until("2026-03-01").gives(3.5);
		assertEquals(true, result.getLow() >= 2 && result.getLow() < 3.5, "low " + result.getLow());
		assertEquals(true, result.getHigh() <= 5 && result.getHigh() > 3.5, "high " + result.getHigh());
	}
}
