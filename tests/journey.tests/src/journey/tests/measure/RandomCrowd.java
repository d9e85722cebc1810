// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import journey.tests.measure.oracle.Table;

/**
 * Many logs of a workspace in one, which costs little more than one of them: nobody is in two of them, a profile says in which, and KPIs of customers
 * are by this profile. The logs end on the same day, and rows without customer are in none.
 *
 * @param size how many logs are one
 */
record RandomCrowd(RandomWorkspace workspace, int size) implements RandomWorkspace {

	private static final String PROFILE = """
			source Logs is crm { customer "who" identity Visitor time "at" timezone "Europe/Paris" }
			profile Member from Logs { has log : text }
			""";
	private static final Set<String> CUSTOMERS = Set.of("user", "card");
	private static final Set<String> NAMES = Set.of("user", "card", "visit");

	@Override
	public String elements() {
		return workspace.elements() + PROFILE;
	}

	/** Facts are nobody's. */
	@Override
	public String kpis() {
		return workspace.kpis().lines().map(line -> line.replaceFirst(" by [a-z, ]+ \\}$", " }"))
				.map(line -> line.contains("Spending") ? line : line.replaceFirst(" \\}$", " by log }")).collect(Collectors.joining("\n", "", "\n"));
	}

	@Override
	public Log log(long seed) {
		Map<String, Table> tables = new LinkedHashMap<>();
		Set<List<String>> members = new TreeSet<>((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)));
		Log first = workspace.log(seed * size);
		for (long number = seed * size; number < (seed + 1) * size; number++) {
			String suffix = "-" + number;
			workspace.log(number).tables().forEach((source, table) -> {
				Table own = renamed(table, suffix);
				tables.merge(source, own, Table::with);
				own.columns().stream().filter(CUSTOMERS::contains).forEach(column -> own.column(column).stream().filter(name -> !name.isEmpty())
						.forEach(name -> members.add(List.of(name, "2026-01-05 00:00:00", "log" + suffix))));
			});
		}
		tables.put("Logs", new Table(List.of("who", "at", "log"), List.copyOf(members)));
		return new Log(tables, first.until());
	}

	private static Table renamed(Table table, String suffix) {
		List<List<String>> rows = new ArrayList<>();
		for (List<String> row : table.rows()) {
			List<String> cells = new ArrayList<>(row);
			for (int i = 0; i < cells.size(); i++) {
				if (NAMES.contains(table.columns().get(i)) && !cells.get(i).isEmpty()) {
					cells.set(i, cells.get(i) + suffix);
				}
			}
			rows.add(cells);
		}
		return new Table(table.columns(), rows);
	}
}
