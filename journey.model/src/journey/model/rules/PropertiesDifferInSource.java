// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.GroupType;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** Two values of one name cannot be recorded together: in the data, one would overwrite the other (row 63 of the requirements). */
final class PropertiesDifferInSource implements Rule<Property> {

	@Override
	public RuleCode code() {
		return RuleCode.PROPERTY_TAKEN_IN_SOURCE;
	}

	@Override
	public Class<Property> subject() {
		return Property.class;
	}

	/** The first property of a list speaks for all of the list. */
	@Override
	public void check(Property property, WorkspaceIndex index, Findings findings) {
		List<Property> siblings = properties(property.eContainer());
		if (!siblings.isEmpty() && siblings.get(0) == property) {
			Map<String, String> fields = fields(source(property.eContainer()));
			Map<String, Property> first = new HashMap<>();
			for (Property sibling : siblings) {
				String inSource = Names.inSource(sibling);
				Property earlier = inSource.isEmpty() ? null : first.putIfAbsent(inSource, sibling);
				if (fields.containsKey(inSource)) {
					report(sibling, inSource, fields.get(inSource), findings);
				} else if (earlier != null && !Names.name(earlier).equals(Names.name(sibling))) {
					report(sibling, inSource, Labels.of(earlier), findings);
				}
			}
		}
	}

	private void report(Property property, String inSource, String taker, Findings findings) {
		findings.report(code(), property, property.getExternalName() == null
				? JourneyPackage.Literals.NAMED_ELEMENT__NAME : JourneyPackage.Literals.PROPERTY__EXTERNAL_NAME,
				Labels.of(property), inSource, taker);
	}

	private static List<Property> properties(EObject owner) {
		return switch (owner) {
			case Event event -> event.getProperties();
			case Fact fact -> fact.getProperties();
			case Profile profile -> profile.getProperties();
			case GroupType group -> group.getProperties();
			case null, default -> List.of();
		};
	}

	private static Source source(EObject owner) {
		return switch (owner) {
			case Event event -> event.getSource();
			case Fact fact -> fact.getSource();
			case Profile profile -> profile.getSource();
			case null, default -> null;
		};
	}

	/** The fields that a source records with everything, with the words that say so in its text. */
	private static Map<String, String> fields(Source source) {
		Map<String, String> fields = new HashMap<>();
		if (source != null) {
			fields.put(source.getIdField(), "id");
			fields.put(source.getCustomerField(), "customer");
			fields.put(source.getSessionField(), "session");
			fields.put(source.getTimeField(), "time");
			fields.put(source.getNameField(), "name");
			fields.put(source.getChannelField(), "channel");
		}
		return fields;
	}
}
