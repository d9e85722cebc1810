// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.queries.ChannelConsistency;
import journey.model.queries.ChannelConsistency.Difference;
import journey.model.queries.ChannelConsistency.Meeting;
import journey.tests.support.JourneyText;

class ChannelConsistencyTest {

	private static final String SHOP = """
			channel Web
			channel Shop
			channel Phone
			persona Lea { }
			persona Marc { }
			journey Return {
				stage Send {
					touchpoint Online "Send back" via Web { feels Lea +1 feels Marc 0 }
					touchpoint Alone "Alone" via Web { feels Lea 0 }
					touchpoint InShop "SEND BACK " via Shop { feels Lea -1 feels Marc 0 }
					touchpoint OnPhone "Send back" via Phone, Shop { feels Lea -2 feels Lea +2 }
					touchpoint Nowhere "Send back" { feels Lea -2 }
				}
				stage Ask {
					touchpoint Chat via Web, Phone { kind support feels Lea 0 }
					touchpoint Desk via Shop { kind support feels Lea +1 }
					touchpoint Both via Web, Shop { feels Lea -2 }
				}
				stage Wait { touchpoint Hotline via Phone { kind support feels Lea -2 } }
			}
			""";

	private final JourneyText.Checked shop = JourneyText.assertNoMistake(SHOP);
	private final List<Meeting> meetings = ChannelConsistency.of(shop.first(Journey.class));

	@Test
	void aMeetingIsATitleOrAKindWithinAStageOnSeveralChannels() {
		assertEquals(List.of("[Online, InShop, OnPhone] [Web, Shop, Phone]", "[Chat, Desk] [Web, Phone, Shop]", "[Both] [Web, Shop]"),
				meetings.stream().map(meeting -> names(meeting.touchpoints()) + " " + names(meeting.channels())).toList());
	}

	@Test
	void theWidestDifferenceOfEachPersonaIsTold() {
		assertEquals(List.of("Lea Online > OnPhone 3", "Lea Desk > Chat 1", ""),
				meetings.stream().map(meeting -> meeting.differences().stream().map(ChannelConsistencyTest::text).collect(Collectors.joining(", "))).toList());
	}

	@Test
	void threePointsAreAGap() {
		assertEquals(List.of(false, true, true), meetings.stream().map(Meeting::isConsistent).toList());
		assertEquals(List.of("OnPhone: Lea Online > OnPhone 3"), ChannelConsistency.gaps(shop.first(Journey.class)).entrySet().stream()
				.map(gap -> gap.getKey().getName() + ": " + text(gap.getValue())).toList());
	}

	private static String text(Difference difference) {
		return difference.persona().getName() + " " + difference.better().getName() + " > " + difference.worse().getName() + " " + difference.points();
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}
}
