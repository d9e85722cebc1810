// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import journey.tests.measure.oracle.Table;

/**
 * A workspace with journeys, profiles and segments. It leaves out what the definitions do not tell: rows of profiles within and after the windows or without
 * what an earlier one says, events in several stages of a journey, groups by numbers, and conditions that name no event of several sources.
 */
final class RandomJourneys implements RandomWorkspace {

	private static final String TEXT = """
			import std.channels.*
			import std.sessions.*
			source Web is analytics {
				customer "user" identity Visitor session "visit" time "at" timezone "Europe/Paris" name "event"
				channel "medium" { "web" : website "shop" : store "mail" : email }
			}
			source Till is point-of-sale { customer "card" identity Visitor time "at" timezone "Europe/Paris" name "event" }
			source Crm is crm { customer "user" identity Visitor time "at" timezone "Europe/Paris" }
			profile Client from Crm { has town : text has member : boolean has age : integer }
			event Advert from Web { has screen : one of "phone", "desktop" }
			event Viewed from Web { has screen : one of "phone", "desktop" has price : money(EUR) }
			event Filled from Web { has screen : one of "phone", "desktop" }
			event Paid from Web { has screen : one of "phone", "desktop" has total : money(EUR) }
			event Left from Web { }
			event Collected from Till { }
			segment Eager { where count(Viewed) >= 2 }
			segment Recent { where count(Viewed within 2 days) >= 1 and not count(Paid) >= 1 }
			segment Southern { where town = "Nice" }
			segment Club { where member or age > 30 }
			segment Elsewhere { where not town = "Nice" }
			segment Spenders { where sum(Paid.total) > 10 EUR and sessions(Paid) >= 1 }
			segment Everybody { position visitor }
			persona P { }
			journey Buy for P {
				inactive after 1 day
				stage Look is awareness {
					touchpoint Banner via website { tracked by Advert }
					touchpoint Page via website { tracked by Viewed }
				}
				stage Think is consideration {
					touchpoint Talk via mouth { }
					touchpoint Cart via website { tracked by Filled }
					touchpoint Bank via website { }
				}
				stage Pay is purchase {
					touchpoint Online via website { tracked by Paid }
					touchpoint Desk via store { tracked by Paid }
				}
				flow {
					Banner -> Page -> Cart -> Bank -> Online
					Banner -> Talk -> Desk
					skip Banner -> Cart
					back Cart -> Page
					switch Page -> Desk
					loop Page -> Page
					exit Cart because "too dear"
				}
			}
			journey Fetch for P {
				inactive after 36 hours
				stage Ask is consideration { touchpoint Site via website { tracked by Viewed } }
				stage Dream is consideration { touchpoint Bed via mouth { } }
				stage Order is purchase { touchpoint Form via website { tracked by Paid, Filled } touchpoint Letter via email { tracked by Advert } }
				stage Collect is retention { touchpoint Counter via store { tracked by Collected } }
				flow { Site -> Form -> Counter }
			}
			""";

	private static final String KPIS = """
			kpi Looks { formula reach(Buy.Look) window 3 days every day by channel, segment, town }
			kpi LooksOfVisits { formula reach(Buy.Look per session) window 3 days every day by channel, segment, town }
			kpi Payers { formula reach(Buy.Pay per customer within 1 day) window 5 days every day by segment }
			kpi PayingVisits { formula reach(Buy.Pay per session within 12 hours) window 5 days every day by segment, town }
			kpi Collectors { formula reach(Fetch.Collect per customer within 2 days) window 6 days every day }
			kpi ThinkDrop { formula dropoff(Buy.Think per customer within 1 day ordered) unit % window 5 days every day by channel, segment, town }
			kpi PayDropAny { formula dropoff(Buy.Pay per session within 1 day any) unit % window 5 days every day by screen, segment, town }
			kpi PayDropStrict { formula dropoff(Buy.Pay per customer within 2 days strict) unit % window 6 days every day }
			kpi CollectDrop { formula dropoff(Fetch.Collect per customer within 2 days ordered) unit % window 6 days every day }
			kpi InLook { formula occupancy(Buy.Look) window 2 days every day by channel, segment, town }
			kpi InThink { formula occupancy(Buy.Think per session) window 2 days every day by channel, segment, town }
			kpi InPay { formula occupancy(Buy.Pay per customer) window 2 days every day }
			kpi InCollect { formula occupancy(Fetch.Collect) window 2 days every day }
			kpi Backs { formula backs(Buy) unit % window 5 days every day by channel, segment, screen, town }
			kpi Skips { formula skips(Buy) unit % window 5 days every day by channel, segment }
			kpi Loops { formula loops(Buy) unit % window 5 days every day by channel }
			kpi Switches { formula switches(Buy) unit % window 5 days every day by channel, segment }
			kpi Conforming { formula conforming(Buy) unit % window 5 days every day by channel, segment }
			kpi BacksOfCustomers { formula backs(Buy per customer) unit % window 5 days every day by channel, segment, town }
			kpi SkipsOfVisits { formula skips(Buy per session) unit % window 5 days every day by channel, segment }
			kpi LoopsOfCustomers { formula loops(Buy per customer) unit % window 5 days every day }
			kpi SwitchesOfVisits { formula switches(Buy per session) unit % window 5 days every day by segment, town }
			kpi ConformingCustomers { formula conforming(Buy per customer) unit % window 5 days every day by channel, segment, screen }
			kpi ConformingVisits { formula conforming(Buy per session) unit % window 5 days every day by segment, screen }
			kpi FetchBacks { formula backs(Fetch) unit % window 5 days every day by segment }
			kpi FetchSkips { formula skips(Fetch) unit % window 5 days every day }
			kpi FetchLoops { formula loops(Fetch per customer) unit % window 5 days every day }
			kpi FetchConforming { formula conforming(Fetch) unit % window 5 days every day by town }
			kpi Engaged { formula sessions(where duration > 6 hours or count(Viewed) >= 2) window 3 days every day by channel, segment, town, screen }
			kpi EngagedShare { formula sessions(where count(Viewed) >= 2 and not duration >= 1 day) / sessions(Viewed) unit % window 4 days every day by segment, town }
			kpi Calm { formula sessions(where not count(Filled) >= 1) window 4 days every day by segment, member }
			kpi Lasting { formula sessions(where duration >= 12 hours and count(Viewed) >= 0) window 4 days every day }
			kpi Both { formula customers(where count(Paid) >= 1 and count(Viewed) >= 1) window 4 days every day by channel, segment, town }
			kpi Silent { formula customers(where count(Viewed) = 0) window 4 days every day }
			kpi Locals { formula customers(where town = "Nice" and count(Viewed) >= 0) window 4 days every day }
			kpi Strangers { formula customers(where not town = "Nice" and count(Advert) >= 0) window 4 days every day }
			kpi Grown { formula customers(where (age >= 30 or member) and count(Viewed) >= 0) window 4 days every day }
			kpi Lately { formula customers(where count(Viewed within 1 day) >= 1 and count(Collected) = 0) window 5 days every day }
			kpi Spent { formula customers(where sum(Paid.total) / count(Paid) > 10 EUR) window 4 days every day }
			kpi DearView { formula customers(where max(Viewed.price) > 10 EUR or count(Paid where total > 20 EUR) >= 1) window 4 days every day }
			kpi MeanView { formula sessions(where avg(Viewed.price) < 15 EUR) window 4 days every day by segment, screen }
			kpi ViewsOf { formula count(Viewed) window 3 days every day by channel, segment, screen, town, member }
			kpi BuyersOf { formula customers(Paid) window 3 days every day by segment, town }
			kpi RevenueOf { formula sum(Paid.total) window 3 days every day by segment, screen }
			kpi RateOf { formula conversion(Viewed -> Paid per customer within 1 day ordered) unit % window 5 days every day by segment, screen, town }
			kpi HesitationOf { formula median(time(Viewed -> Paid per customer within 2 days ordered)) unit hours window 6 days every day by segment, town }
			kpi StockOf { formula active(Paid within 3 days at end) window 2 days every day by segment, town }
			kpi LostOf { formula lost(Viewed within 2 days) window 2 days every day by segment, town, screen }
			kpi NewOf { formula acquired(Viewed) window 3 days every day by segment, town, screen }
			kpi RepeatOf { formula repeat(Viewed) unit % window 5 days every day by segment, screen }
			kpi StayOf { formula avg(stay(Viewed)) unit minutes window 3 days every day by screen, segment, town }
			kpi VisitsOf { formula sessions(Viewed) window 3 days every day by segment, town }
			kpi HesitationOfVisits { formula median(time(Viewed -> Paid per session within 1 day ordered)) unit hours window 5 days every day by segment, town }
			kpi LifeOf { formula median(lifespan(Viewed)) unit days window 1 week every day by segment, town }
			""";

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
		tables.put("Web", new Table(List.of("user", "visit", "at", "event", "medium", "screen", "price", "total"), cells.rows(2, 14, () -> List.of(
				cells.one("a", "a", "b", "b", "c", ""), cells.one("s1", "s1", "s2", "s3", ""), cells.time(), cells.one("Advert", "Viewed", "Viewed", "Filled", "Paid", "Paid", "Left"),
				cells.one("web", "web", "shop", "mail", "fax", ""), cells.one("phone", "desktop", ""), cells.price(), cells.price()))));
		tables.put("Till", new Table(List.of("card", "at", "event"), cells.rows(1, 4, () -> List.of(cells.one("a", "b", "d", ""), cells.moment(), "Collected"))));
		tables.put("Crm", new Table(List.of("user", "at", "town", "member", "age"), cells.rows(1, 5, () -> cells.one("known", "known", "known", "c").equals("c") ? client("c", cells, "", "")
				: client(cells.one("a", "b", "d"), cells, cells.one("Nice", "Nice", "Lyon"), cells.one("20", "40")))));
		return new Log(tables, seed % 2 == 0 ? Optional.empty() : Optional.of(LocalDate.parse(cells.one("2026-03-30", "2026-04-01", "2026-04-03"))));
	}

	private static List<String> client(String name, RandomCells cells, String town, String age) {
		return List.of(name, cells.one("2026-01-05 00:00:00", "2026-01-05 00:00:00", "2026-01-06 00:00:00", "2026-01-07 00:00:00"), town, cells.one("yes", "no"), age);
	}
}
