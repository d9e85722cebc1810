// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.tests.measure.oracle.Table;

/** A workspace with events, facts and surveys, and KPIs of their numbers. */
final class RandomNumbers implements RandomWorkspace {

	private static final String TEXT = """
			import std.channels.*
			source Web is analytics {
				customer "user" identity Visitor session "visit" time "at" timezone "Europe/Paris" name "event"
				channel "medium" { "organic" : search "cpc" : online_ads }
			}
			source Till is point-of-sale { customer "card" identity Visitor time "at" timezone "Europe/Paris" name "event" }
			source Ads is ads { time "day" timezone "Europe/Paris" }
			source Polls is survey { customer "user" identity Visitor time "at" timezone "Europe/Paris" name "poll" }
			event Viewed from Web as "view" { has price : money(EUR) has screen : one of "phone", "desktop" has fresh : boolean }
			event Ordered from Web as "order" { has total : money(EUR) has pieces : integer has wait : duration }
			event Left from Web as "leave" { }
			event Collected from Till as "collect" { has paid : money(EUR) }
			fact Spending from Ads every day { has cost : money(EUR) has clicks : integer }
			survey Pickup is nps from Polls { asks "?" answer "score" invited "sent" }
			survey Advice is csat(top2 of 5) from Polls { asks "?" answer "score" invited "sent" }
			survey Help is ces(mean of 7) from Polls { asks "?" answer "score" invited "sent" }
			survey Care is csat(sum of 5) from Polls { asks "?" answer "score" invited "sent" }
			journey Buy {
				stage Choose is consideration { touchpoint Page { tracked by Viewed } }
				stage Pay is purchase { touchpoint Desk { tracked by Ordered } }
			}
			template share_of(part : event, whole : event, span : duration = 2 days) {
				formula conversion(whole -> part per customer within span ordered)
				unit %
				window 5 days every day
			}
			template cost_of(spend : property, result : event) { formula sum(spend) / count(result) window 4 days every day }
			""";

	private static final String KPIS = """
			kpi Views { formula count(Viewed) window 3 days every day by channel }
			kpi Dear { formula count(Viewed where price >= 20 EUR and screen != "desktop") window 3 days every day by channel }
			kpi Fresh { formula count(Viewed where fresh or price * 2 < 21 EUR) window 1 week every week }
			kpi Stale { formula count(Viewed where not fresh) window 1 week every day }
			kpi Viewers { formula customers(Viewed) window 3 days every day by channel }
			kpi Visits { formula sessions(Viewed) window 3 days every day by channel }
			kpi Revenue { formula sum(Ordered.total) window 4 days every day by channel }
			kpi Pieces { formula avg(Ordered.pieces) window 4 days every day by channel }
			kpi Least { formula min(Ordered.total) window 4 days every day }
			kpi Most { formula max(Ordered.total) window 4 days every day }
			kpi Middle { formula median(Viewed.price) window 4 days every day by channel }
			kpi Ninety { formula percentile(Viewed.price, 90) window 4 days every day }
			kpi LastCost { formula latest(Spending.cost) window 2 days every day }
			kpi LastTotal { formula latest(Ordered.total) window 2 days every day }
			kpi Undecided { formula count(Viewed without Ordered within 1 day) window 4 days every day by channel }
			kpi Again { formula count(Viewed where price > 5 EUR without Viewed where screen = "phone" within 12 hours) window 4 days every day }
			kpi NoCollect { formula customers(Ordered without Collected within 2 days) window 6 days every day }
			kpi Rate { formula conversion(Viewed -> Ordered per customer within 1 day ordered) unit % window 5 days every day by channel }
			kpi RateOfVisits { formula conversion(Viewed -> Ordered per session within 12 hours ordered) unit % window 5 days every day by channel }
			kpi RateStrict { formula conversion(Viewed -> Ordered per customer within 2 days strict) unit % window 6 days every day }
			kpi RateAny { formula conversion(Viewed -> Ordered per customer within 1 day any) unit % window 6 days every day }
			kpi Three { formula conversion(Viewed where price > 5 EUR -> Viewed -> Ordered per customer within 3 days ordered) unit % window 8 days every day }
			kpi ThreeStrict { formula conversion(Viewed -> Left -> Ordered per customer within 3 days strict) unit % window 8 days every day }
			kpi ThreeAny { formula conversion(Viewed -> Left -> Ordered per customer within 2 days any) unit % window 8 days every day }
			kpi Twice { formula conversion(Ordered -> Ordered per customer within 2 days ordered) unit % window 6 days every day }
			kpi Across { formula conversion(Ordered -> Collected per customer within 2 days ordered) unit % window 6 days every day }
			kpi AcrossStrict { formula conversion(Viewed -> Collected per customer within 3 days strict) unit % window 6 days every day }
			kpi Hesitation { formula median(time(Viewed -> Ordered per customer within 2 days ordered)) unit hours window 6 days every day by channel }
			kpi HesitationStrict { formula avg(time(Viewed -> Left -> Ordered per customer within 3 days strict)) unit days window 8 days every day }
			kpi HesitationAny { formula percentile(time(Viewed -> Ordered per session within 2 days any), 75) unit hours window 6 days every day }
			kpi Returning { formula repeat(Ordered) unit % window 6 days every day by channel }
			kpi New { formula acquired(Ordered) window 3 days every day by channel }
			kpi Stock { formula active(Ordered within 3 days at end) window 2 days every day by channel }
			kpi StockBefore { formula active(Viewed where price > 5 EUR within 3 days at start) window 2 days every day }
			kpi Worth { formula active(Ordered.total within 3 days at end) window 2 days every day }
			kpi Gone { formula lost(Ordered within 3 days) window 2 days every day by channel }
			kpi GoneWorth { formula lost(Ordered.total within 3 days) window 2 days every day }
			kpi Won { formula gained(Ordered within 3 days) window 2 days every day by channel }
			kpi WonWorth { formula gained(Ordered.total within 3 days) window 2 days every day }
			kpi Kept { formula 1 - lost(Ordered within 3 days) / active(Ordered within 3 days at start) unit % window 2 days every day }
			kpi Stay { formula avg(stay(Viewed)) unit minutes window 3 days every day by channel }
			kpi Life { formula median(lifespan(Ordered)) unit days window 1 month every week by channel }
			kpi Answers { formula responses(Pickup) window 5 days every day }
			kpi Asked { formula invitations(Pickup) window 5 days every day }
			kpi ResponseRate { formula responses(Pickup) / invitations(Pickup) unit % window 5 days every day }
			kpi Nps { formula nps(Pickup) unit points window 5 days every day }
			kpi Satisfied { formula csat(Advice) unit % window 5 days every day }
			kpi Effort { formula ces(Help) unit points window 5 days every day }
			kpi Cared { formula csat(Care) unit % window 5 days every day }
			kpi Basket { formula sum(Ordered.total) / count(Ordered) unit EUR window 3 days every day by channel }
			kpi Growth { formula (Basket - previous(Basket)) / previous(Basket) unit % window 3 days every day }
			kpi PerDay { formula count(Ordered) / period() window 3 days every day }
			kpi PerClick { formula sum(Spending.cost) / sum(Spending.clicks) unit EUR window 4 days every day }
			kpi CostPerOrder from cost_of(Spending.cost, Ordered) { unit EUR }
			kpi TemplateRate from share_of(whole: Viewed, part: Ordered) { }
			kpi TemplateRateShort from share_of(Ordered, Viewed, 12 hours) { }
			kpi Mixed { formula -(count(Viewed) - 2 * count(Ordered)) + 3 window 1 month every month }
			kpi PerViewer { formula sum(Ordered.total) / customers(Viewed) unit EUR window 1 week every week by channel }
			""";

	private static final List<String> CUSTOMERS = List.of("a", "a", "b", "b", "c", "");

	@Override
	public String elements() {
		return TEXT;
	}

	@Override
	public String kpis() {
		return KPIS;
	}

	@Override
	public Log log(long seed) {
		RandomCells cells = new RandomCells(seed);
		Map<String, Table> tables = new LinkedHashMap<>();
		tables.put("Web", new Table(List.of("user", "visit", "at", "event", "medium", "price", "screen", "fresh", "total", "pieces", "wait"), cells.rows(2, 12, () -> List.of(
				cells.one(CUSTOMERS), cells.one("s1", "s1", "s2", "s3", ""), cells.time(), cells.one("view", "view", "view", "order", "order", "leave", "unheard"), cells.one("organic", "organic", "cpc", "fax", ""),
				cells.price(), cells.one("phone", "desktop", "watch", ""), cells.one("true", "false", "yes", "0", ""), cells.price(), cells.one("1", "2", "3.0", "2.5", ""), cells.one("60", "00:02:00", "")))));
		tables.put("Till", new Table(List.of("card", "at", "event", "paid"), cells.rows(1, 4, () -> List.of(cells.one(CUSTOMERS), cells.time(), cells.one("collect"), cells.price()))));
		tables.put("Ads", new Table(List.of("day", "cost", "clicks"), cells.rows(1, 4, () -> List.of(cells.time(), cells.price(), cells.one("0", "1", "7", "")))));
		tables.put("Polls", new Table(List.of("user", "at", "poll", "score", "sent"), cells.rows(1, 10, () -> List.of(
				cells.one("a", "b", "c"), cells.one(cells.time(), cells.time(), cells.time(), ""), cells.one("Pickup", "Pickup", "Advice", "Help", "Care"), cells.one("0", "1", "2", "4", "5", "6", "7", "9", "10", "11", "", "good"), cells.one(cells.time(), cells.time(), "")))));
		return new Log(tables, Optional.empty());
	}
}
