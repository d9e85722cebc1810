// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows references within the file, such as {@code //@ownedViewpoints[name='Journey']/@ownedRepresentations.0}.
 */
final class References {

	private static final Pattern STEP = Pattern.compile("/@(\\w+)(?:\\.(\\d{1,6})|\\[(\\w+)='([^']*)'\\])?");

	private final XmlElement root;

	References(XmlElement root) {
		this.root = root;
	}

	/** The names of the elements to which a feature refers. */
	List<String> names(XmlElement element, String feature) throws SpecificationException {
		List<String> names = new ArrayList<>();
		for (XmlElement target : targets(element, feature)) {
			names.add(target.required("name"));
		}
		return names;
	}

	/** The name of the element to which a feature refers; null if it refers to none. */
	String name(XmlElement element, String feature) throws SpecificationException {
		XmlElement target = target(element, feature);
		return target == null ? null : target.required("name");
	}

	/** The element to which a feature refers; null if it refers to none. */
	XmlElement target(XmlElement element, String feature) throws SpecificationException {
		List<XmlElement> targets = targets(element, feature);
		if (targets.size() > 1) {
			throw new SpecificationException(element.place(), feature + " refers to more than one element");
		}
		return targets.isEmpty() ? null : targets.getFirst();
	}

	private List<XmlElement> targets(XmlElement element, String feature) throws SpecificationException {
		List<XmlElement> targets = new ArrayList<>();
		String attribute = element.attribute(feature);
		if (attribute != null) {
			for (String path : attribute.split("\\s+")) {
				targets.add(resolve(element, feature, path));
			}
		}
		for (XmlElement child : element.children(feature)) {
			targets.add(resolve(element, feature, child.required("href")));
			child.finish();
		}
		return targets;
	}

	private XmlElement resolve(XmlElement from, String feature, String reference) throws SpecificationException {
		String path = reference.startsWith("#") ? reference.substring(1) : reference;
		XmlElement element = path.startsWith("//@") ? root : null;
		Matcher step = STEP.matcher(path);
		int end = 1;
		while (element != null && step.find() && step.start() == end) {
			element = part(element, step);
			end = step.end();
		}
		if (element == null || end != path.length()) {
			throw new SpecificationException(from.place(), feature + " refers to nothing in the file: " + reference);
		}
		return element;
	}

	private static XmlElement part(XmlElement element, Matcher step) {
		List<XmlElement> parts = element.children().stream().filter(child -> child.tag().equals(step.group(1))).toList();
		if (step.group(3) != null) {
			String value = URLDecoder.decode(step.group(4).replace("+", "%2B"), StandardCharsets.UTF_8);
			return parts.stream().filter(part -> value.equals(part.attribute(step.group(3)))).findFirst().orElse(null);
		}
		int index = step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
		return index < parts.size() ? parts.get(index) : null;
	}
}
