// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.Locale;

import journey.generator.output.Slugs;
import journey.model.journey.NamedElement;
import journey.model.queries.Names;

/** The identifiers in a report that links lead to: the same one for the same thing, each used once. */
final class Anchors {

	private final Slugs slugs = new Slugs();

	/** The anchor of an element's section, card or row. */
	String of(NamedElement element) {
		return slugs.of(element, element.eClass().getName().toLowerCase(Locale.ROOT) + "-" + Names.name(element));
	}

	/** The anchor of a part of the report about the workspace. */
	String of(String part) {
		return slugs.of(part, part);
	}

	/** The anchor of a part of what the report says about an element. */
	String of(NamedElement element, String part) {
		return slugs.of(new PartOf(element, part), of(element) + "-" + part);
	}

	private record PartOf(NamedElement element, String part) {
	}
}
