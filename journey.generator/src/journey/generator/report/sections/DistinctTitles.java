// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/**
 * What a report calls elements: by their titles. Where several of one kind have the same title, their names stand after it. At
 * the top of files all elements of a workspace are compared, else those of the same journey, persona or event.
 */
final class DistinctTitles {

	private record Title(EObject scope, EClass kind, String title) {
	}

	private record TitleAndName(Title title, String name) {
	}

	private final Locale locale;
	private final Map<Title, Integer> titles = new HashMap<>();
	private final Map<TitleAndName, Integer> names = new HashMap<>();

	DistinctTitles(WorkspaceIndex index, Locale locale) {
		this.locale = locale;
		EcoreUtil.getAllContents(index.files()).forEachRemaining(element -> {
			if (element instanceof NamedElement named) {
				titles.merge(title(named), 1, Integer::sum);
				names.merge(new TitleAndName(title(named), Names.name(named)), 1, Integer::sum);
			}
		});
	}

	/** The title, and the name if others have the same title; the qualified name if they have the same name too. */
	String of(NamedElement element) {
		Title title = title(element);
		if (titles.getOrDefault(title, 0) < 2) {
			return title.title();
		}
		String name = Names.name(element);
		boolean distinct = !name.equals(title.title()) && names.get(new TitleAndName(title, name)) == 1;
		return title.title() + " (" + (distinct ? name : Names.qualified(element)) + ")";
	}

	private Title title(NamedElement element) {
		return new Title(scope(element), element.eClass(), Names.title(element, locale));
	}

	/** The element at the top of a file in which an element is; null if it is one itself. */
	private static EObject scope(NamedElement element) {
		EObject scope = null;
		for (EObject around = element.eContainer(); around != null && !(around instanceof JourneyFile); around = around.eContainer()) {
			scope = around;
		}
		return scope;
	}
}
