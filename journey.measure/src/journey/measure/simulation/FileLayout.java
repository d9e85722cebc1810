// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.Names;

/** The columns of a file. A place of -1 means that there is no such column. */
final class FileLayout {

	private final List<String> columns = new ArrayList<>();
	private final Map<Object, Integer> places = new IdentityHashMap<>();
	private final Map<Survey, Integer> invitations = new IdentityHashMap<>();
	private final int id;
	private final int customer;
	private final int session;
	private final int time;
	private final int name;
	private final int channel;

	/** @param named whether the name column tells records apart */
	FileLayout(Source source, List<? extends NamedElement> records, boolean named) {
		id = key(source.getIdField());
		customer = key(source.getCustomerField());
		session = key(source.getSessionField());
		time = key(source.getTimeField());
		name = key(named ? source.getNameField() : null);
		channel = key(source.getChannelField());
		int keys = columns.size();
		for (NamedElement record : records) {
			Recorded.properties(record).forEach(property -> places.put(property, value(Names.inSource(property), keys)));
			if (record instanceof Survey survey) {
				places.put(survey, value(survey.getAnswerField(), keys));
				invitations.put(survey, value(survey.getInvitedField(), keys));
			}
		}
	}

	private int key(String column) {
		if (column != null && !columns.contains(column)) {
			columns.add(column);
		}
		return columns.indexOf(column);
	}

	/** Keys are not overwritten. */
	private int value(String column, int keys) {
		int place = key(column);
		return place < keys ? -1 : place;
	}

	List<String> columns() {
		return columns;
	}

	int id() {
		return id;
	}

	int customer() {
		return customer;
	}

	int session() {
		return session;
	}

	int time() {
		return time;
	}

	int name() {
		return name;
	}

	int channel() {
		return channel;
	}

	int of(Property property) {
		return places.get(property);
	}

	int answer(Survey survey) {
		return places.get(survey);
	}

	int invited(Survey survey) {
		return invitations.get(survey);
	}
}
