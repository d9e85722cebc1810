// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.services;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import journey.model.journey.NamedElement;
import journey.model.results.Results;
import journey.tests.support.JourneyText;
import journey.tests.support.JourneyText.Checked;

/** Small journeys for the tests of services, and what they have in common. */
final class Shop {

	static final String TEXT = """
			namespace shop

			segment Anybody { position visitor }
			persona Lea "Léa" represents Anybody { goal Call "Call people" }
			persona Marc represents Anybody { goal Save "Save money" }
			channel web "The web" in fr "La Toile" is website
			channel store is physical-presence
			channel spare
			reason TooDear "Too dear"
			source Site "The site" is analytics { customer "uid" time "at" timezone "Europe/Paris" name "event" }
			source Desk is crm { }
			event Viewed "Page viewed" from Site as "page_view" { }
			event Ordered from Site { }
			fact Stock from Desk { has price : number }
			survey Happy "How happy" is csat from Site { asks "Were you happy?" }

			journey Buy "Buy a phone" for Lea, Marc {
				goal business Sell measured by Conversion >= 30% by 2027-01-01
				goal customer Enjoy "Enjoy it" measured by Happy
				goal business Dream
				stage Look "Look around" {
					touchpoint Page "The page" via web, store { feels Lea -1 "lost" feels Marc +2 key "Here it begins" pain Slow "Slow page" severity workaround opportunity Faster for Slow { impact 4 effort 2 } tracked by Viewed }
					touchpoint Poster
				}
				stage Pay {
					touchpoint Till via store { feels Lea 0 pain Queue opportunity More "More tills" tracked by Ordered }
					touchpoint Web via web { feels Marc -2 "angry" }
				}
				stage Keep { }
				includes Repair after Till
				flow {
					Page -> Poster -> Till
					back Till -> Page because "Too slow"
					skip Page -> Till probability 12.5%
					switch Poster -> Web probability 3% because "No time"
					loop Web -> Web
					exit Page because "Too slow"
					exit Till because TooDear
				}
			}

			journey Repair "Have it repaired" for Lea { stage Ask { touchpoint Call via store } }
			journey Sell for Lea { stage Give { touchpoint Hand via store } }

			kpi Views measures Buy.Look { formula count(Viewed) window 28 days influences Conversion }
			kpi Conversion "Conversion rate" measures Buy { formula count(Ordered) / count(Viewed) target >= 30% window 28 days }
			kpi Basket measures Buy.Pay.Till { formula sum(Stock.price) }
			""";

	private Shop() {
	}

	static Checked read() {
		return JourneyText.check(TEXT);
	}

	static Checked french() {
		return JourneyText.check(TEXT, "workspace { language fr }");
	}

	static <T extends NamedElement> T named(Checked shop, Class<T> kind, String name) {
		return shop.all(kind).stream().filter(element -> name.equals(element.getName())).findFirst().orElseThrow();
	}

	static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}

	/** Puts results beside the files. */
	static void measured(EObject element, Results results) {
		Resource resource = new ResourceImpl(URI.createURI("results.json"));
		element.eResource().getResourceSet().getResources().add(resource);
		resource.getContents().add(results);
	}
}
