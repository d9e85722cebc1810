// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import journey.dsl.naming.TitleName;
import journey.model.queries.WorkspaceIndex;

/**
 * The journey of five stages, with a name of its own, for a workspace that may have journeys already: it stands in a namespace
 * that nobody has, and settings that are made elsewhere are left out.
 */
public record NamedTemplate(String journey, String namespace, boolean withSettings) {

	private static final String FIRST = "Journey";
	private static final Pattern SETTINGS = Pattern.compile("(?m)^workspace \\{\\R(.*\\R)*?\\}\\R\\R?");
	/** The one word that cannot be a name. */
	private static final String RESERVED = "not";

	/**
	 * A template that goes with the files of a workspace.
	 *
	 * @param title what the journey shall be called, in whatever words
	 */
	public static NamedTemplate of(String title, WorkspaceIndex workspace) {
		String name = name(title);
		String lower = name.toLowerCase(Locale.ROOT);
		String base = "my." + (lower.equals(RESERVED) ? lower + "_" : lower);
		Set<String> taken = workspace.namespaces();
		String namespace = base;
		for (int i = 2; taken.contains(namespace); i++) {
			namespace = base + i;
		}
		return new NamedTemplate(name, namespace, workspace.workspace().isEmpty());
	}

	private static String name(String title) {
		String name = TitleName.of(title, FIRST);
		return isTaken(name) ? name + FIRST : name;
	}

	/** Whether the template calls something else so that a formula can name. */
	private static boolean isTaken(String name) {
		return Stream.of("event", "survey", "kpi").anyMatch(kind -> JourneyTemplate.text(Locale.ENGLISH).contains("\n" + kind + " " + name + " "));
	}

	/** The text, in English or French. */
	public String text(Locale locale) {
		String text = JourneyTemplate.text(locale).replace("namespace my.shop", "namespace " + namespace)
				.replace("journey Buy ", "journey " + journey + " ").replace("measures Buy.", "measures " + journey + ".");
		return withSettings ? text : SETTINGS.matcher(text).replaceFirst("");
	}
}
