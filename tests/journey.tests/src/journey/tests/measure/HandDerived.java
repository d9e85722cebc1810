// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.model.results.KpiResult;
import journey.tests.measure.oracle.Table;
import journey.tests.support.JourneyText;

/** A small log and one KPI, whose value a person has derived: the product and the oracle must both give it. */
final class HandDerived {

	private static final String WORKSPACE = """
			import std.channels.*
			source Web is analytics {
				customer "user" identity Visitor session "visit" time "at" timezone "Europe/Paris" name "event"
				channel "medium" { "organic" : search "cpc" : online_ads }
			}
			source Till is point-of-sale { customer "card" identity Visitor time "at" timezone "Europe/Paris" name "event" }
			source Ads is ads { time "at" timezone "Europe/Paris" }
			source Crm is crm { customer "user" identity Visitor time "at" timezone "Europe/Paris" }
			source Polls is survey { customer "user" time "at" timezone "Europe/Paris" name "poll" }
			event Viewed from Web { has price : money(EUR) has fresh : boolean has seen : duration has rebate : percent }
			event Ordered from Web { has total : money(EUR) }
			event Left from Web { }
			event Paid from Till { has amount : money(EUR) }
			fact Spending from Ads every day { has cost : money(EUR) }
			survey Nps is nps from Polls { asks "?" answer "score" invited "sent" }
			survey Top is csat(top2 of 5) from Polls { asks "?" answer "score" invited "sent" }
			survey Mean is ces(mean of 7) from Polls { asks "?" answer "score" invited "sent" }
			survey Total is csat(sum of 5) from Polls { asks "?" answer "score" invited "sent" }
			survey Why is custom from Polls { asks "?" answer "score" }
			profile Client from Crm { has town : text }
			journey Buy { stage Pay is purchase { touchpoint Desk { tracked by Ordered } } }
			""";
	private static final double TOLERANCE = 1e-9;

	private final Path folder;
	private final String kpis;
	private final Map<String, Table> tables = new LinkedHashMap<>();
	private Optional<LocalDate> until = Optional.empty();

	private HandDerived(Path folder, String kpis) {
		this.folder = folder;
		this.kpis = kpis;
	}

	/** The members of the KPI. */
	static HandDerived kpi(Path folder, String members) {
		return elements(folder, "kpi Tested { " + members + " }");
	}

	/** Elements of which one is the KPI Tested. */
	static HandDerived elements(Path folder, String elements) {
		return new HandDerived(folder, elements);
	}

	/** Rows with the columns user, visit, at, event, medium, price, total, fresh, seen, rebate; what stands last may be left out. */
	HandDerived web(String rows) {
		return table("Web", List.of("user", "visit", "at", "event", "medium", "price", "total", "fresh", "seen", "rebate"), rows);
	}

	/** Rows with the columns card, at, event, amount. */
	HandDerived till(String rows) {
		return table("Till", List.of("card", "at", "event", "amount"), rows);
	}

	/** Rows with the columns at, cost. */
	HandDerived ads(String rows) {
		return table("Ads", List.of("at", "cost"), rows);
	}

	/** Rows with the columns user, at, town. */
	HandDerived clients(String rows) {
		return table("Crm", List.of("user", "at", "town"), rows);
	}

	/** Rows with the columns user, at, poll, score, sent. */
	HandDerived polls(String rows) {
		return table("Polls", List.of("user", "at", "poll", "score", "sent"), rows);
	}

	private HandDerived table(String source, List<String> columns, String rows) {
		List<List<String>> cells = Table.of(String.join(",", columns) + "\n" + rows).rows();
		tables.put(source, new Table(columns, cells.stream().map(row -> columns.stream()
				.map(column -> columns.indexOf(column) < row.size() ? row.get(columns.indexOf(column)) : "").toList()).toList()));
		return this;
	}

	HandDerived until(String day) {
		until = Optional.of(LocalDate.parse(day));
		return this;
	}

	/** What else the product says can be looked at in the result. */
	KpiResult gives(double expected) {
		return check(expected);
	}

	KpiResult givesNothing() {
		return check(null);
	}

	private KpiResult check(Double expected) {
		JourneyText.Checked checked = JourneyText.check(WORKSPACE + kpis);
		assertEquals(List.of(), checked.mistakes());
		Measured measured = Measured.of(checked.index(), tables, until, 1, folder);
		KpiResult product = measured.product("Tested");
		Double oracle = measured.oracle("Tested").orElseThrow().value();
		if (expected == null) {
			assertNull(oracle, "oracle");
			assertNull(product.getValue(), "product");
		} else {
			assertEquals(expected, oracle, TOLERANCE, "oracle");
			assertEquals(expected, product.getValue(), TOLERANCE, "product");
		}
		assertEquals(List.of(), measured.differences("Tested"));
		return product;
	}
}
