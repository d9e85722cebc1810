// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.sirius.specification.SpecificationException;

/** Whatever the runtime does not execute is refused with the element that asks for it. */
class SpecificationReaderTest {

	private static String refusal(String content) {
		return assertThrows(SpecificationException.class, () -> SmallSpecification.read("<defaultLayer name=\"L\">" + content + "</defaultLayer>")).getMessage();
	}

	static Stream<Arguments> refused() {
		return Stream.of(
				Arguments.of("<nodeMappings name=\"N\" domainClass=\"Stage\">STYLE<importedMapping/></nodeMappings>", "V/D/L/N/importedMapping: the feature importedMapping is not supported"),
				Arguments.of("<nodeMappings name=\"N\" domainClass=\"Stage\" colour=\"red\">STYLE</nodeMappings>", "V/D/L/N: the feature colour is not supported"),
				Arguments.of("<nodeMappings xsi:type=\"diagram:NodeMappingImport\" name=\"N\" domainClass=\"Stage\">STYLE</nodeMappings>",
						"V/D/L/N: NodeMappingImport is not supported"),
				Arguments.of("<nodeMappings name=\"N\" domainClass=\"Stage\"><style xsi:type=\"style:LozengeNodeDescription\"/></nodeMappings>",
						"V/D/L/N/style: LozengeNodeDescription is not supported"),
				Arguments.of("<nodeMappings name=\"N\">STYLE</nodeMappings>", "V/D/L/N: domainClass is missing"),
				Arguments.of("<nodeMappings name=\"N\" domainClass=\"Stage\"/>", "V/D/L/N: style is missing"),
				Arguments.of("<nodeMappings domainClass=\"Stage\">STYLE</nodeMappings>", "V/D/L/nodeMappings: name is missing"),
				Arguments.of("<nodeMappings name=\"N\" domainClass=\"Stage\" semanticCandidatesExpression=\"aql:self.stages\">STYLE</nodeMappings>",
						"V/D/L/N: semanticCandidatesExpression: only feature:, var:, service: and literals are supported, not aql:"),
				Arguments.of("<nodeMappings name=\"N\" domainClass=\"Stage\" semanticElements=\"feature:touchpoints\">STYLE</nodeMappings>",
						"V/D/L/N: semanticElements other than var:self is not supported"),
				Arguments.of("<nodeMappings name=\"N\" domainClass=\"Stage\" createElements=\"maybe\">STYLE</nodeMappings>",
						"V/D/L/N: createElements is true or false, not maybe"),
				Arguments.of("<containerMappings name=\"C\" domainClass=\"Stage\" childrenPresentation=\"HorizontalStack\">BOX"
						+ "<subNodeMappings name=\"N\" domainClass=\"Touchpoint\">STYLE</subNodeMappings></containerMappings>",
						"V/D/L/C: a stack holds containers only, no subNodeMappings"),
				Arguments.of("<containerMappings name=\"C\" domainClass=\"Stage\" childrenPresentation=\"List\">BOX"
						+ "<subContainerMappings name=\"I\" domainClass=\"Touchpoint\">BOX</subContainerMappings></containerMappings>",
						"V/D/L/C/I: a list holds elements only, no subContainerMappings"),
				Arguments.of("<edgeMappings name=\"E\" sourceMapping=\"//@ownedViewpoints[name='Nobody']\" targetFinderExpression=\"var:self\">LINE</edgeMappings>",
						"V/D/L/E: sourceMapping refers to nothing in the file: //@ownedViewpoints[name='Nobody']"),
				Arguments.of("<edgeMappings name=\"E\" sourceMapping=\"platform:/plugin/x#//@y\" targetFinderExpression=\"var:self\">LINE</edgeMappings>",
						"V/D/L/E: sourceMapping refers to nothing in the file: platform:/plugin/x#//@y"),
				Arguments.of("<edgeMappings name=\"E\" pathExpression=\"var:self\" targetFinderExpression=\"var:self\">LINE</edgeMappings>",
						"V/D/L/E: the feature pathExpression is not supported"),
				Arguments.of("<toolSections name=\"S\"><ownedTools xsi:type=\"tool:BehaviorTool\" name=\"T\"/></toolSections>", "V/D/L/S/T: BehaviorTool is not supported"),
				Arguments.of("<toolSections name=\"S\"><ownedTools xsi:type=\"tool:ToolDescription\" name=\"T\"><initialOperation>"
						+ "<firstModelOperations xsi:type=\"op:DeleteView\"/></initialOperation></ownedTools></toolSections>",
						"V/D/L/S/T/initialOperation/firstModelOperations: DeleteView is not supported"),
				Arguments.of("<toolSections name=\"S\"><ownedTools xsi:type=\"tool:ToolDescription\" name=\"T\"><initialOperation><firstModelOperations xsi:type=\"op:Switch\">"
						+ "<cases conditionExpression=\"true\"><subModelOperations xsi:type=\"op:For\" expression=\"var:self\"/></cases><default/></firstModelOperations>"
						+ "</initialOperation></ownedTools></toolSections>", "V/D/L/S/T/initialOperation/firstModelOperations/cases: a For in a Switch is not supported"),
				Arguments.of("<toolSections name=\"S\"><ownedTools xsi:type=\"tool:ToolDescription\" name=\"T\"/></toolSections>", "V/D/L/S/T: initialOperation is missing"),
				Arguments.of("<nodeMappings name=\"N\" domainClass=\"Stage\">STYLE</nodeMappings><nodeMappings name=\"N\" domainClass=\"Stage\">STYLE</nodeMappings>",
						"V/D: two elements are called N"));
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("refused")
	void whatIsNotExecutedIsRefusedByName(String content, String message) {
		assertEquals(message, refusal(content));
	}

	@Test
	void coloursComeFromThePalette() {
		assertEquals("V/D/L/N/style: labelColor refers to nothing in the file: environment:/viewpoint#//@systemColors/@entries[name='black']", refusal("""
				<nodeMappings name="N" domainClass="Stage"><style xsi:type="style:SquareDescription">
				<labelColor xsi:type="description:SystemColor" href="environment:/viewpoint#//@systemColors/@entries[name='black']"/></style></nodeMappings>
				"""));
	}

	@Test
	void aDocumentTypeIsRefused() {
		String bomb = "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><Group name=\"&lol;\"/>";
		assertEquals("the specification: has a document type", assertThrows(SpecificationException.class, () -> SmallSpecification.readFile(bomb)).getMessage());
	}

	@Test
	void depthIsBounded() {
		String deep = "<Group>" + "<a>".repeat(60) + "</a>".repeat(60) + "</Group>";
		assertEquals("the specification: is too large: at most 100000 elements, 50 deep",
				assertThrows(SpecificationException.class, () -> SmallSpecification.readFile(deep)).getMessage());
	}

	@Test
	void aBrokenFileIsRefused() {
		assertThrows(SpecificationException.class, () -> SmallSpecification.readFile("<Group>"));
		assertEquals("XMI: is no group of viewpoints", assertThrows(SpecificationException.class, () -> SmallSpecification.readFile("<XMI/>")).getMessage());
	}
}
