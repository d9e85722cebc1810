// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import journey.generator.guides.MarketingPlan;
import journey.tests.support.JourneyText;

/** What is done for customers, where they meet it. */
class MarketingPlanTest {

	private static final String TEXT = """
			channel post "Parcel" is mail
			source Crm is crm { }
			profile Client "Customer file" from Crm {
				has town : text
				has birth : date pii(identity) purpose "A voucher on the birthday" basis consent kept 3 years
				has email : text pii(contact)
			}
			journey J "Living with it" {
				stage Keep "Keeping" { touchpoint Unpack "Unpacking" via post { } }
				stage Silent "Nothing is done here" { }
			}
			journey Other "Nothing at all" { }
			kpi Nps "Recommendation" { target >= 40 }
			kpi Back "Coming back" { }
			personalisation Tip "A tip" at J.Keep.Unpack { rule "For the town" uses Client.town, Client.birth, Client.email moves Nps }
			/** By hand. */
			intervention Card "A card" is thank-you at J.Keep.Unpack { hypothesis "It is remembered" moves Nps, Back via post owner "Care" review 2027-03-01 }
			intervention Party "A party" at J.Keep { contributors "Shop" }
			intervention Points "Points" at J { }
			""";

	@Test
	void actionsStandWhereCustomersMeetThem() {
		assertEquals(List.of(
				"# Marketing plan",
				"## Living with it",
				"### Points",
				"Intervention",
				"- **Where** the whole journey",
				"### Keeping",
				"#### A party",
				"Intervention",
				"- **Where** the whole stage",
				"- **Contributors** Shop",
				"#### A card",
				"Intervention (thanks)",
				"By hand.",
				"- **Where** Unpacking",
				"- **Channels** Parcel",
				"- **Why it should work** It is remembered",
				"- **Should move** Recommendation ≥ 40 · Coming back (no target yet)",
				"- **Owner** Care",
				"- **Next review** 1 March 2027",
				"#### A tip",
				"Personalisation",
				"- **Where** Unpacking",
				"- **What differs** For the town",
				"- **Data used** town (Customer file) · birth (Customer file) – personal data (identity), legal basis: consent, "
						+ "purpose: A voucher on the birthday, kept for 3 years · email (Customer file) – personal data (contact), legal basis not said",
				"- **Only with consent** birth",
				"- **Should move** Recommendation ≥ 40"), lines(TEXT, Locale.ENGLISH));
	}

	@Test
	void inFrenchThePlanIsFrench() {
		List<String> lines = lines(TEXT, Locale.FRENCH);
		assertEquals("# Plan marketing", lines.get(0));
		assertEquals(List.of(
				"#### A tip",
				"Personnalisation",
				"- **Où** Unpacking",
				"- **Ce qui change** For the town",
				"- **Données utilisées** town (Customer file) · birth (Customer file) – données personnelles (identity), base légale : consentement, "
						+ "finalité : A voucher on the birthday, conservation : 3 ans · email (Customer file) – données personnelles (contact), base légale non précisée",
				"- **Seulement avec consentement** birth",
				"- **Doit faire bouger** Recommendation ≥ 40"), lines.subList(lines.size() - 7, lines.size()));
	}

	@Test
	void withoutActionsThereIsNoPlan() {
		assertEquals(List.of(), MarketingPlan.files(JourneyText.assertNoMistake("journey J { stage S { touchpoint T { } } }").index(), Locale.ENGLISH));
	}

	private static List<String> lines(String text, Locale locale) {
		return GuideLines.of(MarketingPlan.files(JourneyText.assertNoMistake(text).index(), locale), "marketing-plan.md");
	}
}
