// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import com.google.inject.Injector;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.WorkspaceLoader;
import journey.model.journey.Journey;
import journey.sirius.JourneyDiagrams;
import journey.sirius.drawing.DiagramDrawing;
import journey.sirius.layout.DiagramLayout;
import journey.sirius.layout.PlacedDiagram;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.svg.SvgWriter;
import journey.sirius.view.Diagram;

/**
 * How the time to refresh, lay out and write the map of a journey grows with its touchpoints, beside the time to read the same text. The
 * map shows emotions, key moments, pains and opportunities. Called by benchmarks/run, with the libraries of the distribution on the
 * class path.
 */
final class Diagrams {

	private static final double AIM = 1.5;
	private static final int ROUNDS = 3;
	private static final List<String> LAYERS = List.of("Emotions", "Key moments", "Pains and opportunities");

	/** Times in milliseconds. */
	private record Row(int touchpoints, double read, double first, double again, double layout, double svg) {
	}

	/** Something that is measured. */
	private interface Work {
		Object run() throws IOException;
	}

	private final Injector language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
	private final JourneyDiagrams diagrams = JourneyDiagrams.load();

	public static void main(String[] arguments) throws IOException {
		Locale.setDefault(Locale.ROOT);
		Diagrams benchmark = new Diagrams();
		benchmark.measure(1_000); // until the virtual machine has compiled what is used
		System.out.println("touchpoints     read ms  refresh ms    again ms   layout ms      SVG ms");
		benchmark.print(benchmark.measure(100));
		Row middle = benchmark.print(benchmark.measure(1_000));
		Row large = benchmark.print(benchmark.measure(10_000));
		compare("refresh", middle.first(), large.first());
		compare("refresh again", middle.again(), large.again());
		compare("layout", middle.layout(), large.layout());
		compare("SVG", middle.svg(), large.svg());
		compare("read", middle.read(), large.read());
	}

	private static void compare(String what, double middle, double large) {
		System.out.printf("%-14s cost of an element at 10,000 touchpoints: %.2f times that at 1,000 (aim %.1f)%n", what, large / middle / 10, AIM);
	}

	private Row print(Row row) {
		System.out.printf("%11d %11.1f %11.1f %11.1f %11.1f %11.1f%n", row.touchpoints(), row.read(), row.first(), row.again(), row.layout(), row.svg());
		return row;
	}

	private Row measure(int touchpoints) throws IOException {
		Path folder = Files.createTempDirectory("journey-benchmark");
		try {
			Files.writeString(folder.resolve("map.journey"), text(touchpoints));
			return measure(touchpoints, folder);
		} finally {
			Files.deleteIfExists(folder.resolve("map.journey"));
			Files.delete(folder);
		}
	}

	/** The median of some rounds for each step. */
	private Row measure(int touchpoints, Path folder) throws IOException {
		List<List<Double>> times = new ArrayList<>();
		for (int step = 0; step < 5; step++) {
			times.add(new ArrayList<>());
		}
		for (int round = 0; round < ROUNDS; round++) {
			Journey journey = (Journey) timed(times.get(0), () -> read(folder));
			DiagramRefresh refresh = diagrams.refresh("Journey map").orElseThrow();
			Diagram diagram = (Diagram) timed(times.get(1), () -> open(refresh, journey));
			timed(times.get(2), () -> {
				refresh.refresh(diagram);
				return diagram;
			});
			PlacedDiagram placed = (PlacedDiagram) timed(times.get(3), () -> DiagramLayout.of(diagram, Locale.ENGLISH));
			timed(times.get(4), () -> SvgWriter.file(DiagramDrawing.of(placed, Locale.ENGLISH)));
		}
		List<Double> medians = times.stream().map(Diagrams::median).toList();
		return new Row(touchpoints, medians.get(0), medians.get(1), medians.get(2), medians.get(3), medians.get(4));
	}

	private static double median(List<Double> times) {
		Collections.sort(times);
		return times.get(times.size() / 2);
	}

	private static Object timed(List<Double> times, Work work) throws IOException {
		long start = System.nanoTime();
		Object result = work.run();
		times.add((System.nanoTime() - start) / 1e6);
		return result;
	}

	private Journey read(Path folder) {
		JourneyWorkspace workspace = language.getInstance(WorkspaceLoader.class).load(folder, List.of("."));
		return workspace.index().elements(Journey.class).get(0);
	}

	private static Diagram open(DiagramRefresh refresh, Journey journey) {
		Diagram diagram = refresh.open(journey);
		LAYERS.forEach(diagram::switchOn);
		refresh.refresh(diagram);
		return diagram;
	}

	/** A journey in which each tenth touchpoint begins a stage; moves go on, back and over. */
	private static String text(int touchpoints) {
		StringBuilder text = new StringBuilder("import std.channels.*\npersona P { }\njourney J for P {\n");
		for (int i = 0; i < touchpoints; i++) {
			text.append(i % 10 > 0 ? "" : i > 0 ? "}\nstage S" + i / 10 + " {\n" : "stage S0 {\n");
			text.append("touchpoint T").append(i).append(" \"Rendez-vous numéro ").append(i).append("\" via ").append(i % 3 == 0 ? "website" : i % 3 == 1 ? "store" : "email")
					.append(" { feels P ").append(i % 2 == 0 ? "+1" : "-1").append(" pain Pain").append(i).append(" opportunity Chance").append(i).append(" for Pain").append(i)
					.append(i % 7 == 0 ? " key \"Ici tout se décide\"" : "").append(" }\n");
		}
		text.append("}\nflow {\n");
		for (int i = 1; i < touchpoints; i++) {
			text.append(name(i - 1)).append(" -> ").append(name(i)).append('\n');
			text.append(i % 9 == 8 ? "back " + name(i) + " -> " + name(i - 4) + "\n" : "").append(i % 9 == 4 ? "skip " + name(i - 3) + " -> " + name(i) + "\n" : "");
		}
		return text.append("}\n}\n").toString();
	}

	private static String name(int touchpoint) {
		return "S" + touchpoint / 10 + ".T" + touchpoint;
	}
}
