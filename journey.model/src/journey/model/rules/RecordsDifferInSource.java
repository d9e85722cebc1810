// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** What one source calls by one name cannot be told apart in its data (row 63 of the requirements). */
final class RecordsDifferInSource implements Rule<Element> {

	private record Key(Source source, String name) {
	}

	/** The first event, fact or survey of each name in each source, over all files. */
	private record FirstRecords(Map<Key, Element> byKey) {

		static FirstRecords of(WorkspaceIndex index) {
			Map<Key, Element> first = new HashMap<>();
			Stream.of(Event.class, Fact.class, Survey.class).flatMap(kind -> index.elements(kind).stream())
					.filter(element -> source(element) != null && !Names.inSource(element).isEmpty())
					.forEach(element -> first.putIfAbsent(key(element), element));
			return new FirstRecords(first);
		}
	}

	@Override
	public RuleCode code() {
		return RuleCode.NAME_TAKEN_IN_SOURCE;
	}

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, WorkspaceIndex index, Findings findings) {
		if (source(element) == null) {
			return;
		}
		Element first = index.knowledge(FirstRecords.class, FirstRecords::of).byKey().get(key(element));
		if (first != null && first != element && !Names.qualified(first).equals(Names.qualified(element))) {
			findings.report(code(), element, feature(element),
					Labels.of(element), Names.inSource(element), Labels.of(source(element)), Labels.of(first));
		}
	}

	private static Key key(Element element) {
		return new Key(source(element), Names.inSource(element));
	}

	private static Source source(Element element) {
		return switch (element) {
			case Event event -> event.getSource();
			case Fact fact -> fact.getSource();
			case Survey survey -> survey.getSource();
			default -> null;
		};
	}

	/** Where the name stands that is taken. */
	private static EAttribute feature(Element element) {
		EAttribute external = switch (element) {
			case Event event -> JourneyPackage.Literals.EVENT__EXTERNAL_NAME;
			case Fact fact -> JourneyPackage.Literals.FACT__EXTERNAL_NAME;
			default -> JourneyPackage.Literals.SURVEY__EXTERNAL_NAME;
		};
		return element.eIsSet(external) ? external : JourneyPackage.Literals.NAMED_ELEMENT__NAME;
	}
}
