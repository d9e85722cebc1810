// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The percentile bootstrap of Efron (1979): as many values are drawn with replacement as there are, again and again; the interval holds the
 * middle 95% of what the draws give. The seed is fixed: the same values give the same interval.
 */
final class Resampling {

	private static final int RESAMPLES = 2000;
	private static final long SEED = 20260101;
	private static final double OUTSIDE = 0.025;

	private Resampling() {
	}

	/** @param sorted two values or more, the smallest first */
	static Interval ofMean(double[] sorted) {
		return interval(sorted, drawn -> Arrays.stream(drawn).sum() / drawn.length);
	}

	/** @param rank from 0 to 1 */
	static Interval ofPercentile(double[] sorted, double rank) {
		return interval(sorted, drawn -> {
			Arrays.sort(drawn);
			return percentile(drawn, rank);
		});
	}

	private static Interval interval(double[] sorted, ToDoubleFunction<double[]> statistic) {
		SplittableRandom random = new SplittableRandom(SEED);
		double[] found = new double[RESAMPLES];
		double[] drawn = new double[sorted.length];
		for (int i = 0; i < RESAMPLES; i++) {
			for (int j = 0; j < drawn.length; j++) {
				drawn[j] = sorted[random.nextInt(sorted.length)];
			}
			found[i] = statistic.applyAsDouble(drawn);
		}
		Arrays.sort(found);
		return new Interval(percentile(found, OUTSIDE), percentile(found, 1 - OUTSIDE));
	}

	/** With linear interpolation between two values (type 7). */
	private static double percentile(double[] sorted, double rank) {
		double position = (sorted.length - 1) * rank;
		int below = (int) Math.floor(position);
		double next = sorted[Math.min(below + 1, sorted.length - 1)];
		return sorted[below] + (position - below) * (next - sorted[below]);
	}
}
