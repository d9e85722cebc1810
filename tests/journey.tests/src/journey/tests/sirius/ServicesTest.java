// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.Stage;
import journey.sirius.services.JourneyServices;
import journey.sirius.services.StageServices;
import journey.tests.support.JourneyText;

class ServicesTest {

	@Test
	void aStageShowsItsTitleElseItsName() {
		JourneyText.Checked checked = JourneyText.check("journey J { stage A \"Look around\" { touchpoint T touchpoint U } stage B { } }");
		assertEquals("Look around", new StageServices().stageLabel(checked.all(Stage.class).get(0)));
		assertEquals("B", new StageServices().stageLabel(checked.all(Stage.class).get(1)));
		assertEquals("Look around (2)", new StageServices().stageTooltip(checked.all(Stage.class).get(0)));
		assertEquals("B (0)", new StageServices().stageTooltip(checked.all(Stage.class).get(1)));
	}

	@Test
	void aMapIsCalledLikeItsJourney() {
		assertEquals("Buy a phone", new JourneyServices().journeyMapTitle(JourneyText.check("journey J \"Buy a phone\" { }").first(Journey.class)));
	}

	@Test
	void whatHasNoNameYetIsShownEmpty() {
		assertEquals("", new StageServices().stageLabel(JourneyFactory.eINSTANCE.createStage()));
		assertEquals("", new JourneyServices().journeyMapTitle(JourneyFactory.eINSTANCE.createJourney()));
	}
}
