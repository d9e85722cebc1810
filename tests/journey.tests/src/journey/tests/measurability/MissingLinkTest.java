// SPDX-License-Identifier: EPL-2.0
package journey.tests.measurability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each statement that a formula needs: with it the KPI is proved, without it the statement is the missing link. */
class MissingLinkTest {

	private static final String MODEL = """
			source Web is analytics { customer "user" session "visit" time "at" channel "medium" }
			source Till is crm { customer "card" time "paid" }
			source Ads is ads { time "day" }
			source Desk is survey { customer "user" time "answered" }
			event Seen from Web { has price : money(EUR) has brand : text }
			event Paid from Web { has total : money(EUR) }
			fact Spend from Ads { has cost : money(EUR) }
			profile Card from Till { has loyal : boolean }
			survey Poll is nps from Desk { answer "score" invited "sent" }
			survey Stars is csat(top2 of 5) from Desk { answer "stars" }
			survey Ease is ces(mean of 7) from Desk { answer "ease" }
			journey Buy {
				inactive after 30 days
				stage Look { touchpoint Page { tracked by Seen } }
				stage Pay { touchpoint Basket touchpoint Checkout { tracked by Paid } }
				flow { Page -> Checkout }
			}
			template rate (part : event, whole : event, span : duration = 7 days) { formula customers(part within span) / customers(whole) }
			kpi Orders { window 28 days every week formula count(Paid) }
			kpi Tested %s
			""";

	@ParameterizedTest(name = "{0} without {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			{ formula count(Seen) }                                           | time "at"                      | TIME at Web for Seen: time "timestamp"
			{ formula customers(Seen) }                                       | customer "user" session        | CUSTOMER at Web for Seen: customer "customer_id"
			{ formula sessions(Seen) }                                        | session "visit"                | SESSION at Web for Seen: session "session_id"
			{ formula sum(Paid.total) }                                       | time "at"                      | TIME at Web for Paid.total: time "timestamp"
			{ formula sum(Spend.cost) }                                       | time "day"                     | TIME at Ads for Spend.cost: time "timestamp"
			{ formula latest(Spend.cost) }                                    | time "day"                     | TIME at Ads for Spend.cost: time "timestamp"
			{ formula percentile(Paid.total, 90) }                            | time "at"                      | TIME at Web for Paid.total: time "timestamp"
			{ formula 1 + count(Paid) / customers(Paid) }                     | customer "user" session        | CUSTOMER at Web for Paid: customer "customer_id"
			{ formula active(Paid within 90 days at start) }                  | customer "user" session        | CUSTOMER at Web for Paid: customer "customer_id"
			{ formula active(Paid.total within 1 month at end) }              | customer "user" session        | CUSTOMER at Web for Paid.total: customer "customer_id"
			{ formula lost(Paid within 90 days) }                             | customer "user" session        | CUSTOMER at Web for Paid: customer "customer_id"
			{ formula gained(Paid within 90 days) }                           | customer "user" session        | CUSTOMER at Web for Paid: customer "customer_id"
			{ formula acquired(Paid) }                                        | customer "user" session        | CUSTOMER at Web for Paid: customer "customer_id"
			{ formula repeat(Paid) }                                          | customer "user" session        | CUSTOMER at Web for Paid: customer "customer_id"
			{ formula median(lifespan(Paid)) }                                | customer "user" session        | CUSTOMER at Web for Paid: customer "customer_id"
			{ formula median(stay(Paid)) }                                    | session "visit"                | SESSION at Web for Paid: session "session_id"
			{ formula count(Seen without Paid within 7 days) }                | customer "user" session        | CUSTOMER at Web for Seen: customer "customer_id"
			{ formula conversion(Seen -> Paid per customer within 7 days ordered) } | customer "user" session        | CUSTOMER at Web for Seen: customer "customer_id"
			{ formula conversion(Seen -> Paid per customer within 7 days ordered) } | customer "user" session  | CUSTOMER at Web for Seen: customer "customer_id"
			{ formula conversion(Seen -> Paid per session within 7 days ordered) } | session "visit"           | SESSION at Web for Seen: session "session_id"
			{ formula median(time(Seen -> Paid per session within 7 days any)) } | session "visit"             | SESSION at Web for Seen: session "session_id"
			{ formula sessions(where duration > 10 s) }                       | session "visit"                | SESSION at Web for sessions(where session.duration > 10 s): session "session_id"
			{ formula sessions(where count(Seen) >= 2) }                      | session "visit"                | SESSION at Web for Seen: session "session_id"
			{ formula customers(where loyal) }                                | customer "card"                | CUSTOMER at Till for Card.loyal: customer "customer_id"
			{ formula customers(where loyal) }                                | from Till                      | SOURCE at Card for Card.loyal: from Web
			{ formula nps(Poll) }                                             | from Desk                      | SOURCE at Poll for Poll: from Web
			{ formula nps(Poll) }                                             | answer "score"                 | ANSWER at Poll for Poll: answer "score"
			{ formula csat(Stars) }                                            | answer "stars"                 | ANSWER at Stars for Stars: answer "score"
			{ formula ces(Ease) }                                             | answer "ease"                 | ANSWER at Ease for Ease: answer "score"
			{ formula nps(Poll) }                                             | time "answered"                | TIME at Desk for Poll: time "timestamp"
			{ formula responses(Poll) }                                       | from Desk                      | SOURCE at Poll for Poll: from Web
			{ formula invitations(Poll) }                                     | invited "sent"                 | INVITED at Poll for Poll: invited "sent_at"
			{ formula reach(Buy.Look) }                                       | { tracked by Seen }            | TRACKING at Page for Buy.Look: tracked by X
			{ formula occupancy(Buy.Look) }                                   | { tracked by Seen }            | TRACKING at Page for Buy.Look: tracked by X
			{ formula dropoff(Buy.Pay per customer within 7 days ordered) }                | { tracked by Seen }            | TRACKING at Page for Buy.Pay: tracked by X
			{ formula reach(Buy.Look) }                                       | touchpoint Page { tracked by Seen } | TRACKING at Look for Buy.Look: touchpoint X { tracked by X }
			{ formula reach(Buy.Look) }                                       | customer "user" session        | CUSTOMER at Web for Buy.Look: customer "customer_id"
			{ formula reach(Buy.Look per session) }                           | session "visit"                | SESSION at Web for Buy.Look: session "session_id"
			{ formula backs(Buy) }                                            | inactive after 30 days         | INACTIVITY at Buy for Buy: inactive after 30 days
			{ formula skips(Buy) }                                            | flow { Page -> Checkout }      | FLOW at Buy for Buy: flow { X -> X }
			{ formula loops(Buy) }                                            | customer "user" session        | CUSTOMER at Web for Buy: customer "customer_id"
			{ formula conforming(Buy per session) }                           | session "visit"                | SESSION at Web for Buy: session "session_id"
			{ formula switches(Buy) }                                         | channel "medium"               | CHANNEL at Web for Buy: channel "channel"
			from rate(Paid, Seen) { }                                         | customer "user" session        | CUSTOMER at Web for Paid: customer "customer_id"
			from rate(whole: Paid, part: Seen) { }                            | customer "user" session        | CUSTOMER at Web for Seen: customer "customer_id"
			from rate(Paid, Seen) { }                                         | = 7 days                       | ARGUMENT at Tested for part within span: span: X
			{ formula Orders / count(Seen) }                                  | formula count(Paid)            | FORMULA at Orders for Orders: formula count(X)
			{ formula previous(Orders) }                                      | formula count(Paid)            | FORMULA at Orders for Orders: formula count(X)
			""")
	void isToldWithItsPlace(String kpi, String statement, String missing) {
		String whole = MODEL.formatted(kpi.replace("{ ", "{ window 28 days every week "));
		String without = whole.replace(statement.endsWith("session") ? "customer \"user\" session \"visit\"" : statement,
				statement.endsWith("session") ? "session \"visit\"" : "");
		assertEquals("proved", Verdicts.of(whole, "Tested"));
		assertEquals(missing, Verdicts.of(without, "Tested"));
	}
}
