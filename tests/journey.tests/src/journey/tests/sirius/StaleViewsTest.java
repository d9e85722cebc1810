// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Touchpoint;
import journey.sirius.JourneyDiagrams;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.specification.Tool.End;
import journey.sirius.tool.Change;
import journey.sirius.tool.ToolException;
import journey.sirius.tool.ToolRunner;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;
import journey.tests.support.JourneyText;
import journey.tests.support.ModelText;

/** Tools in odd orders, on what is no longer there, and with texts that nobody expects. */
class StaleViewsTest {

	private static final JourneyDiagrams DIAGRAMS = JourneyDiagrams.load();

	private final Journey journey = JourneyText.parse("""
			persona Ada { }
			channel Web
			journey J for Ada {
				stage A {
					touchpoint T via Web { feels Ada +1 key "here" }
					touchpoint U { }
				}
				stage B { touchpoint V { } }
				flow {
					T -> U -> V
					back V -> T
				}
			}
			""").getElements().stream().filter(Journey.class::isInstance).map(Journey.class::cast).findFirst().orElseThrow();
	private final DiagramRefresh refresh = DIAGRAMS.refresh("Journey map").orElseThrow();
	private final ToolRunner tools = DIAGRAMS.tools("Journey map").orElseThrow();
	private final Diagram diagram = open();

	private Diagram open() {
		Diagram opened = refresh.open(journey);
		refresh.description().additionalLayers().forEach(layer -> opened.switchOn(layer.name()));
		refresh.refresh(opened);
		return opened;
	}

	private String model() {
		return ModelText.of(journey.eContainer());
	}

	private NodeView node(String mapping, String name) {
		return nodes(diagram.nodes()).filter(view -> view.mapping().equals(mapping) && view.target() instanceof NamedElement named && named.getName().equals(name)).findFirst()
				.orElseThrow();
	}

	private static Stream<NodeView> nodes(List<NodeView> views) {
		return views.stream().flatMap(view -> Stream.concat(Stream.of(view), nodes(view.children())));
	}

	private EdgeView move(String source, String end) {
		return diagram.edges().stream().filter(edge -> edge.mapping().equals("JM_Move") && edge.source() == node("JM_Touchpoint", source) && edge.end() == node("JM_Touchpoint", end))
				.findFirst().orElseThrow();
	}

	private void refuses(Executable use) {
		String before = model();
		assertThrows(ToolException.class, use);
		assertEquals(before, model());
	}

	@Test
	void viewsOfWhatWasDeletedTakeNoTools() throws ToolException {
		NodeView touchpoint = node("JM_Touchpoint", "T");
		NodeView moment = node("JM_KeyMoment", "T");
		NodeView stage = node("JM_Stage", "B");
		EdgeView move = move("V", "T");
		tools.delete(diagram, touchpoint);
		refuses(() -> tools.delete(diagram, touchpoint));
		refuses(() -> tools.delete(diagram, moment));
		refuses(() -> tools.rename(diagram, touchpoint, "Other"));
		refuses(() -> tools.use(diagram, "JM_CreateExit", touchpoint));
		refuses(() -> tools.drop(diagram, touchpoint, stage));
		refuses(() -> tools.connect(diagram, "JM_ConnectNext", node("JM_Touchpoint", "U"), touchpoint));
		refuses(() -> tools.reconnect(diagram, move, End.TARGET, node("JM_Touchpoint", "U")));
		refuses(() -> tools.choose(diagram, "JM_MomentMenu", "JM_MomentPre", touchpoint));
	}

	@Test
	void aChangeBesideTheToolsIsSeenByTheNextOne() throws ToolException {
		journey.getStages().get(0).getTouchpoints().remove(1);
		tools.rename(diagram, node("JM_Touchpoint", "V"), "Last");
		assertEquals(List.of("T", "Last"), nodes(diagram.nodes()).filter(view -> view.mapping().equals("JM_Touchpoint")).map(view -> ((Touchpoint) view.target()).getName()).toList());
	}

	@Test
	void changesAreUndoneInTheirOrder() throws ToolException {
		String before = model();
		Change first = tools.delete(diagram, node("JM_Touchpoint", "T"));
		Change second = tools.delete(diagram, node("JM_Stage", "B"));
		String after = model();
		for (int i = 0; i < 3; i++) {
			second.undoOrRedo();
			first.undoOrRedo();
			refresh.refresh(diagram);
			assertEquals(before, model());
			first.undoOrRedo();
			second.undoOrRedo();
			refresh.refresh(diagram);
			assertEquals(after, model());
		}
	}

	@Test
	void aNewNameMayBeAnyText() throws ToolException {
		String before = model();
		tools.rename(diagram, node("JM_Touchpoint", "T"), "");
		tools.rename(diagram, node("JM_Touchpoint", "T"), " \n\t");
		assertEquals(before, model());
		tools.rename(diagram, node("JM_Touchpoint", "T"), "x y".repeat(5000));
		assertEquals("x y".repeat(5000), ((Touchpoint) node("JM_Touchpoint", "T").target()).getTitle());
		tools.rename(diagram, node("JM_Touchpoint", "U"), "{0} '<b>' \"\u0000\ud83d\ude00");
		assertEquals("U", ((Touchpoint) node("JM_Touchpoint", "U").target()).getName());
	}

	@Test
	void aMoveCanStayWhereItIs() throws ToolException {
		String before = model();
		EdgeView back = move("V", "T");
		tools.reconnect(diagram, back, End.TARGET, back.end());
		tools.reconnect(diagram, back, End.SOURCE, back.source());
		assertEquals(before, model());
	}

	@Test
	void aTouchpointDroppedIntoItsOwnStageStaysInTheModelOnce() throws ToolException {
		tools.drop(diagram, node("JM_Touchpoint", "T"), node("JM_Stage", "A"));
		assertEquals(List.of("T", "U"), journey.getStages().get(0).getTouchpoints().stream().map(Touchpoint::getName).sorted().toList());
	}
}
