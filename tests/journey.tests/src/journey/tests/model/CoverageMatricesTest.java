// SPDX-License-Identifier: EPL-2.0
package journey.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.Test;

import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.queries.CoverageMatrices;
import journey.model.queries.Matrix;
import journey.tests.support.JourneyText;

class CoverageMatricesTest {

	private static final String SHOP = """
			channel Web
			channel Shop
			channel Phone
			persona Lea { prefers Phone, Web goal Choose }
			persona Marc { prefers Web }
			persona Nora { goal Keep activity Read }
			persona Zoe { }
			source Site is analytics { }
			event Seen from Site { has price : number }
			event Paid from Site { }
			survey Poll is nps from Site { asks "?" }
			journey Buy for Lea, Marc {
				stage Look {
					touchpoint Page via Web { moment pre feels Lea 0 feels Nora +1 tracked by Seen }
					touchpoint Flyer via Shop, Web { moment pre }
					touchpoint Till via Shop { moment during tracked by Paid, Poll }
				}
				stage Nothing { }
				stage Keep { touchpoint Card { moment post } }
			}
			journey Return { stage Send { touchpoint Parcel via Shop { serves Nora.Read } } }
			kpi Stocks measures Return { formula count(Paid) }
			kpi Rate measures Buy { formula conversion(Seen -> Paid) }
			kpi Looks measures Buy.Look { formula count(Seen where Seen.price > 1) }
			kpi Cards measures Buy.Keep.Card, Buy.Keep { formula 1 }
			kpi Nps measures Buy.Look.Till { formula nps(Poll) }
			""";

	private final JourneyText.Checked shop = JourneyText.assertNoMistake(SHOP);
	private final Journey buy = shop.first(Journey.class);

	@Test
	void touchpointsLieInTheMomentOfTheirStage() {
		assertEquals("""
				-, PRE, DURING, POST
				Look, [Page, Flyer], [Till], -
				Nothing, -, -, -
				Keep, -, -, [Card]
				""", text(CoverageMatrices.momentsByStage(buy)));
	}

	@Test
	void aTouchpointWithoutMomentHasAColumnOfItsOwn() {
		assertEquals("""
				-, PRE, DURING, POST, UNSPECIFIED
				Send, -, -, -, [Parcel]
				""", text(CoverageMatrices.momentsByStage(shop.all(Journey.class).get(1))));
	}

	@Test
	void aPersonaLivesAJourneyOrAppearsInIt() {
		assertEquals("""
				-, Buy, Return
				Lea, LIVES, -
				Marc, LIVES, -
				Nora, APPEARS, APPEARS
				Zoe, -, -
				""", text(CoverageMatrices.journeysByPersona(shop.index())));
	}

	@Test
	void aKpiMeasuresATouchpointItsStageOrItsRecords() {
		assertEquals("""
				-, Rate, Looks, Cards, Nps
				Page, ITS_RECORDS, ITS_STAGE, -, -
				Flyer, -, ITS_STAGE, -, -
				Till, ITS_RECORDS, ITS_STAGE, -, ITSELF
				Card, -, -, ITSELF, -
				""", text(CoverageMatrices.kpisByTouchpoint(buy, shop.index())));
	}

	@Test
	void aChannelIsWhereTouchpointsTakePlaceOrWherePersonasWouldLikeThem() {
		assertEquals("""
				-, Page, Flyer, Till, Card
				Web, [Lea, Marc], [Lea, Marc], -, -
				Shop, -, [], [], -
				Phone, -, -, -, -
				""", text(CoverageMatrices.touchpointsByChannel(buy)));
	}

	@Test
	void emptyRowsAndColumnsAreKnown() {
		Matrix<?, Journey, ?> personas = CoverageMatrices.journeysByPersona(shop.index());
		assertEquals(List.of(false, false), personas.columns().stream().map(personas::isEmptyColumn).toList());
		var moments = CoverageMatrices.momentsByStage(buy);
		assertEquals(List.of(false, true, false), moments.rows().stream().map(moments::isEmptyRow).toList());
		var channels = CoverageMatrices.touchpointsByChannel(buy);
		assertEquals(List.of(false, false, false, true), channels.columns().stream().map(channels::isEmptyColumn).toList());
	}

	@Test
	void unknownNamesLieNowhere() {
		JourneyText.Checked broken = JourneyText.check("""
				persona Lea { prefers Nowhere }
				journey Buy for Lea, Nobody {
					stage Look { touchpoint Page via Nowhere { feels Nobody +1 tracked by Nothing serves Nobody.Wish } }
				}
				kpi Rate measures Buy.Nothing { formula count(Nothing) }
				""");
		assertEquals("-, Page\n", text(CoverageMatrices.touchpointsByChannel(broken.first(Journey.class))));
		assertEquals("-, Buy\nLea, LIVES\n", text(CoverageMatrices.journeysByPersona(broken.index())));
		assertEquals("-\nPage\n", text(CoverageMatrices.kpisByTouchpoint(broken.first(Journey.class), broken.index())));
	}

	private static <R, C, V> String text(Matrix<R, C, V> matrix) {
		List<Object> head = new ArrayList<>(List.of("-"));
		matrix.columns().forEach(column -> head.add(name(column)));
		StringBuilder text = new StringBuilder(line(head));
		for (R row : matrix.rows()) {
			List<Object> cells = new ArrayList<>(List.of(name(row)));
			matrix.columns().forEach(column -> cells.add(matrix.cell(row, column).map(CoverageMatricesTest::name).orElse("-")));
			text.append(line(cells));
		}
		return text.toString();
	}

	private static String line(List<Object> cells) {
		return String.join(", ", cells.stream().map(String::valueOf).toList()) + "\n";
	}

	private static Object name(Object value) {
		return switch (value) {
			case Enum<?> word -> word.name();
			case NamedElement element -> element.getName();
			case Collection<?> all -> all.stream().map(CoverageMatricesTest::name).toList();
			default -> value;
		};
	}
}
