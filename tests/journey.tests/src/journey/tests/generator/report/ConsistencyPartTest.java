// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import journey.tests.support.ReportText;

/** Whether a meeting feels alike on all of its channels. */
class ConsistencyPartTest {

	private static final String TEXT = """
			channel web "Site" is website
			channel app "App" is app
			channel shop "Shop" is physical-presence
			persona Lea "Léa" { }
			persona Max "Max" { }
			journey Buy "Buy" for Lea, Max {
				stage Pay "Pay" {
					touchpoint Online "Payment" via web { feels Lea 2 feels Max 1 }
					touchpoint Till "Payment" via shop { feels Lea -1 feels Max 0 }
					touchpoint Ask "Question" via app { feels Max 1 }
					touchpoint AskThere "question" via shop { feels Max 0 }
					touchpoint See "Look" via web
					touchpoint SeeThere "Look" via shop
					touchpoint Parcel "Parcel" via web, app { feels Lea 1 }
					touchpoint Letter "Letter" via web
				}
			}
			""";

	@Test
	void theSameMeetingIsComparedOnItsChannels() {
		assertEquals("""
				## Consistency of channels
				| The same meeting | Channels | Feelings | Who feels differently |
				| --- | --- | --- | --- |
				| 1.1 Payment (Online)<br>1.2 Payment (Till) | Site, Shop | well here, badly there | Léa −1 Shop +2 Site<br>Max 0 Shop +1 Site |
				| 1.3 Question<br>1.4 question | App, Shop | small difference | Max 0 Shop +1 App |
				| 1.5 Look (See)<br>1.6 Look (SeeThere) | Site, Shop | no difference known |  |
				On several channels, with one feeling for all of them: 1.7 Parcel
				""".lines().toList(), ReportText.section(TEXT, "journey-buy-consistency"));
	}
}
