// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.JourneyState;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.sirius.specification.Tool.End;
import journey.sirius.tool.Change;
import journey.sirius.tool.ToolException;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;
import journey.tests.support.JourneyText;

/** What tools do to the model, row by row as the table of semantics says. */
class ToolsTest {

	private static final String LAYER = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer";
	private static final String TOOL = LAYER + "/@toolSections[name='P']/@ownedTools[name='T']";
	private static final String STAGE = LAYER + "/@containerMappings[name='S']";
	private static final String TOUCHPOINT = STAGE + "/@subNodeMappings[name='N']";
	private static final String MAPPINGS = """
			<containerMappings name="S" domainClass="Stage" semanticCandidatesExpression="feature:stages"%s>BOX
			<subNodeMappings name="N" domainClass="Touchpoint" semanticCandidatesExpression="feature:touchpoints"%s>STYLE</subNodeMappings></containerMappings>
			<edgeMappings name="E" useDomainElement="true" domainClass="journey.Move" sourceMapping="%s" targetMapping="%s" sourceFinderExpression="feature:from"
			 targetFinderExpression="feature:to"%s>LINE</edgeMappings>
			""";

	private final Journey journey = JourneyText.check("""
			journey J { state as-is
				stage A { touchpoint T touchpoint U }
				stage B { touchpoint V }
				flow { T -> U }
			}
			""").first(Journey.class);
	private final Stage a = journey.getStages().get(0);
	private final Stage b = journey.getStages().get(1);
	private SmallSpecification specification;
	private Diagram diagram;

	private static String operation(String type, String attributes, String... inner) {
		return "<%s xsi:type=\"op:" + type + "\" " + attributes + ">" + String.join("", inner).replace("%s", "subModelOperations") + "</%s>";
	}

	private static String first(String operation) {
		return "<initialOperation>" + operation.replace("%s", "firstModelOperations") + "</initialOperation>";
	}

	/** Opens the diagram with one tool. */
	private void open(String stageTool, String touchpointTool, String edgeTool, String tool) {
		specification = SmallSpecification.of(MAPPINGS.formatted(stageTool, touchpointTool, TOUCHPOINT, TOUCHPOINT, edgeTool) + "<toolSections name=\"P\">" + tool + "</toolSections>");
		diagram = specification.open(journey);
	}

	/** A tool of the palette that runs operations on a stage. */
	private Change run(String operation) throws ToolException {
		open("", "", "", "<ownedTools xsi:type=\"tool:ToolDescription\" name=\"T\"><element name=\"element\"/><elementView name=\"elementView\"/>" + first(operation) + "</ownedTools>");
		return specification.tools().use(diagram, "T", stage(0));
	}

	private String failure(String operation) {
		return assertThrows(ToolException.class, () -> run(operation)).getMessage();
	}

	private NodeView stage(int index) {
		return diagram.nodes().get(index);
	}

	private NodeView touchpoint(int stage, int index) {
		return stage(stage).children().get(index);
	}

	private static List<String> names(List<? extends NamedElement> elements) {
		return elements.stream().map(NamedElement::getName).toList();
	}

	// ---------------------------------------------------------------- operations

	@Test
	void setValueSetsAFeatureAndMakesTextsValues() throws ToolException {
		Change change = run(operation("SetValue", "featureName=\"title\" valueExpression=\"Look around\""));
		assertEquals("Look around", a.getTitle());
		change.undoOrRedo();
		assertNull(a.getTitle());
		change.undoOrRedo();
		assertEquals("Look around", a.getTitle());
		run(operation("ChangeContext", "browseExpression=\"feature:journey\"", operation("SetValue", "featureName=\"state\" valueExpression=\"to-be\"")));
		assertEquals(JourneyState.TO_BE, journey.getState());
		assertEquals("T: the feature state cannot be 'tomorrow'",
				failure(operation("ChangeContext", "browseExpression=\"feature:journey\"", operation("SetValue", "featureName=\"state\" valueExpression=\"tomorrow\""))));
		run(operation("SetValue", "featureName=\"title\" valueExpression=\"12\""));
		assertEquals("12", a.getTitle());
	}

	@Test
	void setValueAddsToAFeatureWithManyValues() throws ToolException {
		run(operation("SetValue", "featureName=\"questions\" valueExpression=\"Why?\"", operation("SetValue", "featureName=\"questions\" valueExpression=\"How?\"")));
		assertEquals(List.of("Why?", "How?"), a.getQuestions());
	}

	@Test
	void nameOfFeatureIsAnExpression() throws ToolException {
		run(operation("Let", "variableName=\"f\" valueExpression=\"title\"", operation("SetValue", "featureName=\"var:f\" valueExpression=\"By variable\"")));
		assertEquals("By variable", a.getTitle());
		assertEquals("T: Stage has no feature colour", failure(operation("SetValue", "featureName=\"colour\" valueExpression=\"red\"")));
	}

	@Test
	void createInstanceGoesOnInTheNewElement() throws ToolException {
		run(operation("CreateInstance", "typeName=\"journey.Touchpoint\" referenceName=\"touchpoints\" variableName=\"made\"",
				operation("SetValue", "featureName=\"name\" valueExpression=\"New\""), operation("ChangeContext", "browseExpression=\"service:made.shout\""),
				operation("SetValue", "featureName=\"title\" valueExpression=\"service:made.shout\"")));
		assertEquals(List.of("T", "U", "New"), names(a.getTouchpoints()));
		assertEquals("New!", a.getTouchpoints().get(2).getTitle());
		assertEquals("New", ((NamedElement) touchpoint(0, 2).target()).getName());
	}

	@Test
	void createInstanceFailsIfASingleFeatureIsSet() {
		assertEquals("T: flow is set already", failure(operation("ChangeContext", "browseExpression=\"feature:journey\"",
				operation("CreateInstance", "typeName=\"journey.Flow\" referenceName=\"flow\""))));
		assertEquals("T: no element can be of the class journey.Expression", failure(operation("CreateInstance", "typeName=\"journey.Expression\" referenceName=\"exit\"")));
		assertEquals("T: no class is called journey.Nothing", failure(operation("CreateInstance", "typeName=\"journey.Nothing\" referenceName=\"touchpoints\"")));
		assertEquals("T: the feature touchpoints takes a Touchpoint", failure(operation("CreateInstance", "typeName=\"journey.Stage\" referenceName=\"touchpoints\"")));
	}

	@Test
	void ifGoesOnWhereItsConditionIsTrueAndAnErrorIsFalse() throws ToolException {
		run(operation("If", "conditionExpression=\"service:startsWithB\"", operation("SetValue", "featureName=\"title\" valueExpression=\"no\"")));
		run(operation("If", "conditionExpression=\"service:fails\"", operation("SetValue", "featureName=\"title\" valueExpression=\"no\"")));
		assertNull(a.getTitle());
		run(operation("If", "conditionExpression=\"service:emptyList\"", operation("SetValue", "featureName=\"title\" valueExpression=\"yes\"")));
		assertEquals("yes", a.getTitle());
	}

	@Test
	void switchDoesTheFirstCaseThatIsTrueElseItsDefault() throws ToolException {
		String choice = "<%s xsi:type=\"op:Switch\"><cases conditionExpression=\"service:fails\">" + setTitle("failed") + "</cases><cases conditionExpression=\"service:startsWithB\">"
				+ setTitle("B") + "</cases><cases conditionExpression=\"feature:journey\">" + setTitle("has journey") + "</cases><default>" + setTitle("default") + "</default></%s>";
		run(choice);
		assertEquals("has journey", a.getTitle());
		run(choice.replace("feature:journey", "feature:exit"));
		assertEquals("default", a.getTitle());
	}

	private static String setTitle(String title) {
		return operation("SetValue", "featureName=\"title\" valueExpression=\"" + title + "\"").replace("%s", "subModelOperations");
	}

	@Test
	void forGoesThroughElementsAsContexts() throws ToolException {
		run(operation("For", "expression=\"feature:touchpoints\" iteratorName=\"each\"", operation("SetValue", "featureName=\"title\" valueExpression=\"service:each.shout\"")));
		assertEquals(List.of("T!", "U!"), a.getTouchpoints().stream().map(Touchpoint::getTitle).toList());
		run(operation("For", "expression=\"feature:touchpoints\" iteratorName=\"each\"", operation("RemoveElement", "")));
		assertEquals(List.of(), a.getTouchpoints());
	}

	@Test
	void letOfSelfChangesTheContext() throws ToolException {
		run(operation("Let", "variableName=\"self\" valueExpression=\"service:nextStage\"", operation("SetValue", "featureName=\"title\" valueExpression=\"next\"")));
		assertEquals("next", b.getTitle());
	}

	@Test
	void unsetTakesOutAValue() throws ToolException {
		a.setTitle("x");
		run(operation("Unset", "featureName=\"title\""));
		assertNull(a.getTitle());
		a.getQuestions().addAll(List.of("Why?", "How?"));
		run(operation("Unset", "featureName=\"questions\" elementExpression=\"Why?\""));
		assertEquals(List.of("How?"), a.getQuestions());
		a.setTitle("x");
		run(operation("Unset", "featureName=\"title\" elementExpression=\"another\""));
		assertNull(a.getTitle(), "a single feature is unset in any case");
		run(operation("Unset", "featureName=\"questions\""));
		assertEquals(List.of("How?"), a.getQuestions(), "without a value nothing is taken out of many");
	}

	@Test
	void moveElementKeepsTheElement() throws ToolException {
		Touchpoint t = a.getTouchpoints().get(0);
		run(operation("For", "expression=\"feature:touchpoints\" iteratorName=\"each\"",
				operation("MoveElement", "newContainerExpression=\"service:element.nextStage\" featureName=\"touchpoints\"")));
		assertEquals(List.of("V", "T", "U"), names(b.getTouchpoints()));
		assertEquals(t, b.getTouchpoints().get(1));
	}

	@Test
	void removeElementRemovesReferencesToo() throws ToolException {
		Change change = run(operation("ChangeContext", "browseExpression=\"service:nextStage\"", operation("RemoveElement", "")));
		assertEquals(List.of("A"), names(journey.getStages()));
		change.undoOrRedo();
		assertEquals(List.of("A", "B"), names(journey.getStages()));
		run(operation("RemoveElement", ""));
		Move move = (Move) journey.getFlow().getTransitions().get(0);
		assertNull(move.getFrom());
		assertEquals(List.of(), move.getTo());
	}

	@Test
	void whatFailsInTheMiddleLeavesTheModelAsItWas() {
		assertEquals("T: no service is called missing", failure(operation("SetValue", "featureName=\"title\" valueExpression=\"half done\"",
				operation("RemoveElement", ""), operation("ChangeContext", "browseExpression=\"service:missing\""))));
		assertEquals(List.of("A", "B"), names(journey.getStages()));
		assertNull(a.getTitle());
		failure(operation("ChangeContext", "browseExpression=\"service:renameAndFail\""));
		assertNull(a.getTitle());
	}

	@Test
	void aServiceMayChangeTheModelAndIsUndone() throws ToolException {
		Change change = run(operation("ChangeContext", "browseExpression=\"service:renameAndReturn\"", operation("SetValue", "featureName=\"owner\" valueExpression=\"me\"")));
		assertEquals("by service", a.getTitle());
		assertEquals("me", a.getOwner());
		change.undoOrRedo();
		assertNull(a.getTitle());
		assertNull(a.getOwner());
	}

	// ---------------------------------------------------------------- tools

	@Test
	void creationRunsInTheElementOfTheContainer() throws ToolException {
		String create = "<ownedTools xsi:type=\"tool:NodeCreationDescription\" name=\"T\" nodeMappings=\"" + TOUCHPOINT + "\"><variable name=\"container\"/><viewVariable name=\"containerView\"/>"
				+ first(operation("CreateInstance", "typeName=\"journey.Touchpoint\" referenceName=\"touchpoints\"",
						operation("SetValue", "featureName=\"name\" valueExpression=\"service:container.shout\"")))
				+ "</ownedTools>";
		open("", "", "", create);
		specification.tools().create(diagram, "T", stage(1));
		assertEquals(List.of("V", "B!"), names(b.getTouchpoints()));
		assertEquals("T cannot be used there", assertThrows(ToolException.class, () -> specification.tools().create(diagram, "T", null)).getMessage());
		assertEquals("T cannot be used there", assertThrows(ToolException.class, () -> specification.tools().create(diagram, "T", touchpoint(0, 0))).getMessage());
	}

	@Test
	void creationInTheDiagramRunsInItsTarget() throws ToolException {
		open("", "", "", "<ownedTools xsi:type=\"tool:ContainerCreationDescription\" name=\"T\" containerMappings=\"" + STAGE + "\" extraMappings=\"" + TOUCHPOINT + "\">"
				+ first(operation("SetValue", "featureName=\"title\" valueExpression=\"here\"")) + "</ownedTools>");
		specification.tools().create(diagram, "T", null);
		assertEquals("here", journey.getTitle());
		specification.tools().create(diagram, "T", touchpoint(1, 0));
		assertEquals("here", b.getTouchpoints().get(0).getTitle());
	}

	@Test
	void aPreconditionDecidesWhereAToolIsUsed() {
		open("", "", "", "<ownedTools xsi:type=\"tool:ToolDescription\" name=\"T\" precondition=\"service:startsWithB\">" + first(operation("RemoveElement", "")) + "</ownedTools>");
		assertEquals("T cannot be used there", assertThrows(ToolException.class, () -> specification.tools().use(diagram, "T", stage(0))).getMessage());
		assertEquals("no tool of this kind is called X", assertThrows(ToolException.class, () -> specification.tools().use(diagram, "X", stage(0))).getMessage());
	}

	@Test
	void anEdgeIsMadeFromItsSource() throws ToolException {
		open("", "", "", "<ownedTools xsi:type=\"tool:EdgeCreationDescription\" name=\"T\" edgeMappings=\"" + LAYER
				+ "/@edgeMappings[name='E']\" precondition=\"service:preTarget.startsWithB\" connectionStartPrecondition=\"service:preSource.shout\">"
				+ "<sourceVariable name=\"source\"/><targetVariable name=\"target\"/><sourceViewVariable name=\"sourceView\"/><targetViewVariable name=\"targetView\"/>"
				+ first(operation("SetValue", "featureName=\"replaces\" valueExpression=\"var:target\"")) + "</ownedTools>");
		assertThrows(ToolException.class, () -> specification.tools().connect(diagram, "T", touchpoint(0, 0), touchpoint(0, 1)));
		b.getTouchpoints().get(0).setName("Ball");
		specification.tools().connect(diagram, "T", touchpoint(0, 0), touchpoint(1, 0));
		assertEquals(b.getTouchpoints().get(0), a.getTouchpoints().get(0).getReplaces());
		assertEquals("T cannot be used there",
				assertThrows(ToolException.class, () -> specification.tools().connect(diagram, "T", stage(0), touchpoint(1, 0))).getMessage());
	}

	@Test
	void deletionIsThatOfTheMapping() throws ToolException {
		open("", " deletionDescription=\"" + TOOL + "\"", "", "<ownedTools xsi:type=\"tool:DeleteElementDescription\" name=\"T\"><element name=\"element\"/>"
				+ "<elementView name=\"elementView\"/><containerView name=\"containerView\"/>" + first(operation("ChangeContext", "browseExpression=\"var:element\"",
						operation("SetValue", "featureName=\"title\" valueExpression=\"gone\"")))
				+ "</ownedTools>");
		specification.tools().delete(diagram, touchpoint(0, 0));
		assertEquals("gone", a.getTouchpoints().get(0).getTitle());
	}

	@Test
	void withoutAToolDeletionRemovesTheElementAndReferences() throws ToolException {
		open("", "", "", "");
		Change change = specification.tools().delete(diagram, touchpoint(0, 1));
		assertEquals(List.of("T"), names(a.getTouchpoints()));
		assertEquals(List.of(), ((Move) journey.getFlow().getTransitions().get(0)).getTo());
		assertEquals(List.of(), diagram.edges());
		change.undoOrRedo();
		specification.refresh().refresh(diagram);
		assertEquals(1, diagram.edges().size());
	}

	@Test
	void aRelationIsDeletedByAToolOnly() {
		specification = SmallSpecification.of(MAPPINGS.formatted("", "", TOUCHPOINT, TOUCHPOINT, "") + "<edgeMappings name=\"R\" sourceMapping=\"" + STAGE + "\" targetMapping=\"" + STAGE
				+ "\" targetFinderExpression=\"service:nextStage\">LINE</edgeMappings>");
		diagram = specification.open(journey);
		EdgeView relation = diagram.edges().get(1);
		assertEquals("R shows a relation, which no tool deletes", assertThrows(ToolException.class, () -> specification.tools().delete(diagram, relation)).getMessage());
		assertEquals(List.of("A", "B"), names(journey.getStages()));
	}

	@Test
	void aContextThatIsNoElementLeavesTheOldOne() throws ToolException {
		run(operation("ChangeContext", "browseExpression=\"feature:exit\"", operation("SetValue", "featureName=\"title\" valueExpression=\"still here\"")));
		assertEquals("still here", a.getTitle());
	}

	@Test
	void reconnectionRunsInTheElementOfTheEdge() throws ToolException {
		String tool = "<ownedTools xsi:type=\"tool:ReconnectEdgeDescription\" name=\"T\" reconnectionKind=\"RECONNECT_SOURCE\"><source name=\"source\"/><target name=\"target\"/>"
				+ "<sourceView name=\"sourceView\"/><targetView name=\"targetView\"/><element name=\"element\"/><edgeView name=\"edgeView\"/>"
				+ first(operation("SetValue", "featureName=\"from\" valueExpression=\"var:target\"",
						operation("SetValue", "featureName=\"reason\" valueExpression=\"service:source.shout\"")))
				+ "</ownedTools>";
		open("", "", " reconnections=\"" + TOOL + "\"", tool);
		specification.tools().reconnect(diagram, diagram.edges().get(0), End.SOURCE, touchpoint(1, 0));
		EdgeView edge = diagram.edges().get(0);
		Move move = (Move) journey.getFlow().getTransitions().get(0);
		assertEquals("V", move.getFrom().getName());
		assertEquals("T!", move.getReason());
		assertEquals("no tool moves that end of E",
				assertThrows(ToolException.class, () -> specification.tools().reconnect(diagram, edge, End.TARGET, touchpoint(1, 0))).getMessage());
		assertEquals("E cannot be moved there", assertThrows(ToolException.class, () -> specification.tools().reconnect(diagram, edge, End.SOURCE, stage(0))).getMessage());
	}

	@Test
	void directEditTakesPartsOfTheLabel() throws ToolException {
		String tool = "<ownedTools xsi:type=\"tool:DirectEditLabel\" name=\"T\" inputLabelExpression=\"service:shout\"><mask mask=\"%s\"/>" + first(operation("SetValue",
				"featureName=\"title\" valueExpression=\"var:0\"")) + "</ownedTools>";
		open(" labelDirectEdit=\"" + TOOL + "\"", "", "", tool.formatted("{0}", "%s", "%s"));
		assertEquals("A!", specification.tools().editableText(diagram, stage(0)).orElseThrow());
		specification.tools().rename(diagram, stage(0), "It's {new}");
		assertEquals("It's {new}", a.getTitle());
		open(" labelDirectEdit=\"" + TOOL + "\"", "", "", tool.formatted("{0} : {1}"));
		specification.tools().rename(diagram, stage(0), "left : right");
		assertEquals("left", a.getTitle());
		assertThrows(ToolException.class, () -> specification.tools().rename(diagram, stage(0), "no colon"));
		specification.tools().rename(diagram, stage(0), "");
		assertEquals("", a.getTitle());
		assertEquals("the label of N cannot be edited",
				assertThrows(ToolException.class, () -> specification.tools().rename(diagram, touchpoint(0, 0), "x")).getMessage());
	}

	@Test
	void dropRunsInTheNewContainer() throws ToolException {
		open(" dropDescriptions=\"" + TOOL + "\"", "", "", "<ownedTools xsi:type=\"tool:ContainerDropDescription\" name=\"T\" mappings=\"" + TOUCHPOINT + "\" dragSource=\"DIAGRAM\" precondition=\"service:shout\">"
				+ "<oldContainer name=\"oldContainer\"/><newContainer name=\"newContainer\"/><element name=\"element\"/><newViewContainer name=\"newViewContainer\"/>"
				+ first(operation("SetValue", "featureName=\"title\" valueExpression=\"service:oldContainer.shout\"",
						operation("SetValue", "featureName=\"touchpoints\" valueExpression=\"var:element\"")))
				+ "</ownedTools>");
		specification.tools().drop(diagram, touchpoint(0, 0), stage(1));
		assertEquals("A!", b.getTitle());
		assertEquals(List.of("V", "T"), names(b.getTouchpoints()));
		assertEquals("S cannot be dropped there", assertThrows(ToolException.class, () -> specification.tools().drop(diagram, stage(0), stage(1))).getMessage());
		assertEquals("N cannot be dropped there", assertThrows(ToolException.class, () -> specification.tools().drop(diagram, touchpoint(1, 0), null)).getMessage());
	}

	@Test
	void doubleClickRunsInTheView() throws ToolException {
		String tool = "<ownedTools xsi:type=\"tool:DoubleClickDescription\" name=\"T\" mappings=\"" + STAGE + "\"><element name=\"element\"/><elementView name=\"elementView\"/>%s</ownedTools>";
		open(" doubleClickDescription=\"" + TOOL + "\"", "", "", tool.formatted(first(operation("SetValue", "featureName=\"title\" valueExpression=\"x\""))));
		assertEquals("T: there is no element whose title could be changed", assertThrows(ToolException.class, () -> specification.tools().doubleClick(diagram, stage(0))).getMessage());
		open(" doubleClickDescription=\"" + TOOL + "\"", "", "", tool.formatted(
				first(operation("ChangeContext", "browseExpression=\"var:element\"", operation("SetValue", "featureName=\"title\" valueExpression=\"clicked\"")))));
		specification.tools().doubleClick(diagram, stage(0));
		assertEquals("clicked", a.getTitle());
	}

	@Test
	void aMenuHasEntries() throws ToolException {
		open("", "", "", "<ownedTools xsi:type=\"tool:PopupMenu\" name=\"T\"><menuItemDescription xsi:type=\"tool:OperationAction\" name=\"Mark\"><view name=\"views\"/>"
				+ first(operation("SetValue", "featureName=\"title\" valueExpression=\"marked\"")) + "</menuItemDescription></ownedTools>");
		specification.tools().choose(diagram, "T", "Mark", stage(1));
		assertEquals("marked", b.getTitle());
		assertEquals("T has no entry Other", assertThrows(ToolException.class, () -> specification.tools().choose(diagram, "T", "Other", stage(1))).getMessage());
	}

	@Test
	void aModelOutsideOfFilesIsChangedAsWell() throws ToolException {
		Journey loose = JourneyFactory.eINSTANCE.createJourney();
		loose.getStages().add(JourneyFactory.eINSTANCE.createStage());
		open("", "", "", "");
		diagram = specification.open(loose);
		specification.tools().delete(diagram, stage(0)).undoOrRedo();
		assertEquals(1, loose.getStages().size());
	}
}
