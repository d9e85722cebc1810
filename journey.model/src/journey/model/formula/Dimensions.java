// SPDX-License-Identifier: EPL-2.0
package journey.model.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import journey.model.journey.GroupType;
import journey.model.journey.ListType;
import journey.model.journey.MoneyType;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Segment;
import journey.model.journey.SimpleType;
import journey.model.journey.ValueKind;
import journey.model.queries.Records;
import journey.model.queries.WorkspaceIndex;

/** By what KPIs of a workspace can be broken down. */
public final class Dimensions {

	/** What the name of a dimension stands for. */
	public sealed interface Dimension {

		/** The properties of this name of the records that a formula is computed from. */
		record OfRecords(List<Property> properties) implements Dimension {
		}

		/** The properties of this name of profiles: what is known of the customers. */
		record OfCustomers(List<Property> properties) implements Dimension {
		}

		/** By which channel it happened. */
		record OfChannels() implements Dimension {
		}

		/** In which of the segments with a condition the customer is. */
		record OfSegments(List<Segment> segments) implements Dimension {
		}

		record Unknown() implements Dimension {
		}

		/** Whether customers must be recognised. */
		default boolean isOfPeople() {
			return this instanceof OfCustomers || this instanceof OfSegments;
		}
	}

	private static final String CHANNEL = "channel";
	private static final String SEGMENT = "segment";

	private final Map<String, List<Property>> ofCustomers = new HashMap<>();
	private final List<Segment> segments;

	private Dimensions(WorkspaceIndex index) {
		segments = index.elements(Segment.class).stream().filter(segment -> segment.getWhere() != null).toList();
		index.elements(Profile.class).stream().flatMap(profile -> profile.getProperties().stream())
				.forEach(property -> ofCustomers.computeIfAbsent(property.getName(), any -> new ArrayList<>()).add(property));
	}

	public static Dimensions of(WorkspaceIndex index) {
		return index.knowledge(Dimensions.class, Dimensions::new);
	}

	/** What a name stands for in a KPI: first of all a property of what it is computed from. Null is a name that nobody could read. */
	public Dimension named(String name, Collection<? extends NamedElement> records) {
		if (name == null) {
			return new Dimension.Unknown();
		}
		List<Property> properties = ofRecords(name, records);
		if (!properties.isEmpty()) {
			return new Dimension.OfRecords(properties);
		}
		return switch (name) {
			case CHANNEL -> new Dimension.OfChannels();
			case SEGMENT -> new Dimension.OfSegments(segments);
			default -> ofCustomers.containsKey(name) ? new Dimension.OfCustomers(ofCustomers.get(name)) : new Dimension.Unknown();
		};
	}

	/** The properties of a name that events and facts have, or the events after which customers are asked. */
	static List<Property> ofRecords(String name, Collection<? extends NamedElement> records) {
		return records.stream().flatMap(record -> Records.dimensions(record).stream()).filter(property -> name.equals(property.getName())).distinct().toList();
	}

	/** Whether many cases share one value: not the amounts and times that hardly ever come twice, nor what has several values at once. */
	public static boolean groups(Property property) {
		return switch (property.getType()) {
			case ListType list -> false;
			case GroupType group -> false;
			case MoneyType money -> false;
			case SimpleType simple -> simple.getKind() != ValueKind.INSTANT && simple.getKind() != ValueKind.DURATION;
			case null, default -> true;
		};
	}
}
