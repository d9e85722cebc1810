// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.model.journey.NamedElement;
import journey.model.journey.Source;

/**
 * Files that were given for a source.
 *
 * @param record the event, fact, survey or profile that all rows are; empty if the source tells them apart by its name column, or has one only
 * @param format of all files
 * @param files absolute, in the order in which they are read
 */
public record Feed(Source source, Optional<NamedElement> record, FileFormat format, List<Path> files) {

	public Feed {
		files = List.copyOf(files);
	}

	/**
	 * Files that were given together, each in a format of its own.
	 *
	 * @param files whose names tell their formats
	 */
	public static List<Feed> of(Source source, Optional<NamedElement> record, List<Path> files) {
		List<Feed> feeds = new ArrayList<>();
		for (Path file : files) {
			FileFormat format = FileFormat.of(file).orElseThrow(() -> new IllegalArgumentException(file.toString()));
			boolean continues = !feeds.isEmpty() && feeds.getLast().format() == format;
			List<Path> together = continues ? new ArrayList<>(feeds.removeLast().files()) : new ArrayList<>();
			together.add(file);
			feeds.add(new Feed(source, record, format, together));
		}
		return feeds;
	}
}
