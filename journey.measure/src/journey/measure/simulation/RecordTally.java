// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.LinkedHashMap;
import java.util.Map;

import journey.model.journey.NamedElement;
import journey.model.journey.Property;

/** How often something happened, to how many, and with which values. */
public final class RecordTally {

	private final Map<Property, PropertyTally> properties = new LinkedHashMap<>();
	private long rows;
	private long customers;
	private long sessions;
	private int lastCustomer;
	private String lastSession = "";

	RecordTally(NamedElement record, Behaviour behaviour) {
		Recorded.properties(record).forEach(property -> properties.put(property, new PropertyTally(behaviour.properties().get(property))));
	}

	/**
	 * Customers come one after the other, and so do the sessions of each.
	 *
	 * @param customer 0 for none
	 * @param session empty for none
	 */
	void add(int customer, String session) {
		rows++;
		if (customer != lastCustomer) {
			customers++;
			lastCustomer = customer;
		}
		if (!session.equals(lastSession) && !session.isEmpty()) {
			sessions++;
			lastSession = session;
		}
	}

	void add(Property property, String text) {
		properties.get(property).add(text);
	}

	public long rows() {
		return rows;
	}

	public long customers() {
		return customers;
	}

	public long sessions() {
		return sessions;
	}

	public Map<Property, PropertyTally> properties() {
		return properties;
	}
}
