// SPDX-License-Identifier: EPL-2.0
package journey.ui.preview;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import journey.model.journey.Journey;
import journey.model.queries.Names;
import journey.ui.snapshot.ProjectSnapshot;

/**
 * What a view wants to show, as it was when the job was asked for it.
 *
 * @param shown what it shows now; empty if that is nothing or of another project
 * @param journey the qualified name of the journey that was chosen or shown last
 * @param opened the file that was opened since: its journey comes first
 */
record PreviewWish(PreviewContent content, boolean shown, Optional<String> journey, Optional<Path> opened) {

	/** Makes what is to be shown. */
	Rendering render(ProjectSnapshot snapshot, IProgressMonitor monitor) {
		Optional<IProject> project = Optional.of(snapshot.texts().project());
		List<Journey> journeys = snapshot.journeys();
		boolean broken = snapshot.isBroken();
		if (journeys.isEmpty()) {
			return broken && shown ? kept(project, Map.of(), journey, "notice.kept") : Rendering.nothing(project, broken ? "nothing.broken" : "nothing.journey");
		}
		Journey chosen = choose(snapshot, journeys);
		Map<String, String> titles = new LinkedHashMap<>();
		if (content.isOfOneJourney()) {
			journeys.forEach(one -> titles.put(Names.qualified(one), Names.title(one, snapshot.locale())));
		}
		Optional<String> name = Optional.of(Names.qualified(chosen)).filter(any -> content.isOfOneJourney());
		boolean same = shown && (name.isEmpty() || name.equals(journey));
		if (broken && same) {
			return kept(project, titles, name, "notice.kept");
		}
		try {
			Optional<Map<String, String>> pages = content.pages(snapshot, chosen, monitor);
			return new Rendering(project, titles, name, pages.orElse(Map.of()), notice(snapshot, broken),
					pages.isPresent() ? Optional.empty() : Optional.of("nothing.diagram"));
		} catch (OperationCanceledException superseded) {
			throw superseded;
		} catch (RuntimeException | StackOverflowError | LinkageError failure) {
			ILog.of(PreviewWish.class).error(String.valueOf(failure), failure);
			return same ? kept(project, titles, name, "notice.failed") : Rendering.nothing(project, "nothing.failed");
		}
	}

	private static Optional<String> notice(ProjectSnapshot snapshot, boolean broken) {
		if (broken) {
			return Optional.of("notice.broken");
		}
		return snapshot.hasUnreadableNumbers() ? Optional.of("notice.results") : Optional.empty();
	}

	private static Rendering kept(Optional<IProject> project, Map<String, String> journeys, Optional<String> journey, String notice) {
		return new Rendering(project, journeys, journey, Map.of(), Optional.of(notice), Optional.empty());
	}

	/** The journey of the file that was opened; else the one that was shown; else the first. */
	private Journey choose(ProjectSnapshot snapshot, List<Journey> journeys) {
		List<Journey> inFile = opened.map(snapshot::journeys).orElse(List.of());
		List<Journey> candidates = inFile.isEmpty() ? journeys : inFile;
		return candidates.stream().filter(one -> journey.filter(Names.qualified(one)::equals).isPresent()).findFirst().orElse(candidates.getFirst());
	}
}
