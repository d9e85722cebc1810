// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Survey;

/** What is recorded, and the properties that it has. */
public final class Records {

	private Records() {
	}

	/** The event, fact or profile that holds a property, also in a group; null if none does. */
	public static NamedElement holder(Property property) {
		EObject around = property.eContainer();
		while (around != null && !(around instanceof Event || around instanceof Fact || around instanceof Profile)) {
			around = around.eContainer();
		}
		return (NamedElement) around;
	}

	/** The properties of an event, a fact or a profile in the order of the text, each followed by those within it. */
	public static List<Property> properties(NamedElement record) {
		List<Property> all = new ArrayList<>();
		EcoreUtil.getAllContents(List.of(record)).forEachRemaining(part -> {
			if (part instanceof Property property) {
				all.add(property);
			}
		});
		return all;
	}

	/** By what the numbers about an event, a fact or a survey can be broken down; a survey, by the event after which customers are asked. */
	public static List<Property> dimensions(EObject record) {
		return switch (record) {
			case Event event -> event.getProperties();
			case Fact fact -> fact.getProperties();
			case Survey survey when survey.getAfter() instanceof Event event -> event.getProperties();
			default -> List.of();
		};
	}
}
