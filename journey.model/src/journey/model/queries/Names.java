// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;
import journey.model.journey.Survey;
import journey.model.journey.Translated;
import journey.model.journey.Translation;

/** How elements are called: for people by their titles, for machines by their qualified names. */
public final class Names {

	private static final String LIBRARY = "std";

	private Names() {
	}

	/** What people call an element: its title, else its name. */
	public static String title(NamedElement element) {
		return element.getTitle() == null || element.getTitle().isBlank() ? name(element) : element.getTitle();
	}

	/** What people who read a language call an element. */
	public static String title(NamedElement element, Locale locale) {
		if (element instanceof Translated translated) {
			for (Translation translation : translated.getTranslations()) {
				if (translation.getLanguage().getLiteral().equals(locale.getLanguage()) && translation.getTitle() != null) {
					return translation.getTitle();
				}
			}
		}
		return title(element);
	}

	/** The name of an element; empty if a broken file gives it none. */
	public static String name(NamedElement element) {
		return element.getName() == null ? "" : element.getName();
	}

	/** What its source calls an event, a fact, a survey or a property: what stands after {@code as}, else its name. */
	public static String inSource(NamedElement element) {
		String external = switch (element) {
			case Event event -> event.getExternalName();
			case Fact fact -> fact.getExternalName();
			case Survey survey -> survey.getExternalName();
			case Property property -> property.getExternalName();
			default -> null;
		};
		return external == null ? name(element) : external;
	}

	/** The names of the file's namespace, of the elements around an element and of itself, joined by dots. */
	public static String qualified(NamedElement element) {
		String namespace = EcoreUtil.getRootContainer(element) instanceof JourneyFile file ? namespace(file) : "";
		return namespace.isEmpty() ? inNamespace(element) : namespace + "." + inNamespace(element);
	}

	/** The namespace of a file; empty if it has none. */
	public static String namespace(JourneyFile file) {
		return file.getName() == null ? "" : file.getName();
	}

	/** Whether a namespace is one of the standard library. */
	public static boolean isOfLibrary(String namespace) {
		return namespace.equals(LIBRARY) || namespace.startsWith(LIBRARY + ".");
	}

	/** Whether an element stands in a namespace of the standard library. */
	public static boolean isInLibrary(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof JourneyFile file && isOfLibrary(namespace(file));
	}

	/** The names of the elements around an element and of itself, joined by dots. */
	public static String inNamespace(NamedElement element) {
		StringBuilder names = new StringBuilder(name(element));
		for (EObject outer = element.eContainer(); outer != null; outer = outer.eContainer()) {
			if (outer instanceof NamedElement named && !name(named).isEmpty()) {
				names.insert(0, name(named) + ".");
			}
		}
		return names.toString();
	}
}
