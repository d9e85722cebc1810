// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.journey.Journey;
import journey.model.journey.JourneyFactory;
import journey.model.journey.NamedElement;
import journey.model.journey.Stage;
import journey.sirius.view.Color;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeArrow;
import journey.sirius.view.EdgeStyle;
import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;
import journey.sirius.view.Problem;
import journey.sirius.view.View;
import journey.tests.support.JourneyText;

/** Which views there are, row by row as the table of semantics says. */
class RefreshTest {

	private static final String LAYER = "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer";
	private static final String STAGES = "<nodeMappings name=\"S\" domainClass=\"journey.Stage\" semanticCandidatesExpression=\"feature:stages\"%s>STYLE</nodeMappings>";

	private final Journey journey = JourneyText.check("""
			journey J {
				stage A { touchpoint T touchpoint Ball }
				stage B { touchpoint U }
				stage C { }
				flow { T -> Ball -> U back U -> T }
			}
			""").first(Journey.class);

	private static String shown(List<? extends View> views) {
		return views.stream().map(RefreshTest::shown).collect(Collectors.joining(" "));
	}

	private static String shown(View view) {
		String name = view.target() instanceof NamedElement named ? named.getName() : view.target().eClass().getName();
		return switch (view) {
			case NodeView node -> node.mapping() + ":" + name + (node.bordered().isEmpty() ? "" : "<" + shown(node.bordered()) + ">")
					+ (node.children().isEmpty() ? "" : "[" + shown(node.children()) + "]");
			case EdgeView edge -> edge.mapping() + ":" + name + "(" + shown(edge.source()) + ">" + shown(edge.end()) + ")";
		};
	}

	private String nodes(String content) {
		return shown(SmallSpecification.of(content).open(journey).nodes());
	}

	private String edges(String content) {
		return shown(SmallSpecification.of(content).open(journey).edges());
	}

	@Test
	void candidatesAreThoseOfTheExpressionInItsOrder() {
		assertEquals("S:A S:B S:C", nodes(STAGES.formatted("")));
	}

	@Test
	void candidatesAreFilteredByClassThenByPrecondition() {
		assertEquals("N:T N:Ball N:U", nodes("<nodeMappings name=\"N\" domainClass=\"Touchpoint\" semanticCandidatesExpression=\"feature:eAllContents\">STYLE</nodeMappings>"));
		assertEquals("N:Ball", nodes("<nodeMappings name=\"N\" domainClass=\"journey::Touchpoint\" semanticCandidatesExpression=\"feature:eAllContents\""
				+ " preconditionExpression=\"service:startsWithB\">STYLE</nodeMappings>"));
	}

	@Test
	void theClassIncludesItsSubclasses() {
		assertEquals("N:A N:T N:Ball N:B N:U N:C",
				nodes("<nodeMappings name=\"N\" domainClass=\"journey.Measurable\" semanticCandidatesExpression=\"feature:eAllContents\">STYLE</nodeMappings>"));
		assertEquals("N:A N:B N:C", nodes("<nodeMappings name=\"N\" domainClass=\"EObject\" semanticCandidatesExpression=\"feature:stages\">STYLE</nodeMappings>"));
	}

	@Test
	void withoutExpressionAllContentsOfAllFilesAreCandidates() {
		assertEquals("N:T N:Ball N:U", nodes("<nodeMappings name=\"N\" domainClass=\"journey.Touchpoint\">STYLE</nodeMappings>"));
		assertEquals("N:J", nodes("<nodeMappings name=\"N\" domainClass=\"journey.Journey\">STYLE</nodeMappings>"));
	}

	@Test
	void eachElementIsShownOnceAndWhatIsNoElementIsNot() {
		assertEquals("N:C N:A", nodes("<nodeMappings name=\"N\" domainClass=\"Stage\" semanticCandidatesExpression=\"service:oddMixture\">STYLE</nodeMappings>"));
		assertEquals("", nodes("<nodeMappings name=\"N\" domainClass=\"Stage\" semanticCandidatesExpression=\"some literal\">STYLE</nodeMappings>"));
	}

	@Test
	void aPreconditionThatFailsCountsAsTrue() {
		Diagram diagram = SmallSpecification.of(STAGES.formatted(" preconditionExpression=\"service:fails\"")).open(journey);
		assertEquals("S:A S:B S:C", shown(diagram.nodes()));
		assertEquals(List.of(new Problem("S/preconditionExpression", "service:fails", "the service fails failed: java.lang.IllegalStateException: on purpose")),
				diagram.problems());
	}

	@Test
	void candidatesThatFailAreNoneAndTheRestIsShown() {
		Diagram diagram = SmallSpecification.of("""
				<containerMappings name="C" domainClass="Stage" semanticCandidatesExpression="feature:stages">BOX
				<subNodeMappings name="N" domainClass="Touchpoint" semanticCandidatesExpression="service:failsAtB">STYLE</subNodeMappings></containerMappings>
				""").open(journey);
		assertEquals("C:A[N:T N:Ball] C:B C:C", shown(diagram.nodes()));
		assertEquals(List.of("N/semanticCandidatesExpression"), diagram.problems().stream().map(Problem::place).toList());
	}

	@Test
	void aClassThatDoesNotExistIsAProblem() {
		Diagram diagram = SmallSpecification.of("<nodeMappings name=\"N\" domainClass=\"journey.Stag\">STYLE</nodeMappings>").open(journey);
		assertEquals(List.of(), diagram.nodes());
		assertEquals(List.of(new Problem("N/domainClass", "journey.Stag", "no class is called so")), diagram.problems());
	}

	@Test
	void mappingsThatDoNotCreateElementsShowNothing() {
		assertEquals("", nodes(STAGES.formatted(" createElements=\"false\"")));
	}

	@Test
	void anUnsynchronisedDiagramShowsOnlyWhatIsLocked() {
		SmallSpecification specification = SmallSpecification.of(STAGES.formatted("") + STAGES.formatted(" synchronizationLock=\"true\"").replace("\"S\"", "\"Locked\""));
		Diagram diagram = specification.open(journey);
		assertEquals("S:A S:B S:C Locked:A Locked:B Locked:C", shown(diagram.nodes()));
		diagram.setSynchronised(false);
		specification.refresh().refresh(diagram);
		assertEquals("Locked:A Locked:B Locked:C", shown(diagram.nodes()));
	}

	@Test
	void viewsStayTheSameWhileTheirElementStaysInItsPlace() {
		SmallSpecification specification = SmallSpecification.of("""
				<containerMappings name="C" domainClass="Stage" semanticCandidatesExpression="feature:stages">BOX
				<subNodeMappings name="N" domainClass="Touchpoint" semanticCandidatesExpression="feature:touchpoints">STYLE</subNodeMappings></containerMappings>
				""");
		Diagram diagram = specification.open(journey);
		NodeView a = diagram.nodes().get(0);
		NodeView b = diagram.nodes().get(1);
		NodeView ball = a.children().get(1);
		NodeView t = a.children().get(0);
		journey.getStages().move(2, 0);
		journey.getStages().get(0).getTouchpoints().add(journey.getStages().get(2).getTouchpoints().get(1));
		journey.getStages().get(2).setName("Renamed");
		EcoreUtil.remove(journey.getStages().get(1));
		journey.getStages().add(JourneyFactory.eINSTANCE.createStage());
		specification.refresh().refresh(diagram);
		assertEquals("C:Renamed[N:T] C:B[N:U N:Ball] C:null", shown(diagram.nodes()), "containers keep their places");
		assertSame(a, diagram.nodes().get(0));
		assertSame(b, diagram.nodes().get(1));
		assertSame(t, a.children().get(0));
		assertNotSame(ball, b.children().get(1), "in another container it is another view");
		assertEquals("Renamed", a.label().text());
	}

	@Test
	void nodesFollowTheOrderOfTheirCandidates() {
		SmallSpecification specification = SmallSpecification.of("<nodeMappings name=\"M\" domainClass=\"Touchpoint\" semanticCandidatesExpression=\"service:touchpointsOf\">STYLE</nodeMappings>"
				+ STAGES.formatted(""));
		Diagram diagram = specification.open(journey);
		assertEquals("M:T M:Ball M:U S:A S:B S:C", shown(diagram.nodes()));
		journey.getStages().move(2, 0);
		journey.getStages().get(0).getTouchpoints().add(0, JourneyFactory.eINSTANCE.createTouchpoint());
		specification.refresh().refresh(diagram);
		assertEquals("M:null M:U M:T M:Ball S:B S:C S:A", shown(diagram.nodes()));
	}

	@Test
	void edgesStayTheSameWhileTheyJoinTheSameViews() {
		SmallSpecification specification = SmallSpecification.of(STAGES.formatted("") + relation("targetFinderExpression=\"service:nextStage\""));
		Diagram diagram = specification.open(journey);
		List<EdgeView> edges = diagram.edges();
		assertEquals("E:A(S:A>S:B) E:B(S:B>S:C)", shown(edges));
		specification.refresh().refresh(diagram);
		assertEquals(edges, diagram.edges());
		journey.getStages().move(2, 1);
		specification.refresh().refresh(diagram);
		assertEquals("E:A(S:A>S:C) E:C(S:C>S:B)", shown(diagram.edges()));
		EdgeView kept = diagram.edges().get(1);
		journey.getStages().add(0, JourneyFactory.eINSTANCE.createStage());
		journey.getStages().get(0).setName("New");
		specification.refresh().refresh(diagram);
		assertEquals("E:A(S:A>S:C) E:C(S:C>S:B) E:New(S:New>S:A)", shown(diagram.edges()), "what is new comes last");
		assertSame(kept, diagram.edges().get(1));
	}

	@Test
	void nodesComeBeforeContainersAndTheirParts() {
		assertEquals("N:A N:B N:C C:A<O:A I:T I:Ball>[G:A K:T K:Ball] C:B<O:B I:U>[G:B K:U] C:C<O:C>[G:C]", nodes("""
				<containerMappings name="C" domainClass="Stage" semanticCandidatesExpression="feature:stages">BOX
				<subContainerMappings name="G" domainClass="Stage" semanticCandidatesExpression="var:self">BOX</subContainerMappings>
				<subNodeMappings name="K" domainClass="Touchpoint" semanticCandidatesExpression="feature:touchpoints">STYLE</subNodeMappings>
				<borderedNodeMappings name="O" domainClass="Stage" semanticCandidatesExpression="var:self">STYLE</borderedNodeMappings>
				<borderedNodeMappings name="I" domainClass="Touchpoint" semanticCandidatesExpression="feature:touchpoints">STYLE</borderedNodeMappings></containerMappings>
				<nodeMappings name="N" domainClass="Stage" semanticCandidatesExpression="feature:stages">STYLE</nodeMappings>
				"""));
	}

	@Test
	void theContextOfPartsIsTheTargetOfTheirContainer() {
		assertEquals("N:A<I:T I:Ball> N:B<I:U> N:C", nodes("""
				<nodeMappings name="N" domainClass="Stage" semanticCandidatesExpression="feature:stages">STYLE
				<borderedNodeMappings name="I" domainClass="Touchpoint" semanticCandidatesExpression="feature:touchpoints">STYLE</borderedNodeMappings></nodeMappings>
				"""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "FreeForm", "List" })
	void containersSayWhatTheirPartsAre(String presentation) {
		Diagram diagram = SmallSpecification.of("<containerMappings name=\"C\" domainClass=\"Stage\" semanticCandidatesExpression=\"feature:stages\" childrenPresentation=\""
				+ presentation + "\">BOX<subNodeMappings name=\"N\" domainClass=\"Touchpoint\" semanticCandidatesExpression=\"feature:touchpoints\">STYLE</subNodeMappings>"
				+ "</containerMappings>").open(journey);
		boolean list = presentation.equals("List");
		assertEquals(list ? NodeView.Kind.LIST : NodeView.Kind.CONTAINER, diagram.nodes().get(0).kind());
		assertEquals(list ? NodeView.Kind.LIST_ELEMENT : NodeView.Kind.NODE, diagram.nodes().get(0).children().get(0).kind());
	}

	@Test
	void aRelationWithoutTargetShowsTheElementOfItsSource() {
		assertEquals("E:A(S:A>S:B) E:A(S:A>S:C) E:B(S:B>S:A) E:B(S:B>S:C) E:C(S:C>S:A) E:C(S:C>S:B)",
				edges(STAGES.formatted("") + relation("targetExpression=\"feature:exit\" targetFinderExpression=\"service:otherStages\"")));
	}

	private static String relation(String rest) {
		return "<edgeMappings name=\"E\" sourceMapping=\"" + LAYER + "/@nodeMappings[name='S']\" targetMapping=\"" + LAYER + "/@nodeMappings[name='S']\" " + rest
				+ ">LINE</edgeMappings>";
	}

	@Test
	void aRelationGoesFromEachSourceToWhatIsFound() {
		assertEquals("E:A(S:A>S:B) E:A(S:A>S:C) E:B(S:B>S:A) E:B(S:B>S:C) E:C(S:C>S:A) E:C(S:C>S:B)",
				edges(STAGES.formatted("") + relation("targetFinderExpression=\"service:otherStages\"")));
	}

	@Test
	void thePreconditionOfAnEdgeKnowsBothEnds() {
		assertEquals("E:A(S:A>S:B) E:A(S:A>S:C) E:B(S:B>S:C)",
				edges(STAGES.formatted("") + relation("targetFinderExpression=\"service:otherStages\" preconditionExpression=\"service:isBefore(source,target)\"")));
	}

	@Test
	void aTargetExpressionDecidesWhatARelationShows() {
		assertEquals("E:B(S:A>S:A) E:B(S:A>S:C) E:C(S:B>S:A) E:C(S:B>S:B) E:C(S:C>S:A) E:C(S:C>S:B)",
				edges(STAGES.formatted("") + relation("targetExpression=\"service:nextStage\" targetFinderExpression=\"service:otherStages\"")));
	}

	@Test
	void anEdgeWithAnElementJoinsAllSourcesWithAllTargets() {
		String touchpoints = "<nodeMappings name=\"N\" domainClass=\"Touchpoint\" semanticCandidatesExpression=\"service:touchpointsOf\">STYLE</nodeMappings>";
		String move = "<edgeMappings name=\"E\" useDomainElement=\"true\" domainClass=\"journey.Move\" sourceMapping=\"" + LAYER + "/@nodeMappings[name='N']\" targetMapping=\""
				+ LAYER + "/@nodeMappings[name='N']\" sourceFinderExpression=\"feature:from\" targetFinderExpression=\"feature:to\">LINE</edgeMappings>";
		assertEquals("E:Move(N:T>N:Ball) E:Move(N:T>N:U) E:Move(N:U>N:T)", edges(touchpoints + move));
	}

	@Test
	void edgesCanEndAtEdges() {
		String next = relation("targetFinderExpression=\"service:nextStage\"");
		String note = next.replace("name=\"E\"", "name=\"F\"").replace("targetMapping=\"" + LAYER + "/@nodeMappings[name='S']\"", "targetMapping=\"" + LAYER + "/@edgeMappings[name='E']\"")
				.replace("service:nextStage", "var:self");
		assertEquals("E:A(S:A>S:B) E:B(S:B>S:C) F:A(S:A>E:A(S:A>S:B)) F:B(S:B>E:B(S:B>S:C))", edges(STAGES.formatted("") + note + next));
	}

	@Test
	void aLabelIsTheNameElseWhatItsExpressionSays() {
		SmallSpecification plain = SmallSpecification.of(STAGES.formatted(""));
		assertEquals("A", plain.open(journey).nodes().get(0).label().text());
		SmallSpecification loud = SmallSpecification.of(STAGES.formatted("").replace("STYLE",
				"<style xsi:type=\"style:SquareDescription\" color=\"INK\" labelColor=\"RED\" borderColor=\"INK\" labelExpression=\"service:shout\" labelSize=\"11\"/>"));
		assertEquals("A!", loud.open(journey).nodes().get(0).label().text());
		assertEquals(new Color(255, 0, 0), loud.open(journey).nodes().get(0).label().color());
		assertEquals(11, loud.open(journey).nodes().get(0).label().size());
		assertEquals(8, plain.open(journey).nodes().get(0).label().size());
	}

	@Test
	void aLabelDoesNotKnowTheEndsOfItsEdge() {
		String edge = relation("targetFinderExpression=\"service:nextStage\"").replace("LINE", "<style strokeColor=\"INK\"><centerLabelStyleDescription labelColor=\"INK\""
				+ " labelExpression=\"var:source\"/></style>");
		Diagram diagram = SmallSpecification.of(STAGES.formatted("") + edge).open(journey);
		assertEquals("", diagram.edges().get(0).centerLabel().orElseThrow().text());
		Diagram silent = SmallSpecification.of(STAGES.formatted("") + edge.replace(" labelExpression=\"var:source\"", "")).open(journey);
		assertEquals("", silent.edges().get(0).centerLabel().orElseThrow().text(), "an edge is not called like its element");
		assertEquals(List.of(new Problem("E/style/center/labelExpression", "var:source", "no variable is called source")), diagram.problems());
	}

	@Test
	void theFirstConditionalStyleThatIsTrueIsUsed() {
		String conditional = "<conditionnalStyles predicateExpression=\"%s\"><style xsi:type=\"style:SquareDescription\" color=\"RED\" labelColor=\"INK\" borderColor=\"INK\""
				+ " sizeComputationExpression=\"%d\"/></conditionnalStyles>";
		Diagram diagram = SmallSpecification.of(STAGES.formatted("").replace("STYLE",
				"STYLE" + conditional.formatted("service:fails", 1) + conditional.formatted("service:startsWithB", 2) + conditional.formatted("service:startsWithB", 4))).open(journey);
		assertEquals(List.of(3, 2, 3), diagram.nodes().stream().map(node -> node.style().width()).toList());
		assertEquals(new Color(255, 0, 0), diagram.nodes().get(1).style().fill());
	}

	@Test
	void sizesAreThoseOfSirius() {
		Diagram plain = SmallSpecification.of(STAGES.formatted("")).open(journey);
		assertEquals(3, plain.nodes().get(0).style().width());
		Diagram computed = SmallSpecification.of(STAGES.formatted("").replace("STYLE",
				"<style xsi:type=\"style:SquareDescription\" color=\"INK\" labelColor=\"INK\" borderColor=\"INK\" sizeComputationExpression=\"service:howMany\"/>")).open(journey);
		assertEquals(List.of(2, 1, 0), computed.nodes().stream().map(node -> node.style().height()).toList());
		Diagram ellipse = SmallSpecification.of(STAGES.formatted("").replace("STYLE", "<style xsi:type=\"style:EllipseNodeDescription\" color=\"INK\" labelColor=\"INK\""
				+ " borderColor=\"INK\" horizontalDiameterComputationExpression=\"7\" verticalDiameterComputationExpression=\"service:howMany\" sizeComputationExpression=\"5\"/>")).open(journey);
		assertEquals(List.of(7, 7, 5), ellipse.nodes().stream().map(node -> node.style().width()).toList());
		assertEquals(List.of(2, 1, 5), ellipse.nodes().stream().map(node -> node.style().height()).toList());
		Diagram failing = SmallSpecification.of(STAGES.formatted("").replace("STYLE",
				"<style xsi:type=\"style:SquareDescription\" color=\"INK\" labelColor=\"INK\" borderColor=\"INK\" sizeComputationExpression=\"service:fails\"/>")).open(journey);
		assertEquals(3, failing.nodes().get(0).style().width());
		Diagram box = SmallSpecification.of("<containerMappings name=\"C\" domainClass=\"Stage\" semanticCandidatesExpression=\"feature:stages\">BOX</containerMappings>").open(journey);
		assertEquals(-1, box.nodes().get(0).style().width());
	}

	@Test
	void anEdgeHasSiriussLook() {
		EdgeStyle style = SmallSpecification.of(STAGES.formatted("") + relation("targetFinderExpression=\"service:nextStage\"")).open(journey).edges().get(0).style();
		assertEquals(1, style.size());
		assertEquals(EdgeArrow.INPUT_ARROW, style.targetArrow());
		assertEquals(EdgeArrow.NO_DECORATION, style.sourceArrow());
	}

	@Test
	void layersAreOnAtFirstIfTheyAreNotOptionalOrSaySo() {
		String layers = "<defaultLayer name=\"L\">" + STAGES.formatted("") + "</defaultLayer>"
				+ "<additionalLayers xsi:type=\"diagram:AdditionalLayer\" name=\"Fixed\" optional=\"false\">" + STAGES.formatted("").replace("\"S\"", "\"F\"") + "</additionalLayers>"
				+ "<additionalLayers xsi:type=\"diagram:AdditionalLayer\" name=\"On\" activeByDefault=\"true\">" + STAGES.formatted("").replace("\"S\"", "\"O\"")
				+ "</additionalLayers><additionalLayers xsi:type=\"diagram:AdditionalLayer\" name=\"Off\">" + STAGES.formatted("").replace("\"S\"", "\"X\"") + "</additionalLayers>";
		SmallSpecification specification = SmallSpecification.ofLayers(layers);
		Diagram diagram = specification.open(journey);
		assertEquals("F:A F:B F:C O:A O:B O:C S:A S:B S:C", shown(diagram.nodes()));
		diagram.switchOff("Fixed");
		diagram.switchOff("On");
		diagram.switchOn("Off");
		specification.refresh().refresh(diagram);
		assertEquals("F:A F:B F:C S:A S:B S:C X:A X:B X:C", shown(diagram.nodes()));
	}

	@Test
	void aDiagramIsOfItsClassAndHasItsTitle() {
		SmallSpecification specification = SmallSpecification.of(STAGES.formatted(""));
		assertEquals(true, specification.refresh().describes(journey));
		assertEquals(false, specification.refresh().describes(journey.getStages().get(0)));
		assertEquals("J", specification.open(journey).title());
	}

	@Test
	void aModelOutsideOfFilesIsShownAsWell() {
		Journey loose = JourneyFactory.eINSTANCE.createJourney();
		Stage stage = JourneyFactory.eINSTANCE.createStage();
		stage.setName("Loose");
		loose.getStages().add(stage);
		assertEquals("N:Loose", shown(SmallSpecification.of("<nodeMappings name=\"N\" domainClass=\"Stage\">STYLE</nodeMappings>").open(loose).nodes()));
	}
}
