// SPDX-License-Identifier: EPL-2.0
package journey.cli.measuring;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import journey.cli.input.InputException;
import journey.cli.input.KnownNames;
import journey.measure.data.Feed;
import journey.measure.data.FileFormat;
import journey.measure.data.SourceRecords;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/**
 * What stands after --data: the name of a source, or of an event, fact, survey or profile, and its files.
 *
 * @param name simple or qualified
 * @param files a file, or a pattern with * and ? in the name of the file
 */
public record DataArgument(String name, String files) {

	private static final Pattern ADDRESS = Pattern.compile("\\A[A-Za-z][A-Za-z0-9+.-]+://");

	/** @throws InputException if it is not NAME=FILE */
	public static DataArgument parse(String text) throws InputException {
		int sign = text.indexOf('=');
		if (sign <= 0 || sign == text.length() - 1) {
			throw new InputException(true, "data.syntax", text);
		}
		return new DataArgument(text.substring(0, sign), text.substring(sign + 1));
	}

	/**
	 * Finds what is meant.
	 *
	 * @param folder against which relative files are resolved
	 * @throws InputException if the model has no such source, or there is no such file
	 */
	public List<Feed> feeds(WorkspaceIndex index, Path folder) throws InputException {
		NamedElement meant = meant(index);
		Optional<NamedElement> record = meant instanceof Source ? Optional.empty() : Optional.of(meant);
		Source of = meant instanceof Source source ? source : SourceRecords.source(meant).orElseThrow(() -> unknown(index, Optional.empty()));
		List<Path> found = files(folder);
		if (found.stream().anyMatch(file -> FileFormat.of(file).isEmpty())) {
			throw new InputException(true, "data.format", files, FileFormat.allEnds());
		}
		return Feed.of(of, record, found);
	}

	private NamedElement meant(WorkspaceIndex index) throws InputException {
		List<NamedElement> all = new ArrayList<>(index.elements(Source.class));
		all.addAll(index.elements(Event.class));
		all.addAll(index.elements(Fact.class));
		all.addAll(index.elements(Survey.class));
		all.addAll(index.elements(Profile.class));
		KnownNames.Meaning<NamedElement> meaning = new KnownNames<>(all).of(name);
		return meaning.only(true).orElseThrow(() -> unknown(index, meaning.nearest()));
	}

	private InputException unknown(WorkspaceIndex index, Optional<String> nearest) {
		return nearest.map(near -> new InputException(true, "data.source.meant", name, near)).orElseGet(
				() -> new InputException(true, "data.source.unknown", name, index.elements(Source.class).stream().map(Names::name).collect(Collectors.joining(", "))));
	}

	/** The files in the order of their names. Nothing is ever fetched from elsewhere. */
	private List<Path> files(Path folder) throws InputException {
		if (ADDRESS.matcher(files).find()) {
			throw new InputException(true, "data.address", files);
		}
		try {
			int last = Math.max(files.lastIndexOf('/'), files.lastIndexOf(FileSystems.getDefault().getSeparator()));
			String fileName = files.substring(last + 1);
			if (fileName.indexOf('*') < 0 && fileName.indexOf('?') < 0) {
				Path file = folder.resolve(files).toAbsolutePath().normalize();
				if (Files.isDirectory(file)) {
					throw new InputException(false, "data.folder", files);
				}
				if (!Files.isRegularFile(file)) {
					throw new InputException(false, "data.missing", files);
				}
				return List.of(file.toRealPath());
			}
			Path parent = folder.resolve(files.substring(0, last + 1)).toAbsolutePath().normalize();
			return matching(parent, fileName);
		} catch (InvalidPathException | IOException e) {
			throw new InputException(false, "data.missing", files);
		}
	}

	private List<Path> matching(Path parent, String pattern) throws IOException, InputException {
		PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.replaceAll("[\\\\\\[\\]{}]", "\\\\$0"));
		List<Path> found = new ArrayList<>();
		try (Stream<Path> inFolder = Files.list(parent)) {
			for (Path file : inFolder.filter(file -> matcher.matches(file.getFileName())).filter(Files::isRegularFile).sorted().toList()) {
				found.add(file.toRealPath());
			}
		}
		if (found.isEmpty()) {
			throw new InputException(false, "data.missing", files);
		}
		return found;
	}
}
