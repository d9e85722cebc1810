// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module depends on the least it can. */
class ModulesTest {

	/** Which other modules a module may use. Who may use the language may use the model: it is what the language makes. */
	private static final Map<String, Set<String>> MAY_USE = Map.of(
			"journey.model", Set.of(),
			"journey.dsl", Set.of("journey.model"),
			"journey.dsl.ide", Set.of("journey.model", "journey.dsl"),
			"journey.sirius", Set.of("journey.model"),
			"journey.measure", Set.of("journey.model"),
			"journey.generator", Set.of("journey.model", "journey.sirius"),
			"journey.web", Set.of("journey.model", "journey.dsl", "journey.dsl.ide", "journey.sirius", "journey.generator", "journey.measure"),
			"journey.ui", Set.of("journey.model", "journey.dsl", "journey.dsl.ide", "journey.sirius", "journey.generator", "journey.measure"),
			"journey.cli", Set.of("journey.model", "journey.dsl", "journey.dsl.ide", "journey.sirius", "journey.generator", "journey.measure",
					"journey.web"),
			"journey.product", Set.of("journey.model", "journey.dsl", "journey.dsl.ide", "journey.sirius", "journey.generator", "journey.measure",
					"journey.web", "journey.ui", "journey.cli"));

	/** The user interface of Eclipse, and the parts of Eclipse that are not there on a plain class path. */
	private static final List<String> ECLIPSE = List.of("org.eclipse.core.", "org.eclipse.ui.", "org.eclipse.swt.");

	/** Where Eclipse is always there, and the class that registers our diagrams with it. */
	private static final List<String> WITH_ECLIPSE = List.of("journey.ui/", "tests/journey.tests.equinox/", "tests/journey.tests.workbench/", "journey.sirius/src/journey/sirius/registration/DiagramsPlugin.java");

	private static final String SIMULATION = "journey.measure.simulation";
	private static final String SIMULATION_FOLDER = "journey.measure/src/journey/measure/simulation/";

	@TempDir
	Path folder;

	@Test
	void everyDependencyBetweenModulesIsInTheTable() {
		assertEquals(List.of(), new Arrows(Project.OURS, MAY_USE).violations());
	}

	@Test
	void onlyTheUserInterfaceUsesEclipse() {
		assertEquals(List.of(), usesOfEclipse(Project.OURS));
	}

	/** Data and truth of a simulation prove something about measuring only if they share nothing with it. */
	@Test
	void theSimulationKnowsNothingOfMeasuring() {
		List<String> allowed = List.of("java.", "journey.model.", SIMULATION + ".");
		assertEquals(List.of(), namesUsed(file -> file.startsWith(SIMULATION_FOLDER), name -> allowed.stream().noneMatch(name::startsWith)));
		assertEquals(List.of(), namesUsed(file -> file.startsWith("journey.measure/") && !file.startsWith(SIMULATION_FOLDER), name -> name.startsWith(SIMULATION + ".")));
	}

	private static List<String> namesUsed(Predicate<String> files, Predicate<String> names) {
		return Project.OURS.textFiles(file -> file.isSource() && files.test(file.path())).stream()
				.flatMap(file -> new SourceCode(file.text()).qualifiedNames().stream().filter(names).map(name -> file.path() + " uses " + name)).toList();
	}

	/** Those with a user interface run in a workbench instead. */
	@Test
	void everyBundleRunsInEquinox() {
		Set<String> bundles = new TreeSet<>(Project.OURS.moduleFolders());
		bundles.removeIf(module -> module.equals("journey.ui") || Arrows.namesInManifest(Project.OURS, module).isEmpty());
		Set<String> inEquinox = new TreeSet<>(Arrows.namesInManifest(Project.OURS, "tests/journey.tests.equinox"));
		inEquinox.removeIf(name -> !name.startsWith("journey."));
		assertEquals(bundles, inEquinox);
	}

	@Test
	void aModuleThatIsNotInTheTableIsFound() throws IOException {
		Files.createDirectory(folder.resolve("journey.other"));
		assertViolations("journey.other has no row in the table of modules");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"Require-Bundle: org.eclipse.emf.ecore,\n journey.cli;bundle-version=\"[1,2)\";visibility:=reexport",
			"Import-Package: javax.xml;version=\"1,2\",journey.cli",
			"Fragment-Host: journey.cli" })
	void aManifestWithAForbiddenModuleIsFound(String header) throws IOException {
		write("journey.dsl/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: journey.dsl\n" + header + "\n");
		assertViolations("journey.dsl/META-INF/MANIFEST.MF uses journey.cli");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"import journey.dsl.ide.JourneyIdeSetup;",
			"import journey.dsl.ide.*;",
			"import static extension journey.dsl.ide.Edits.apply",
			"class A { Object b = journey.dsl.ide.Edits.of(); }" })
	void aSourceWithAForbiddenModuleIsFound(String code) throws IOException {
		write("journey.dsl/src/journey/dsl/A.java", code);
		assertViolations("journey.dsl/src/journey/dsl/A.java uses journey.dsl.ide");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"import journey.model.queries.Names;",
			"import journey.dsl.naming.Descriptions;",
			"// as in journey.cli.Main",
			"/* like\n * journey.cli.Main */",
			"class A { String main = \"journey.cli.Main\"; }",
			"class A { Object b(Journey journey) { return journey.title.Foo; } }" })
	void whatIsAllowedIsNotFound(String code) throws IOException {
		write("journey.dsl/src/journey/dsl/A.java", code);
		assertViolations();
	}

	@Test
	void aUseOfEclipseIsFoundInSourcesOfAllOtherModules() throws IOException {
		write("journey.ui/src/journey/ui/A.java", "import org.eclipse.swt.SWT;");
		write("journey.model/src/journey/model/A.java", "import org.eclipse.emf.ecore.EObject;");
		write("journey.model/src/journey/model/B.java", "import org.eclipse.core.runtime.Platform;");
		assertEquals(List.of("journey.model/src/journey/model/B.java uses org.eclipse.core.runtime.Platform"), usesOfEclipse(new Project(folder)));
	}

	private static List<String> usesOfEclipse(Project project) {
		List<String> uses = new ArrayList<>();
		for (Project.TextFile source : project.textFiles(Project.TextFile::isSource)) {
			if (WITH_ECLIPSE.stream().noneMatch(source.path()::startsWith)) {
				new SourceCode(source.text()).qualifiedNames().stream().filter(name -> ECLIPSE.stream().anyMatch(name::startsWith))
						.forEach(name -> uses.add(source.path() + " uses " + name));
			}
		}
		return uses;
	}

	private void write(String path, String text) throws IOException {
		Path file = folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private void assertViolations(String... expected) {
		assertEquals(List.of(expected), new Arrows(new Project(folder), MAY_USE).violations());
	}
}
