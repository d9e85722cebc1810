// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import journey.dsl.library.StandardLibrary;
import journey.model.journey.Journey;
import journey.model.journey.TaxonomyStage;
import journey.model.queries.CanonicalStage;
import journey.tests.support.JourneyText;
import journey.tests.support.ModelText;

/** The standard library, as the build has stored it. */
class StandardLibraryTest {

	private static final String OF_SERVICE = "journey J { stage S is std.service.after_sales { } }";

	static List<String> files() {
		return StandardLibrary.FILES;
	}

	@Test
	void whatIsStoredWasMadeFromTheseTexts() throws IOException, NoSuchAlgorithmException {
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		for (String file : files()) {
			digest.update(read(file));
		}
		String stored = new String(read("std/library.index"), StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
		assertEquals(HexFormat.of().formatHex(digest.digest()), stored);
	}

	@ParameterizedTest
	@MethodSource("files")
	void theStoredModelIsThatOfTheText(String file) throws IOException {
		JourneyText.Checked parsed = JourneyText.assertNoMistake(new String(read(file), StandardCharsets.UTF_8));
		ResourceSet resources = parsed.workspace().files().get(0).resource().getResourceSet();
		EObject stored = resources.getResource(URI.createURI("journey-library:/" + file), true).getContents().get(0);
		assertEquals(ModelText.of(parsed.file()), ModelText.of(stored));
	}

	@Test
	void onlyWhatIsNamedIsLoaded() {
		assertEquals(List.of(), loaded("persona P { }"));
		assertEquals(List.of("stages.journey"), loaded("journey J { stage S is awareness { } }"));
		assertEquals(List.of("channels.journey"), loaded("persona P { prefers std.channels.email }"));
		assertEquals(List.of("stages.journey", "channels.journey"), loaded("import std.channels.*"));
	}

	@Test
	void stagesOfATaxonomyLeadToTheCommonOnes() {
		TaxonomyStage stage = JourneyText.assertNoMistake(OF_SERVICE).first(Journey.class).getStages().get(0).getCanonical();
		assertEquals(CanonicalStage.RETENTION, CanonicalStage.of(stage).orElseThrow());
	}

	@Test
	void commentsReachTheReader() {
		TaxonomyStage stage = JourneyText.assertNoMistake(OF_SERVICE).first(Journey.class).getStages().get(0).getCanonical();
		assertEquals("From becoming aware to recommending, with after-sales service.",
				JourneyText.service(IEObjectDocumentationProvider.class).getDocumentation(stage.eContainer()));
	}

	@ParameterizedTest
	@MethodSource("files")
	void everyElementIsFoundByItsFragment(String file) {
		Resource stored = JourneyText.check("").workspace().files().get(0).resource().getResourceSet()
				.getResource(URI.createURI("journey-library:/" + file), true);
		EcoreUtil.getAllContents(stored, true).forEachRemaining(element ->
				assertEquals(element, stored.getEObject(stored.getURIFragment((EObject) element))));
	}

	private static List<String> loaded(String text) {
		return JourneyText.check(text).workspace().files().get(0).resource().getResourceSet().getResources().stream()
				.map(Resource::getURI).filter(StandardLibrary::holds).map(URI::lastSegment).toList();
	}

	private static byte[] read(String file) throws IOException {
		try (InputStream input = StandardLibrary.class.getResourceAsStream(file)) {
			return input.readAllBytes();
		}
	}
}
