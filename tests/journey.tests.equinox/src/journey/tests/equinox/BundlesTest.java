// SPDX-License-Identifier: EPL-2.0
package journey.tests.equinox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import com.google.inject.Injector;

import journey.cli.Console;
import journey.cli.ExitCode;
import journey.cli.JourneyCommand;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.ide.JourneyIdeSetup;
import journey.dsl.ide.contentassist.antlr.JourneyParser;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.WorkspaceLoader;
import journey.dsl.workspace.WorkspaceValidator;
import journey.model.journey.JourneyPackage;
import journey.sirius.services.ServiceCatalogue;

/**
 * What a plain class path does not show: our bundles find each other and everything they need, and what they register is
 * found.
 */
class BundlesTest {

	private static final String GENERATED_PACKAGES = "org.eclipse.emf.ecore.generated_package";

	private static final String SHOP = """
			channel website is website

			persona Lea "Léa Morvan" {
				behaviour deliberate
			}

			source Web is analytics {
				name "event"
			}

			event OrderPlaced from Web {
				has total : money(EUR) required
			}

			journey Buy "Buy a phone" for Lea {
				stage Pay is purchase {
					touchpoint Payment {
						feels Lea +1 "relieved"
						tracked by OrderPlaced
					}
				}
			}

			kpi Basket measures Buy.Pay {
				formula sum(OrderPlaced.total) / count(OrderPlaced)
				window 28 days
			}
			""";

	@TempDir
	Path folder;

	static List<Bundle> bundles() {
		return Stream.of(FrameworkUtil.getBundle(BundlesTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("journey.")).toList();
	}

	@Test
	void everyModuleIsThereOnce() {
		assertEquals(
				List.of("journey.cli", "journey.dsl", "journey.dsl.ide", "journey.generator", "journey.measure", "journey.model", "journey.sirius", "journey.tests.equinox"),
				bundles().stream().map(Bundle::getSymbolicName).sorted().toList());
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void aBundleResolvesAndStarts(Bundle bundle) throws BundleException {
		bundle.start(Bundle.START_TRANSIENT);
		assertEquals(Bundle.ACTIVE, bundle.getState());
	}

	@Test
	void theMetamodelIsRegisteredAsAnExtension() {
		IConfigurationElement extension = Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor(GENERATED_PACKAGES))
				.filter(element -> JourneyPackage.eNS_URI.equals(element.getAttribute("uri"))).findAny().orElseThrow();
		Bundle model = FrameworkUtil.getBundle(JourneyPackage.class);
		assertEquals(model.getSymbolicName(), extension.getContributor().getName());
		assertEquals(JourneyPackage.class.getName(), extension.getAttribute("class"));
		assertNotNull(model.getEntry(extension.getAttribute("genModel")));
		assertSame(JourneyPackage.eINSTANCE, EPackage.Registry.INSTANCE.getEPackage(JourneyPackage.eNS_URI));
	}

	/** Sirius, where there is one, reads these; the bundle starts without it. */
	@ParameterizedTest
	@ValueSource(strings = { "plugin.xml", "plugin.properties", "plugin_fr.properties", "description/journey.odesign" })
	void theSpecificationGoesWithItsBundle(String file) {
		assertNotNull(FrameworkUtil.getBundle(ServiceCatalogue.class).getEntry(file));
	}

	@Test
	void theLanguageReadsAndChecksAJourney() throws IOException {
		Injector language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
		Files.writeString(folder.resolve("shop.journey"), SHOP);
		JourneyWorkspace workspace = language.getInstance(WorkspaceLoader.class).load(folder, List.of("."));
		List<LocatedIssue> issues = language.getInstance(WorkspaceValidator.class).validate(workspace);
		assertEquals(List.of(), workspace.unreadable());
		assertEquals(List.of("TPT-304 in line 17"), issues.stream().filter(issue -> issue.code().equals("TPT-304"))
				.map(issue -> issue.code() + " in line " + issue.line()).toList());
	}

	@Test
	void theServicesOfEditorsAreFound() {
		Injector language = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
		assertInstanceOf(JourneyParser.class, language.getInstance(IContentAssistParser.class));
	}

	@Test
	void theCommandWritesAllOutputs() throws IOException {
		Files.writeString(folder.resolve("shop.journey"), SHOP);
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = JourneyCommand.run(new Console(stream(new ByteArrayOutputStream()), stream(err), folder), "build", "--to", "made");
		assertEquals(ExitCode.FINE, exitCode, err.toString(StandardCharsets.UTF_8));
		assertEquals(Set.of("collection-spec.json", "events/order-placed.schema.json", "implementation.md", "interview-guide.md", "manifest.json", "narratives.md",
				"report-journey-buy-diagram.svg", "report-journey-buy-kpi-tree.svg", "report.html", "report.md", "report.pdf", "tracking-plan.csv"),
				files(folder.resolve("made")));
	}

	private static PrintStream stream(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

	private static Set<String> files(Path root) throws IOException {
		try (Stream<Path> all = Files.walk(root)) {
			Set<String> names = new TreeSet<>();
			all.filter(Files::isRegularFile).forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
			return names;
		}
	}
}
