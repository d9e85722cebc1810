// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.journey.Channel;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Persona;
import journey.model.rules.Severity;
import journey.tests.support.CliRun;
import journey.tests.support.Examples;
import journey.tests.support.Golden;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;
import journey.tests.support.Settings;

/** Every file of the corpus, of the examples and of the language reference. */
class CorpusTest {

	private static final Path GOOD = Project.corpus("good");
	private static final Path BROKEN = Project.corpus("broken");

	@TempDir
	private Path folder;

	static Stream<Arguments> goodWorkspaces() {
		return Stream.concat(Stream.of(Project.corpus("small")), Stream.concat(Project.children(GOOD).stream(),
				Examples.good().stream())).map(path -> Arguments.of(path.getFileName().toString(), path));
	}

	static Stream<Arguments> brokenFiles() {
		return Project.files(BROKEN, ".journey").stream().map(path -> Arguments.of(path.getFileName().toString(), path));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("goodWorkspaces")
	void nothingIsFoundInAGoodWorkspace(String name, Path workspace) {
		assertEquals(List.of(), JourneyText.check(workspace.getParent(), name).mistakes());
		assertEquals(List.of(), JourneyText.check(workspace.getParent(), name).workspace().unreadable());
	}

	/** What is good in the eyes of the rules, too; examples may have notes. The formulas of the corpus show what can be written, not what can be computed. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("goodWorkspaces")
	void noRuleFindsAnErrorInAGoodWorkspace(String name, Path workspace) {
		boolean ofSyntax = workspace.startsWith(Project.corpus("good"));
		assertEquals(List.of(), JourneyText.check(workspace.getParent(), name).issues().stream()
				.filter(issue -> issue.severity() == Severity.ERROR && !(ofSyntax && issue.code().startsWith("KPI-5")))
				.map(issue -> issue.code() + " " + issue.line() + " " + issue.message(Locale.ENGLISH)).toList());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("brokenFiles")
	void theCommandSaysWhatIsWrongWithABrokenFile(String name, Path file) throws IOException {
		Golden.beside(file, ".en.txt").check(validate(name, "en"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("brokenFiles")
	void theCommandSaysItInFrench(String name, Path file) throws IOException {
		Golden.beside(file, ".fr.txt").check(validate(name, "fr"));
	}

	/** What the command says of the language; of rules only in the file that is about them. */
	private String validate(String name, String language) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("validate", "--quiet", "--lang", language, name));
		if (!name.equals("rules.journey")) {
			arguments.add(Files.writeString(folder.resolve("settings.journey"), Settings.ALL_RULES_OFF).toString());
		}
		return CliRun.run(BROKEN, arguments.toArray(String[]::new)).err("").out();
	}

	/** A corpus that forgets an element tests nothing of it. */
	@Test
	void theGoodFilesUseEveryClassAndFeatureOfTheMetamodel() {
		Set<String> used = new TreeSet<>();
		goodWorkspaces().forEach(arguments -> {
			Path workspace = (Path) arguments.get()[1];
			for (EObject element : JourneyText.check(workspace.getParent(), workspace.getFileName().toString()).all(EObject.class)) {
				element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet)
						.forEach(feature -> used.add(element.eClass().getName() + "." + feature.getName()));
			}
		});
		Set<String> missing = new TreeSet<>();
		JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(org.eclipse.emf.ecore.EClass.class::isInstance)
				.map(org.eclipse.emf.ecore.EClass.class::cast).filter(type -> !type.isAbstract())
				.forEach(type -> type.getEAllStructuralFeatures().forEach(feature -> missing.add(type.getName() + "." + feature.getName())));
		missing.removeAll(used);
		missing.remove("Property.title"); // inherited; the language has no place for it
		assertEquals(Set.of(), missing);
	}

	@Test
	void lineEndsOfWindowsCountAsOne() {
		JourneyText.Checked checked = JourneyText.check("channel a\r\n\r\npersona P {\r\n\tprefers b\r\n}");
		assertEquals(List.of("REF-001 4:10+1"), checked.mistakes());
	}

	@Test
	void theFileWithWindowsLineEndsHasThem() {
		assertEquals(8, Project.read(GOOD.resolve("crlf.journey")).split("\r\n", -1).length - 1);
	}

	@Test
	void aMarkOfTheByteOrderIsPassedOver() {
		assertEquals(true, Project.read(GOOD.resolve("bom.journey")).startsWith("\uFEFF"));
		assertEquals("Lea", JourneyText.check(GOOD, "bom.journey").first(Persona.class).getName());
	}

	@Test
	void namesAreKeptInOneNormalForm() {
		assertEquals(true, Project.read(GOOD.resolve("normal-forms.journey")).contains("e\u0301"));
		assertEquals(List.of("\u00e9tape", "na\u00efve"),
				JourneyText.check(GOOD, "normal-forms.journey").all(Channel.class).stream().map(Channel::getName).toList());
	}

	@Test
	void textsKeepTheirBackslashes() {
		List<Persona> personas = JourneyText.check(GOOD, "lexer-traps.journey").all(Persona.class);
		Persona quotes = personas.stream().filter(persona -> persona.getName().equals("Quotes")).findFirst().orElseThrow();
		assertEquals("say \"hi\" \\ back\\\\slash \\", quotes.getTitle());
		assertEquals("tab\tline\nend", quotes.getConsumption());
	}

	static Stream<Arguments> blocksOfTheReference() {
		Matcher blocks = Pattern.compile("```journey\n(.*?)```\n", Pattern.DOTALL).matcher(Project.read(Project.root().resolve("docs/language.md")));
		List<Arguments> found = new ArrayList<>();
		while (blocks.find()) {
			found.add(Arguments.of(blocks.group(1).strip().lines().filter(line -> !line.startsWith("/")).findFirst().orElse(""), blocks.group(1)));
		}
		return found.stream();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("blocksOfTheReference")
	void everyBlockOfTheReferenceIsUnderstood(String name, String block) {
		List<String> mistakes = JourneyText.check(block).mistakes().stream().filter(mistake -> !mistake.startsWith("REF-")).toList();
		assertEquals(List.of(), mistakes);
	}

	@Test
	void togetherTheBlocksOfTheReferenceAreAWorkspace() {
		String[] texts = blocksOfTheReference().map(arguments -> (String) arguments.get()[1])
				.map(text -> text.replace("import shop.channels.*", "")).toArray(String[]::new);
		JourneyText.Checked checked = JourneyText.check(texts);
		assertEquals(List.of(), checked.mistakes());
		assertEquals(List.of(), checked.placesOf("SEG-220"));
	}
}
