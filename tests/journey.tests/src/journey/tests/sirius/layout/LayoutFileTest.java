// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.journey.Journey;
import journey.model.journey.Touchpoint;
import journey.sirius.layout.DiagramLayout;
import journey.sirius.layout.LayoutFile;
import journey.sirius.layout.PlacedDiagram;
import journey.sirius.layout.PlacedNode;
import journey.sirius.layout.Point;
import journey.sirius.layout.Positions;
import journey.tests.support.JourneyText;

/** Positions that users chose, and files with anything in them. */
class LayoutFileTest {

	private static final Positions.Key SECOND = new Positions.Key("Journey map", "J", "JM_Touchpoint", "J.S.Second");

	private static PlacedDiagram map(Positions positions) {
		JourneyText.Checked checked = JourneyText.check("journey J {\n\tstage S {\n\t\ttouchpoint First {\n\t\t}\n\t\ttouchpoint Second {\n\t\t}\n\t}\n\tflow {\n\t\tFirst -> Second\n\t}\n}\n");
		return DiagramLayout.of(HandMade.map(checked.first(Journey.class), checked.index()), positions, Locale.ENGLISH);
	}

	private static PlacedNode second(PlacedDiagram map) {
		return map.allNodes().stream().filter(node -> node.view().mapping().equals("JM_Touchpoint") && ((Touchpoint) node.view().target()).getName().equals("Second")).findFirst()
				.orElseThrow();
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		Positions positions = new Positions(Map.of(SECOND, new Point(700, 500), new Positions.Key("KPI tree", "J", "KT_Kpi", "K"), new Point(0, 12)));
		String text = LayoutFile.write(positions);
		assertEquals("""
				{
				  "positions": {
				    "Journey map": {
				      "J": {
				        "JM_Touchpoint": {
				          "J.S.Second": [
				            700,
				            500
				          ]
				        }
				      }
				    },
				    "KPI tree": {
				      "J": {
				        "KT_Kpi": {
				          "K": [
				            0,
				            12
				          ]
				        }
				      }
				    }
				  },
				  "schemaVersion": "1"
				}
				""", text);
		assertEquals(positions.points(), LayoutFile.read(text).positions().points());
		assertEquals(List.of(), LayoutFile.read(text).notes());
	}

	@Test
	void aLongNameIsToldInParts() {
		String text = LayoutFile.read("{\"positions\": {\"" + "k".repeat(1_000_000) + "\": 5}, \"schemaVersion\": \"1\"}").notes().get(0).text(Locale.ENGLISH);
		assertEquals("k".repeat(199) + "…: is no position: two numbers from 0 to 200000 after diagram, journey, mapping and element", text);
	}

	@Test
	void aNodeIsWhereTheUserWantsIt() {
		PlacedDiagram map = map(new Positions(Map.of(SECOND, new Point(700, 500))));
		assertEquals(700, second(map).box().x());
		assertEquals(500, second(map).box().y());
		assertEquals(List.of(), Legibility.of(map).outside());
	}

	@Test
	void positionsOfOtherNodesChangeNothing() {
		Positions others = new Positions(Map.of(new Positions.Key("Journey map", "Other", "JM_Touchpoint", "J.S.Second"), new Point(700, 500)));
		assertEquals(second(map(Positions.NONE)).box(), second(map(others)).box());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "[]", "null", "{\"positions\": 3}", "{\"positions\": {}}", "{\"schemaVersion\": \"2\", \"positions\": {}}",
			"{\"schemaVersion\": [], \"positions\": {}}", "{\"schemaVersion\": \"1\", \"positions\": {\"a\": 1}}",
			"{\"schemaVersion\": \"1\", \"positions\": {\"a\": {\"b\": {\"c\": {\"d\": [1]}}}}}",
			"{\"schemaVersion\": \"1\", \"positions\": {\"a\": {\"b\": {\"c\": {\"d\": [1, \"2\"]}}}}}",
			"{\"schemaVersion\": \"1\", \"positions\": {\"a\": {\"b\": {\"c\": {\"d\": [1, 1e300]}}}}}",
			"{\"schemaVersion\": \"1\", \"positions\": {\"a\": {\"b\": {\"c\": {\"d\": [-1, NaN]}}}}}"})
	void nonsenseIsToldOnceAndLeftOut(String text) {
		LayoutFile.Content content = LayoutFile.read(text);
		assertEquals(Map.of(), content.positions().points());
		assertEquals(1, content.notes().size());
		assertEquals(false, content.notes().get(0).text(Locale.FRENCH).isBlank());
	}

	@Test
	void deepNonsenseIsNoJson() {
		assertEquals("layout.noJson", LayoutFile.read("[".repeat(1_000_000)).notes().get(0).key());
	}

	@Test
	void muchNonsenseIsToldInShort() {
		StringBuilder text = new StringBuilder("{\"schemaVersion\": \"1\", \"positions\": {");
		for (int i = 0; i < 100_000; i++) {
			text.append(i > 0 ? "," : "").append("\"").append(i).append("\": 1");
		}
		LayoutFile.Content content = LayoutFile.read(text.append("}}").toString());
		assertEquals(11, content.notes().size());
		assertEquals(List.of("99990"), content.notes().get(10).arguments());
	}
}
