// SPDX-License-Identifier: EPL-2.0
package journey.cli.diagrams;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import journey.generator.output.GeneratedFile;
import journey.generator.output.Slugs;
import journey.model.journey.Journey;
import journey.model.queries.Names;
import journey.sirius.JourneyDiagrams;
import journey.sirius.layout.DiagramLayout;
import journey.sirius.layout.PlacedDiagram;
import journey.sirius.layout.Positions;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.services.ReadersLanguage;
import journey.sirius.specification.DiagramDescription;
import journey.sirius.view.Diagram;

/** Draws the diagrams of journeys; one that fails does not hinder the others. */
public final class DiagramFiles {

	/** What did not work with a diagram. */
	public record Failure(String key, List<String> arguments) {
	}

	private final JourneyDiagrams diagrams;
	private final DiagramChoice choice;
	private final Function<Journey, Positions> positions;
	private final Locale locale;
	private final Slugs slugs = new Slugs();
	private final List<GeneratedFile> files = new ArrayList<>();
	private final List<Failure> failures = new ArrayList<>();

	/** @param positions where users want the nodes of a journey's diagrams to be */
	public DiagramFiles(JourneyDiagrams diagrams, DiagramChoice choice, Function<Journey, Positions> positions, Locale locale) {
		this.diagrams = diagrams;
		this.choice = choice;
		this.positions = positions;
		this.locale = locale;
	}

	/** Draws the diagrams of a journey. */
	public void draw(Journey journey, List<DiagramFormat> formats) {
		for (DiagramDescription description : choice.descriptions()) {
			DiagramRefresh refresh = diagrams.refresh(description.name()).orElseThrow();
			try (ReadersLanguage language = ReadersLanguage.around(journey, locale)) {
				if (refresh.describes(journey)) {
					draw(journey, refresh, formats);
				}
			} catch (RuntimeException | StackOverflowError failure) {
				fail("diagram.failed", journey, description, String.valueOf(failure));
			}
		}
	}

	private void draw(Journey journey, DiagramRefresh refresh, List<DiagramFormat> formats) {
		DiagramDescription description = refresh.description();
		Diagram diagram = refresh.open(journey);
		choice.switchLayers(description, diagram);
		refresh.refresh(diagram);
		diagram.problems().stream().map(problem -> problem.place() + " " + problem.expression() + ": " + problem.reason()).distinct()
				.forEach(problem -> fail("diagram.problem", journey, description, problem));
		Map<DiagramFormat, byte[]> written = new EnumMap<>(DiagramFormat.class);
		PlacedDiagram[] placed = new PlacedDiagram[1];
		for (DiagramFormat format : formats) {
			written.put(format, format.write(diagram, () -> {
				if (placed[0] == null) {
					placed[0] = DiagramLayout.of(diagram, positions.apply(journey), locale);
					placed[0].notes().forEach(note -> fail("diagram.note", journey, description, note.text(locale)));
				}
				return placed[0];
			}, locale));
		}
		String slug = slugs.of(List.of(journey, description.name()), Names.name(journey) + " " + description.name());
		written.forEach((format, bytes) -> files.add(new GeneratedFile(slug + format.ending(), bytes)));
	}

	private void fail(String key, Journey journey, DiagramDescription description, String reason) {
		failures.add(new Failure(key, List.of(Names.qualified(journey), description.name(), reason)));
	}

	/** What was drawn. */
	public List<GeneratedFile> files() {
		return List.copyOf(files);
	}

	/** What did not work. */
	public List<Failure> failures() {
		return List.copyOf(failures);
	}
}
