// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import journey.tests.support.JourneyText;

/** A file in which every name is wrong takes little longer than the same file with names that are right. */
class ManyUnknownNamesTest {

	private static final int KPIS = 1500;
	private static final double MOST = 3;
	private static final String HEAD = """
			import std.channels.*
			source Web is analytics { customer "user" time "at" timezone "UTC" name "event" }
			event Viewed from Web { }
			""";

	private static String kpis(String formula) {
		return HEAD + IntStream.range(0, KPIS).mapToObj(number -> "kpi K" + number + " { formula " + formula.formatted(number) + " window 7 days every day }\n").collect(Collectors.joining());
	}

	private static double seconds(String text, int mistakes) {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		assertEquals(mistakes, JourneyText.check(text).mistakes().size());
		return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
	}

	@Test
	void wrongNamesCostLittleMoreThanRightOnes() {
		seconds(kpis("count(Viewed)"), 0);
		double right = seconds(kpis("count(Viewed)"), 0);
		double wrong = seconds(kpis("cuont(Viewde%d)"), KPIS);
		assertTrue(wrong < MOST * right, wrong + " s instead of " + right + " s");
	}
}
