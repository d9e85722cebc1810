// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element of the file. It remembers what has been read, so that what nobody has read can be refused.
 */
final class XmlElement {

	private static final Set<String> ONLY_FOR_PEOPLE = Set.of("documentation", "endUserDocumentation");

	private final XmlElement parent;
	private final String tag;
	private final String type;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<XmlElement> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private final Set<String> read = new HashSet<>(ONLY_FOR_PEOPLE);

	/** @param type the class that the file gives the element; null if its place decides */
	XmlElement(XmlElement parent, String tag, String type) {
		this.parent = parent;
		this.tag = tag;
		this.type = type;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	void put(String attribute, String value) {
		attributes.put(attribute, value);
	}

	void append(String characters) {
		text.append(characters);
	}

	XmlElement parent() {
		return parent;
	}

	String tag() {
		return tag;
	}

	String text() {
		return text.toString();
	}

	/** The class of the element without its package; null if its place decides. */
	String type() {
		return type;
	}

	/** The value of an attribute; null if it is missing or empty, which is the same in the metamodel of Sirius. */
	String attribute(String name) {
		read.add(name);
		String value = attributes.get(name);
		return value == null || value.isEmpty() ? null : value;
	}

	/** The value of an attribute that has to be there. */
	String required(String name) throws SpecificationException {
		String value = attribute(name);
		if (value == null) {
			throw new SpecificationException(place(), name + " is missing");
		}
		return value;
	}

	/** The parts of a feature, in their order. */
	List<XmlElement> children(String feature) {
		read.add(feature);
		return children.stream().filter(child -> child.tag.equals(feature)).toList();
	}

	/** All parts, whether they have been read or not. */
	List<XmlElement> children() {
		return children;
	}

	/** The part of a feature; null if there is none. */
	XmlElement child(String feature) throws SpecificationException {
		List<XmlElement> found = children(feature);
		if (found.size() > 1) {
			throw new SpecificationException(place(), feature + " stands there more than once");
		}
		return found.isEmpty() ? null : found.getFirst();
	}

	/** The part of a feature that has to be there. */
	XmlElement requiredChild(String feature) throws SpecificationException {
		XmlElement found = child(feature);
		if (found == null) {
			throw new SpecificationException(place(), feature + " is missing");
		}
		return found;
	}

	/** Refuses what has not been read. */
	void finish() throws SpecificationException {
		for (String attribute : attributes.keySet()) {
			if (!read.contains(attribute)) {
				throw new SpecificationException(place(), "the feature " + attribute + " is not supported");
			}
		}
		for (XmlElement child : children) {
			if (!read.contains(child.tag)) {
				throw new SpecificationException(child.place(), "the feature " + child.tag + " is not supported");
			}
		}
	}

	/** An element of a class that is not known at its place. */
	SpecificationException unsupported() {
		return new SpecificationException(place(), type + " is not supported");
	}

	/** Where the element stands, by the names and features around it. */
	String place() {
		String name = attributes.getOrDefault("name", tag);
		return parent == null || parent.parent == null ? name : parent.place() + "/" + name;
	}
}
