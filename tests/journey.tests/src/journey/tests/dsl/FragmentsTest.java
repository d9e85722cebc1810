// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.dsl.workspace.SourceFile;
import journey.model.journey.Evidence;
import journey.model.journey.Flow;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** URI fragments made of names: what refers to an element still finds it after the text has grown. */
class FragmentsTest {

	private static final String SHOP = """
			import std.channels.*
			persona Lea { evidence interview of 3 "One" evidence interview of 3 "Two" }
			journey Buy for Lea {
				stage Need is awareness {
					touchpoint Search via search { feels Lea -1 seeks "What?" pain Ads }
					touchpoint Page via website { }
				}
				flow { Search -> Page back Page -> Search exit Page because "Dear" }
			}
			kpi K measures Buy.Need { formula 1 + count(Buy) benchmark 2 from "Them" in 2025 }
			""";

	@Test
	void fragmentsAreMadeOfNames() {
		JourneyText.Checked shop = JourneyText.check(SHOP);
		assertEquals("journey:Buy/stage:Need", fragment(shop.first(Stage.class)));
		assertEquals("journey:Buy/stage:Need/touchpoint:Search", fragment(shop.first(Touchpoint.class)));
		assertEquals("journey:Buy/stage:Need/touchpoint:Search/feeling:Lea", fragment(shop.first(Touchpoint.class).getFeelings().get(0)));
		assertEquals(List.of("journey:Buy/flow/next:Search.Page", "journey:Buy/flow/back:Page.Search", "journey:Buy/flow/exit:Page"),
				shop.first(Flow.class).getTransitions().stream().map(FragmentsTest::fragment).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"import std.channels.* import std.triggers.*",
			"persona Zoe { evidence interview of 3 \"Zero\" }",
			"workspace { severity TPT-304 off because \"x\" }",
	})
	void whatIsInsertedAboveChangesNoFragment(String inserted) {
		String grown = inserted.startsWith("import") ? SHOP.replace("import std.channels.*", inserted) : SHOP.replace("persona Lea", inserted + " persona Lea");
		Set<String> after = fragments(JourneyText.check(grown));
		Set<String> lost = new TreeSet<>(fragments(JourneyText.check(SHOP)));
		lost.removeAll(after);
		assertEquals(Set.of(), lost);
	}

	@Test
	void membersInAnotherOrderKeepTheirFragments() {
		String turned = SHOP.replace("evidence interview of 3 \"One\" evidence interview of 3 \"Two\"", "evidence interview of 3 \"Two\" evidence interview of 3 \"One\"")
				.replace("feels Lea -1 seeks \"What?\" pain Ads", "pain Ads seeks \"What?\" feels Lea -1");
		assertEquals(fragments(JourneyText.check(SHOP)), fragments(JourneyText.check(turned)));
		assertEquals("One", ((Evidence) JourneyText.check(turned).file().eResource()
				.getEObject(fragment(JourneyText.check(SHOP).first(Evidence.class)))).getQuote());
	}

	@Test
	void aSecondElementOfTheSameNameHasANumber() {
		List<Touchpoint> same = JourneyText.check("journey J { stage S { touchpoint T touchpoint T touchpoint T } }").all(Touchpoint.class);
		assertEquals(List.of("journey:J/stage:S/touchpoint:T", "journey:J/stage:S/touchpoint:T~2", "journey:J/stage:S/touchpoint:T~3"),
				same.stream().map(FragmentsTest::fragment).toList());
	}

	static Stream<Path> workspaces() {
		return Stream.of("good", "broken", "small", "clean").map(Project::corpus).flatMap(folder -> Project.files(folder, ".journey").stream());
	}

	@ParameterizedTest
	@MethodSource("workspaces")
	void everyElementIsFoundByItsFragmentAndByNoOther(Path file) {
		for (SourceFile source : JourneyText.check(file.getParent(), file.getFileName().toString()).workspace().files()) {
			Resource resource = source.resource();
			Set<String> seen = new HashSet<>();
			resource.getAllContents().forEachRemaining(element -> {
				String fragment = resource.getURIFragment(element);
				assertEquals(element, resource.getEObject(fragment), fragment);
				assertEquals(true, seen.add(fragment), fragment);
			});
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "//", "journey:No", "journey:Buy/", "journey:Buy/stage:No", "/9", "/0/9", "file/x", "~2", "persona:Lea~2", "%" })
	void anUnknownFragmentFindsNothing(String fragment) {
		Resource resource = JourneyText.check(SHOP).file().eResource();
		EObject found = resource.getEObject(fragment);
		assertEquals(fragment.equals("/") ? resource.getContents().get(0) : null, found);
	}

	private static String fragment(EObject element) {
		return element.eResource().getURIFragment(element);
	}

	private static Set<String> fragments(JourneyText.Checked checked) {
		List<String> all = new ArrayList<>();
		checked.all(EObject.class).forEach(element -> all.add(fragment(element)));
		return new TreeSet<>(all);
	}
}
