// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import journey.tests.support.JourneyText;
import journey.tests.support.ReportText;

/** What each source has to collect. */
class SourcesPartTest {

	private static final String TEXT = """
			import std.triggers.*
			channel site "Shop on the web" is website
			/** All visits. */
			source Web "Web analytics" is analytics {
				customer "user_id" identity Visitor
				session "sid"
				time "at" timezone "Europe/Paris"
				name "event"
				channel "medium" { "cpc" : site }
				owner "Data team"
				review 2027-01-31
			}
			source Crm "Customer file" is crm { customer "no" identity Visitor }
			/** Paid. */
			event Sold "Phone sold" from Web as "purchase" {
				when "The bank has agreed"
				has total : money(EUR) as "value" required
				has kind : one of "new", "used"
				has email : text pii(contact) purpose "To confirm" basis contract kept 13 months
				has lines : list of group { has code : text required has left : duration }
				owner "Shop"
			}
			fact Rank from Crm as "rang" every week { has place : integer }
			profile Client "Client" from Crm { has share : percent }
			survey Ease "How easy?" is ces(mean of 7) from Web as "ease" {
				asks "How easy was it?"
				after contact_centre_call delay 2 days sample 20%
				via site
				answer "score"
				invited "sent"
			}
			trigger repaired "Repair done" in fr "Réparation terminée" { when "The phone is back" }
			survey After is csat(top2 of 5) { after repaired }
			survey Friends is nps { after J.Buy.Till }
			journey J { stage Buy { touchpoint Till "Till" via site { tracked by Sold } } }
			kpi Basket measures J { formula sum(Sold.total) / count(Sold) }
			kpi Place measures J { formula latest(Rank.place) }
			""";

	@Test
	void aSourceTellsHowItCallsThings() {
		assertEquals(List.of(
				"## Web analytics",
				"All visits.",
				"- **Kind** web analytics",
				"- **Field with the customer** <code>user\\_id</code>",
				"- **Identity of customers** Visitor",
				"- **Same customers in** Customer file",
				"- **Field with the session** <code>sid</code>",
				"- **Field with the time** <code>at</code>",
				"- **Time zone** Europe/Paris",
				"- **Field with the name of the event** <code>event</code>",
				"- **Field with the channel** <code>medium</code>",
				"- **Its values** <code>cpc</code> → Shop on the web",
				"- **Owner** Data team",
				"- **Next review** 31 January 2027"), ReportText.section(TEXT, "source-web").subList(0, 14));
	}

	@Test
	void anEventTellsWhenItIsRecordedAndWithWhat() {
		assertEquals(List.of(
				"## Phone sold",
				"Paid.",
				"- **Name in the source** <code>purchase</code>",
				"- **Recorded when** The bank has agreed",
				"- **Tracks** 1.1 Till",
				"- **Needed by** Basket",
				"- **Owner** Shop",
				"| Property | Values | Required | Personal data | Purpose | Legal basis | Kept |",
				"| --- | --- | --- | --- | --- | --- | --- |",
				"| <code>value</code><br>total | amount in EUR | yes |  |  |  |  |",
				"| <code>kind</code> | one of: new, used |  |  |  |  |  |",
				"| <code>email</code> | text |  | contact | To confirm | contract | 13 months |",
				"| <code>lines</code> | list of: group |  |  |  |  |  |",
				"| <code>lines.code</code> | text | yes |  |  |  |  |",
				"| <code>lines.left</code> | duration (ISO 8601, such as PT90S) |  |  |  |  |  |"), ReportText.section(TEXT, "event-sold"));
	}

	@Test
	void anEventOfManyTouchpointsNamesTwenty() {
		String touchpoints = IntStream.range(0, 23).mapToObj(number -> "touchpoint T" + number + " { tracked by E } ").reduce("", String::concat);
		List<String> event = ReportText.section("source Web is analytics { } event E from Web { } journey J { stage S { " + touchpoints + "} }", "event-e");
		assertEquals("1.20 T19 · and 3 more", event.get(2).substring(event.get(2).indexOf("1.20")));
	}

	@Test
	void factsAndProfilesTellWhatIsMeasuredAndKnown() {
		assertEquals(List.of(
				"## Customer file",
				"- **Kind** customer relations (CRM)",
				"- **Field with the customer** <code>no</code>",
				"- **Identity of customers** Visitor",
				"- **Same customers in** Web analytics",
				"### Facts without customers",
				"#### Rank",
				"- **Name in the source** <code>rang</code>",
				"- **Measured every** week",
				"- **Needed by** Place",
				"| Property | Values |",
				"| --- | --- |",
				"| <code>place</code> | whole number |",
				"### Known of customers",
				"#### Client",
				"| Property | Values |",
				"| --- | --- |",
				"| <code>share</code> | share (0.5 is 50%) |"), ReportText.section(TEXT, "source-crm"));
	}

	@Test
	void aSurveyTellsWhatIsAskedWhenAndHow() {
		assertEquals(List.of(
				"## Surveys",
				"### How easy?",
				"CES",
				"**How easy was it?**",
				"- **Score** mean on a scale to 7",
				"- **Asked after** Call with the contact centre",
				"- **Delay** 2 days",
				"- **Share of customers** 20%",
				"- **Channels** Shop on the web",
				"- **Name in the source** <code>ease</code>",
				"- **Field with the answer** <code>score</code>",
				"- **Field with the time of the invitation** <code>sent</code>"), ReportText.section(TEXT, "source-web-surveys"));
	}

	@Test
	void surveysWithoutSourceStandAfterTheSources() {
		assertEquals(List.of(
				"## Sans source",
				"### Enquêtes",
				"#### After",
				"CSAT",
				"- **Score** part des 2 meilleures réponses sur 5",
				"- **Posée après** Réparation terminée – The phone is back",
				"- **Nom dans la source** <code>After</code>",
				"#### Friends",
				"NPS",
				"- **Score** de 0 à 10",
				"- **Posée après** 1.1 Till",
				"- **Nom dans la source** <code>Friends</code>"),
				ReportText.section(ReportText.report(JourneyText.assertNoMistake(TEXT), Locale.FRENCH), "without-source"));
	}
}
