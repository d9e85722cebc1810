// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec;

import java.util.List;

/**
 * What implementation.md shows.
 *
 * @param sources the sources, each with what is to be done
 */
record GuideView(List<SourceView> sources) {

	/**
	 * A source.
	 *
	 * @param notes what is to be known of it
	 * @param groups what is to be done, by kind
	 */
	record SourceView(String title, List<String> notes, List<Group> groups) {
	}

	/** Tasks of one kind. */
	record Group(String title, List<Task> tasks) {
	}

	/**
	 * Something to tick off.
	 *
	 * @param code its name in the source; empty if there is none
	 * @param text what is to be done, in a sentence; may be empty
	 * @param notes what is to be known of it
	 * @param parts what it consists of
	 */
	record Task(String title, String code, String text, List<String> notes, List<Task> parts) {

		/** A task without notes and parts. */
		static Task of(String title, String code, String text) {
			return new Task(title, code, text, List.of(), List.of());
		}
	}
}
