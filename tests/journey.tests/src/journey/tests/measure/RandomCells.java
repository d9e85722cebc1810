// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Rows of small logs: times are on a grid so coarse that they often meet, and some cells cannot be read. */
final class RandomCells {

	private final Random random;

	RandomCells(long seed) {
		this.random = new Random(seed);
	}

	/** Some rows are there twice. */
	List<List<String>> rows(int least, int most, Supplier<List<String>> row) {
		List<List<String>> rows = new ArrayList<>();
		int size = least + random.nextInt(most - least + 1);
		while (rows.size() < size) {
			rows.add(!rows.isEmpty() && random.nextInt(12) == 0 ? rows.get(random.nextInt(rows.size())) : row.get());
		}
		return rows;
	}

	/** Rarely none, else around the day on which the clocks of Paris go forward. */
	String time() {
		if (random.nextInt(40) == 0) {
			return one("", "soon", "2026-13-01 00:00:00", "2026-03-30 06:00:00+25:00");
		}
		return moment();
	}

	String moment() {
		String time = "2026-%s %s:00:00".formatted(one("03-26", "03-27", "03-28", "03-28", "03-29", "03-29", "03-30", "03-30", "03-31", "04-01", "04-02"), one("00", "00", "06", "12", "18"));
		return time + one("", "", "", "", "Z", "+02:00");
	}

	String price() {
		return one("5", "10", "10.50", "20", "30.25", "", "dear", "1_0");
	}

	String one(String... choices) {
		return one(List.of(choices));
	}

	String one(List<String> choices) {
		return choices.get(random.nextInt(choices.size()));
	}
}
