// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.workspace.SourceFile;
import journey.model.journey.Journey;
import journey.model.journey.Move;
import journey.tests.support.Copies;
import journey.tests.support.Diff;
import journey.tests.support.JourneyText;
import journey.tests.support.ModelText;

/** Text to model to text to model: nothing is lost. */
class RoundTripTest {

	@TempDir
	private Path folder;

	static Stream<Arguments> workspaces() {
		return CorpusTest.goodWorkspaces();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("workspaces")
	void aModelThatWasReadIsWrittenSoThatItReadsBackEqual(String name, Path workspace) throws IOException {
		List<SourceFile> files = read(workspace);
		assertReadsBack(files, files.stream().map(file -> JourneyText.service(ISerializer.class).serialize(file.model())).toList());
	}

	/** As a diagram makes them: without a text behind. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("workspaces")
	void aModelThatNeverWasATextIsWrittenSoThatItReadsBackEqual(String name, Path workspace) throws IOException {
		List<SourceFile> files = read(workspace);
		assertReadsBack(files, Copies.write(files));
	}

	/** Customers come back: the planned way may lead over the same touchpoint twice. */
	@Test
	void aWayMayPassATouchpointTwice() {
		Move move = JourneyText.assertNoMistake("journey J { stage S { touchpoint A touchpoint B touchpoint C } flow { A -> B -> C -> B -> A } }").first(Move.class);
		assertEquals(List.of("B", "C", "B", "A"), move.getTo().stream().map(touchpoint -> touchpoint.getName()).toList());
	}

	@Test
	void aTextIsReadWithItsOrder() {
		Journey journey = (Journey) JourneyText.parse("journey J { stage B { } goal business Y stage A { } goal customer X }").getElements().get(0);
		assertEquals(List.of("B", "A"), journey.getStages().stream().map(stage -> stage.getName()).toList());
		assertEquals(List.of("Y", "X"), journey.getGoals().stream().map(goal -> goal.getName()).toList());
	}

	private void assertReadsBack(List<SourceFile> files, List<String> texts) throws IOException {
		for (int i = 0; i < files.size(); i++) {
			Files.write(folder.resolve("%03d.journey".formatted(i)), texts.get(i).getBytes(StandardCharsets.UTF_8));
		}
		JourneyText.Checked again = JourneyText.check(folder, ".");
		assertEquals(List.of(), again.mistakes(), () -> String.join("\n----\n", texts));
		for (int i = 0; i < files.size(); i++) {
			String before = ModelText.of(files.get(i).model());
			String after = ModelText.of(again.workspace().files().get(i).model());
			assertTrue(before.equals(after), () -> Diff.of(before, after));
		}
	}

	private static List<SourceFile> read(Path workspace) {
		return JourneyText.check(workspace.getParent(), workspace.getFileName().toString()).workspace().files();
	}
}
