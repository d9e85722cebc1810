// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.model.journey.Journey;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.sirius.JourneyDiagrams;
import journey.sirius.specification.Tool;
import journey.sirius.specification.Tool.End;
import journey.sirius.tool.Change;
import journey.sirius.tool.ToolException;
import journey.sirius.tool.ToolRunner;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;
import journey.sirius.view.View;
import journey.tests.support.JourneyText;
import journey.tests.support.ModelText;

/**
 * Every tool of the specification, used on a model: the model afterwards is the one that the text would give after the same change made by
 * hand, and undoing it gives back the one before.
 */
class ToolReplayTest {

	private static final String MAP = "Journey map";
	private static final String TREE = "KPI tree";
	private static final JourneyDiagrams DIAGRAMS = JourneyDiagrams.load();
	private static final String BEFORE = """
			persona Ada { }
			persona Bob { }
			channel Web
			channel Shop
			journey J for Ada, Bob {
				goal business Sell measured by Rate
				goal customer Save
				stage A {
					touchpoint T "Search" via Web { moment pre key "here" feels Ada +1 pain Slow severity trivial pain Loud opportunity Faster for Slow }
					touchpoint U via Shop { }
				}
				stage B { touchpoint V { } }
				includes K after T
				flow {
					T -> U -> V
					back V -> T because "again"
					exit U because "too slow"
				}
			}
			journey K { }
			source Site is analytics { customer "c" time "t" }
			source Till is point-of-sale { customer "c" time "t" }
			event Ordered from Site { }
			event Looked from Site { }
			fact Spent from Site { }
			survey Asked is nps from Site { asks "?" }
			kpi Rate measures J.A { formula count(Ordered) }
			kpi Share measures J.A { formula count(Looked) / count(Ordered) influences Rate }
			kpi Score measures J { formula nps(Asked) }
			""";

	/** Somebody who uses tools on a diagram with all layers. */
	private record User(Diagram diagram, ToolRunner tools) {

		NodeView node(String mapping, String name) {
			return nodes(diagram.nodes()).filter(view -> view.mapping().equals(mapping) && shown(view).equals(name)).findFirst()
					.orElseThrow(() -> new AssertionError("no " + mapping + " of " + name));
		}

		EdgeView edge(String mapping, String source, String end) {
			return diagram.edges().stream().filter(edge -> edge.mapping().equals(mapping) && shown(edge.source()).equals(source) && shown(edge.end()).equals(end)).findFirst()
					.orElseThrow(() -> new AssertionError("no " + mapping + " from " + source + " to " + end));
		}

		private static Stream<NodeView> nodes(List<NodeView> views) {
			return views.stream().flatMap(view -> Stream.concat(Stream.of(view), nodes(Stream.concat(view.bordered().stream(), view.children().stream()).toList())));
		}

		private static String shown(View view) {
			return view.target() instanceof NamedElement named ? named.getName() : view instanceof NodeView node ? node.label().text() : "";
		}

		Change create(String tool) throws ToolException {
			return tools.create(diagram, tool, null);
		}

		Change use(String tool, View view) throws ToolException {
			return tools.use(diagram, tool, view);
		}

		Change connect(String tool, View source, View target) throws ToolException {
			return tools.connect(diagram, tool, source, target);
		}

		Change rename(View view, String text) throws ToolException {
			return tools.rename(diagram, view, text);
		}

		Change delete(View view) throws ToolException {
			return tools.delete(diagram, view);
		}

		Change reconnect(EdgeView edge, End end, View view) throws ToolException {
			return tools.reconnect(diagram, edge, end, view);
		}

		Change choose(String menu, String action, View view) throws ToolException {
			return tools.choose(diagram, menu, action, view);
		}
	}

	private static User user(String text, String diagram) {
		Journey journey = JourneyText.parse(text).getElements().stream().filter(Journey.class::isInstance).map(Journey.class::cast).findFirst().orElseThrow();
		Diagram opened = DIAGRAMS.refresh(diagram).orElseThrow().open(journey);
		DIAGRAMS.refresh(diagram).orElseThrow().description().additionalLayers().forEach(layer -> opened.switchOn(layer.name()));
		DIAGRAMS.refresh(diagram).orElseThrow().refresh(opened);
		return new User(opened, DIAGRAMS.tools(diagram).orElseThrow());
	}

	private static JourneyFile file(User user) {
		EObject element = user.diagram().target();
		while (!(element instanceof JourneyFile)) {
			element = element.eContainer();
		}
		return (JourneyFile) element;
	}

	/** What a user does. */
	private interface Act {
		Change of(User user) throws ToolException;
	}

	/** @param tool the tool, or menu and entry, that is used */
	private static Arguments row(String tool, String diagram, String from, String to, Act act) {
		String after = BEFORE.replace(from, to);
		return Arguments.of(tool, diagram, after, act);
	}

	static Stream<Arguments> changes() {
		return Stream.of(
				row("JM_CreateStage", MAP, "includes K", "stage Stage1 { }\nincludes K", user -> user.create("JM_CreateStage")),
				row("JM_CreateTouchpoint", MAP, "touchpoint V { }", "touchpoint V { } touchpoint Touchpoint1",
						user -> user.tools().create(user.diagram(), "JM_CreateTouchpoint", user.node("JM_Stage", "B"))),
				row("JM_ConnectNext", MAP, "exit U", "U -> T exit U", user -> user.connect("JM_ConnectNext", user.node("JM_Touchpoint", "U"), user.node("JM_Touchpoint", "T"))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("changes")
	void theModelIsAsIfTheTextHadBeenChanged(String tool, String diagram, String after, Act act) throws ToolException {
		User user = user(BEFORE, diagram);
		Change change = act.of(user);
		assertEquals(ModelText.of(JourneyText.parse(after)), ModelText.of(file(user)));
		change.undoOrRedo();
		assertEquals(ModelText.of(JourneyText.parse(BEFORE)), ModelText.of(file(user)));
	}
}
