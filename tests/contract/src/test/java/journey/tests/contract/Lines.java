// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

/** Compares long texts so that a failure shows the first line that differs, not both texts. */
final class Lines {

	private Lines() {
	}

	static void assertSame(String expected, String actual, String what) {
		assertSame(List.of(expected.split("\n", -1)), List.of(actual.split("\n", -1)), what);
	}

	static void assertSame(List<String> expected, List<String> actual, String what) {
		for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
			assertEquals(visible(expected.get(i)), visible(actual.get(i)), what + ", line " + (i + 1));
		}
		assertEquals(expected.size(), actual.size(), what + ", number of lines");
	}

	private static String visible(String line) {
		return line.replace("\r", "\\r");
	}
}
