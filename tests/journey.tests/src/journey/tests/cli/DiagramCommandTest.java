// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** What journey diagram draws. */
class DiagramCommandTest extends CommandTestCase {

	@Test
	void eachJourneyHasItsDiagrams() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "diagram", "--to", "out").exits(0).out("").err("""
				Files: 1; errors: 0; warnings: 0; notes: 0
				Files written: 2, to out
				""");
		assertEquals(List.of("buy-journey-map.svg", "buy-kpi-tree.svg", "manifest.json"), List.copyOf(content(folder.resolve("out")).keySet()));
	}

	@Test
	void namesFormatsAndLayersAreChosen() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "diagram", "--to", "out", "--name", "journey MAP", "--format", "json,png,pdf", "--layer", "emotions").exits(0);
		assertEquals(List.of("buy-journey-map.json", "buy-journey-map.pdf", "buy-journey-map.png", "manifest.json"), List.copyOf(content(folder.resolve("out")).keySet()));
		String json = Files.readString(folder.resolve("out/buy-journey-map.json"));
		assertEquals(true, json.contains("\"JM_Feeling\""));
		run(folder, "diagram", "--to", "out", "--name", "Journey map", "--format", "json").exits(0);
		assertEquals(false, Files.readString(folder.resolve("out/buy-journey-map.json")).contains("\"JM_Feeling\""));
	}

	@Test
	void unknownNamesAreWrongUsageAndTheKnownOnesAreNamed() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "diagram", "--to", "out", "--name", "Map").exits(2).out("").err("There is no diagram Map; there are: Journey map, KPI tree\n");
		run(folder, "diagram", "--to", "out", "--layer", "Feelings").exits(2).out("")
				.err("There is no layer Feelings; there are: Emotions, Key moments, Pains and opportunities, KPIs, Flow, Issues, all\n");
		assertEquals(List.of("a.journey"), files());
	}

	@Test
	void aLayerOfAnotherDiagramChangesNothing() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "diagram", "--to", "out", "--name", "KPI tree", "--layer", "Emotions", "--layer", "all", "--layer", "Emotions").exits(0);
		assertEquals(List.of("buy-kpi-tree.svg", "manifest.json"), List.copyOf(content(folder.resolve("out")).keySet()));
	}

	@Test
	void aJourneyWithFindingsIsDrawn() throws IOException {
		write("a.journey", POOR);
		run(folder, "diagram", "--to", "out", "--layer", "all").exits(1);
		assertEquals(List.of("j-journey-map.svg", "j-kpi-tree.svg", "manifest.json"), List.copyOf(content(folder.resolve("out")).keySet()));
	}

	@Test
	void twoJourneysOfOneNameHaveTheirOwnFiles() throws IOException {
		write("a.journey", "namespace a\n" + CLEAN);
		write("b.journey", "namespace b\njourney Buy for Lea { stage Look { touchpoint Page } }\npersona Lea { }\n");
		run(folder, "diagram", "--to", "out", "--name", "KPI tree");
		assertEquals(new TreeSet<>(List.of("buy-kpi-tree.svg", "buy-kpi-tree-2.svg", "manifest.json")), new TreeSet<>(content(folder.resolve("out")).keySet()));
	}

	@Test
	void theLanguageOfTheCommandIsUsed() throws IOException {
		write("a.journey", "journey J { }\n" + SETTINGS);
		run(folder, "diagram", "--to", "out", "--lang", "fr", "--name", "Journey map");
		assertEquals(true, Files.readString(folder.resolve("out/j-journey-map.svg")).contains("Ce parcours n\u2019a pas encore d\u2019\u00e9tape."));
	}

	@Test
	void aFileOfPositionsIsUsedAndItsNonsenseTold() throws IOException {
		write("a.journey", CLEAN);
		write("a.journey.layout", """
				{"schemaVersion": "1", "positions": {"Journey map": {"Buy": {"JM_Touchpoint": {"Buy.Look.Page": [1234, 567], "Buy.Look.Other": "here"}}}}}
				""");
		run(folder, "diagram", "--to", "out", "--name", "Journey map").exits(0).err("""
				Files: 1; errors: 0; warnings: 0; notes: 0
				a.journey.layout: Journey map / Buy / JM_Touchpoint / Buy.Look.Other: is no position: two numbers from 0 to 200000 after diagram, journey, mapping and element
				Files written: 1, to out
				""");
		assertEquals(true, Files.readString(folder.resolve("out/buy-journey-map.svg")).contains("<rect x=\"1234\" y=\"567\""));
	}

	@Test
	void whatOtherCommandsWroteStays() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "report", "--to", "out").exits(0);
		run(folder, "diagram", "--to", "out").exits(0);
		Map<String, String> files = content(folder.resolve("out"));
		assertEquals(true, files.containsKey("report.html") && files.containsKey("buy-journey-map.svg"));
	}
}
