// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

/**
 * Random numbers that are the same on every machine and with every Java: SplitMix64 (Steele, Lea and Flood, 2014), and
 * distributions made of it with StrictMath. Each customer has streams of numbers of his own, so that what one decides
 * changes nothing for the others.
 */
final class Chance {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;
	private static final double UNIT = 0x1.0p-53;

	private long state;

	private Chance(long state) {
		this.state = state;
	}

	/** The stream of these numbers, for example of the seed, a customer and a purpose. */
	static Chance of(long... names) {
		long state = 0;
		for (long name : names) {
			state = mixed(state + GOLDEN) ^ mixed(name * GOLDEN + 1);
		}
		return new Chance(mixed(state));
	}

	private static long mixed(long bits) {
		long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
		z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
		return z ^ (z >>> 31);
	}

	private long next() {
		state += GOLDEN;
		return mixed(state);
	}

	/** At least 0, less than 1. */
	double unit() {
		return (next() >>> 11) * UNIT;
	}

	boolean happens(double probability) {
		return unit() < probability;
	}

	/** At least 0, less than the bound. */
	long below(long bound) {
		return Math.min(bound - 1, (long) (unit() * bound));
	}

	/** With a median, and a standard deviation of the logarithm. */
	double logNormal(double median, double spread) {
		return median * StrictMath.exp(spread * normal());
	}

	private double normal() {
		return StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * StrictMath.PI * unit());
	}

	/** How often something happens that can happen so many times. */
	int successes(int times, double probability) {
		int successes = 0;
		for (int i = 0; i < times; i++) {
			if (happens(probability)) {
				successes++;
			}
		}
		return successes;
	}
}
