// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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

	private static Arguments row(String tool, String diagram, String from, String to, Act act) {
		return rowOf(tool, diagram, BEFORE.replace(from, to), act);
	}

	/** @param end what the tool has added to the file */
	private static Arguments rowWithEnd(String tool, String diagram, String from, String to, String end, Act act) {
		return rowOf(tool, diagram, BEFORE.replace(from, to) + end + "\n", act);
	}

	private static Arguments rowOf(String tool, String diagram, String after, Act act) {
		return rowOf(tool, diagram, BEFORE, after, act);
	}

	private static Arguments rowOf(String tool, String diagram, String before, String after, Act act) {
		return Arguments.of(tool, diagram, before, after, act);
	}

	private static String stagesSwapped() {
		int a = BEFORE.indexOf("\tstage A");
		int b = BEFORE.indexOf("\tstage B");
		int end = BEFORE.indexOf("\tincludes");
		return BEFORE.substring(0, a) + BEFORE.substring(b, end) + BEFORE.substring(a, b) + BEFORE.substring(end);
	}

	static Stream<Arguments> changes() {
		return Stream.of(
				row("JM_CreateStage", MAP, "includes K", "stage Stage { }\nincludes K",
						user -> user.create("JM_CreateStage")),
				row("JM_CreateTouchpoint", MAP, "touchpoint V { }", "touchpoint V { } touchpoint Touchpoint",
						user -> user.tools().create(user.diagram(), "JM_CreateTouchpoint", user.node("JM_Stage", "B"))),
				rowWithEnd("JM_CreateChannel", MAP, "touchpoint V { }", "touchpoint V via Channel { }", "channel Channel",
						user -> user.use("JM_CreateChannel", user.node("JM_Touchpoint", "V"))),
				rowWithEnd("JM_CreateInclusion", MAP, "includes K after T", "includes K after T includes Journey", "journey Journey { }",
						user -> user.create("JM_CreateInclusion")),
				row("JM_CreateExit", MAP, "exit U because \"too slow\"", "exit U because \"too slow\" exit V because \"A reason to leave\"",
						user -> user.use("JM_CreateExit", user.node("JM_Touchpoint", "V"))),
				row("JM_ConnectNext", MAP, "exit U because \"too slow\"", "exit U because \"too slow\" U -> T",
						user -> user.connect("JM_ConnectNext", user.node("JM_Touchpoint", "U"), user.node("JM_Touchpoint", "T"))),
				row("JM_ConnectBack", MAP, "exit U because \"too slow\"", "exit U because \"too slow\" back U -> T",
						user -> user.connect("JM_ConnectBack", user.node("JM_Touchpoint", "U"), user.node("JM_Touchpoint", "T"))),
				row("JM_ConnectSkip", MAP, "exit U because \"too slow\"", "exit U because \"too slow\" skip U -> T",
						user -> user.connect("JM_ConnectSkip", user.node("JM_Touchpoint", "U"), user.node("JM_Touchpoint", "T"))),
				row("JM_ConnectSwitch", MAP, "exit U because \"too slow\"", "exit U because \"too slow\" switch U -> T",
						user -> user.connect("JM_ConnectSwitch", user.node("JM_Touchpoint", "U"), user.node("JM_Touchpoint", "T"))),
				row("JM_ConnectLoop", MAP, "exit U because \"too slow\"", "exit U because \"too slow\" loop U -> T",
						user -> user.connect("JM_ConnectLoop", user.node("JM_Touchpoint", "U"), user.node("JM_Touchpoint", "T"))),
				row("JM_ConnectExit", MAP, "exit U", "exit V",
						user -> user.connect("JM_ConnectExit", user.node("JM_Touchpoint", "V"), user.node("JM_Exit", "too slow"))),
				row("JM_ConnectInclusion", MAP, "after T", "after V",
						user -> user.connect("JM_ConnectInclusion", user.node("JM_Touchpoint", "V"), user.node("JM_Inclusion", "K"))),
				row("JM_Rename", MAP, "touchpoint T \"Search\"", "touchpoint T \"Look\"",
						user -> user.rename(user.node("JM_Touchpoint", "T"), "Look")),
				rowOf("JM_RenameInclusion", MAP, BEFORE.replace("includes K", "includes Kay").replace("journey K", "journey Kay"),
						user -> user.rename(user.node("JM_Inclusion", "K"), "Kay")),
				row("JM_RenameExit", MAP, "\"too slow\"", "\"too far\"",
						user -> user.rename(user.node("JM_Exit", "too slow"), "too far")),
				row("JM_RenameMove", MAP, "because \"again\"", "because \"not sure\"",
						user -> user.rename(user.edge("JM_Move", "V", "T"), "not sure")),
				rowOf("JM_Delete", MAP, BEFORE.replace("stage B { touchpoint V { } }", "").replace("T -> U -> V", "T -> U").replace("back V -> T because \"again\"", ""),
						user -> user.delete(user.node("JM_Stage", "B"))),
				rowOf("JM_DeleteChannel", MAP, BEFORE.replace("channel Shop", "").replace("via Shop", ""), user -> user.delete(user.node("JM_Lane", "Shop"))),
				row("JM_DeleteStep", MAP, "T -> U -> V", "T -> U",
						user -> user.delete(user.edge("JM_Move", "U", "V"))),
				row("JM_DeleteIncludedAfter", MAP, "includes K after T", "includes K",
						user -> user.delete(user.edge("JM_IncludedAfter", "T", "K"))),
				row("JM_ReconnectStepBeginning", MAP, "back V -> T", "back U -> T",
						user -> user.reconnect(user.edge("JM_Move", "V", "T"), End.SOURCE, user.node("JM_Touchpoint", "U"))),
				row("JM_ReconnectStepEnd", MAP, "back V -> T", "back V -> U",
						user -> user.reconnect(user.edge("JM_Move", "V", "T"), End.TARGET, user.node("JM_Touchpoint", "U"))),
				row("JM_ReconnectLeaving", MAP, "exit U", "exit V",
						user -> user.reconnect(user.edge("JM_Leaving", "U", "too slow"), End.SOURCE, user.node("JM_Touchpoint", "V"))),
				row("JM_ReconnectIncludedAfter", MAP, "after T", "after U",
						user -> user.reconnect(user.edge("JM_IncludedAfter", "T", "K"), End.SOURCE, user.node("JM_Touchpoint", "U"))),
				rowOf("JM_DropInStage", MAP, BEFORE.replace("touchpoint U via Shop { }", "").replace("touchpoint V { }", "touchpoint V { } touchpoint U via Shop { }"),
						user -> user.tools().drop(user.diagram(), user.node("JM_Touchpoint", "U"), user.node("JM_Stage", "B"))),
				row("JM_DropOnLane", MAP, "touchpoint U via Shop", "touchpoint U via Web",
						user -> user.tools().drop(user.diagram(), user.node("JM_Touchpoint", "U"), user.node("JM_Lane", "Web"))),
				row("JM_NextInclusion", MAP, "includes K after T", "includes K after T",
						user -> user.tools().doubleClick(user.diagram(), user.node("JM_Inclusion", "K"))),
				row("JM_MakeNext", MAP, "back V -> T", "V -> T",
						user -> user.choose("JM_MoveMenu", "JM_MakeNext", user.edge("JM_Move", "V", "T"))),
				row("JM_MakeBack", MAP, "back V -> T", "back V -> T",
						user -> user.choose("JM_MoveMenu", "JM_MakeBack", user.edge("JM_Move", "V", "T"))),
				row("JM_MakeSkip", MAP, "back V -> T", "skip V -> T",
						user -> user.choose("JM_MoveMenu", "JM_MakeSkip", user.edge("JM_Move", "V", "T"))),
				row("JM_MakeSwitch", MAP, "back V -> T", "switch V -> T",
						user -> user.choose("JM_MoveMenu", "JM_MakeSwitch", user.edge("JM_Move", "V", "T"))),
				row("JM_MakeLoop", MAP, "back V -> T", "loop V -> T",
						user -> user.choose("JM_MoveMenu", "JM_MakeLoop", user.edge("JM_Move", "V", "T"))),
				row("JM_MomentPre", MAP, "moment pre", "moment pre",
						user -> user.choose("JM_MomentMenu", "JM_MomentPre", user.node("JM_Touchpoint", "T"))),
				row("JM_MomentDuring", MAP, "moment pre", "moment during",
						user -> user.choose("JM_MomentMenu", "JM_MomentDuring", user.node("JM_Touchpoint", "T"))),
				row("JM_MomentPost", MAP, "moment pre", "moment post",
						user -> user.choose("JM_MomentMenu", "JM_MomentPost", user.node("JM_Touchpoint", "T"))),
				rowOf("JM_Earlier", MAP, stagesSwapped(), user -> user.choose("JM_OrderMenu", "JM_Earlier", user.node("JM_Stage", "B"))),
				rowOf("JM_Later", MAP, stagesSwapped(), user -> user.choose("JM_OrderMenu", "JM_Later", user.node("JM_Stage", "A"))),
				row("JM_CreateFeeling", MAP, "feels Ada +1", "feels Ada +1 feels Bob 0",
						user -> user.use("JM_CreateFeeling", user.node("JM_Touchpoint", "T"))),
				row("JM_RenameFeeling", MAP, "feels Ada +1", "feels Ada -2 \"lost\"",
						user -> user.rename(user.node("JM_Feeling", "Ada +1"), "-2 lost")),
				row("JM_DeleteFeeling", MAP, "feels Ada +1", "",
						user -> user.delete(user.node("JM_Feeling", "Ada +1"))),
				row("JM_Swing", MAP, "feels Ada +1", "feels Ada +2",
						user -> user.tools().doubleClick(user.diagram(), user.node("JM_Feeling", "Ada +1"))),
				row("JM_FeelVeryBad", MAP, "feels Ada +1", "feels Ada -2",
						user -> user.choose("JM_FeelingMenu", "JM_FeelVeryBad", user.node("JM_Feeling", "Ada +1"))),
				row("JM_FeelBad", MAP, "feels Ada +1", "feels Ada -1",
						user -> user.choose("JM_FeelingMenu", "JM_FeelBad", user.node("JM_Feeling", "Ada +1"))),
				row("JM_FeelNeutral", MAP, "feels Ada +1", "feels Ada 0",
						user -> user.choose("JM_FeelingMenu", "JM_FeelNeutral", user.node("JM_Feeling", "Ada +1"))),
				row("JM_FeelGood", MAP, "feels Ada +1", "feels Ada +1",
						user -> user.choose("JM_FeelingMenu", "JM_FeelGood", user.node("JM_Feeling", "Ada +1"))),
				row("JM_FeelVeryGood", MAP, "feels Ada +1", "feels Ada +2",
						user -> user.choose("JM_FeelingMenu", "JM_FeelVeryGood", user.node("JM_Feeling", "Ada +1"))),
				row("JM_CreateKeyMoment", MAP, "touchpoint V { }", "touchpoint V { key \"A moment that decides\" }",
						user -> user.use("JM_CreateKeyMoment", user.node("JM_Touchpoint", "V"))),
				row("JM_RenameKeyMoment", MAP, "key \"here\"", "key \"now\"",
						user -> user.rename(user.node("JM_KeyMoment", "T"), "now")),
				row("JM_DeleteKeyMoment", MAP, "key \"here\"", "",
						user -> user.delete(user.node("JM_KeyMoment", "T"))),
				row("JM_CreatePain", MAP, "touchpoint V { }", "touchpoint V { pain Pain }",
						user -> user.use("JM_CreatePain", user.node("JM_Touchpoint", "V"))),
				row("JM_CreateOpportunity", MAP, "touchpoint V { }", "touchpoint V { opportunity Opportunity }",
						user -> user.use("JM_CreateOpportunity", user.node("JM_Touchpoint", "V"))),
				row("JM_CreateRemedy", MAP, "opportunity Faster for Slow", "opportunity Faster for Slow opportunity Opportunity for Loud",
						user -> user.use("JM_CreateRemedy", user.node("JM_Pain", "Loud"))),
				row("JM_ConnectRemedy", MAP, "for Slow", "for Loud",
						user -> user.connect("JM_ConnectRemedy", user.node("JM_Opportunity", "Faster"), user.node("JM_Pain", "Loud"))),
				row("JM_RenamePain", MAP, "pain Loud", "pain Noise",
						user -> user.rename(user.node("JM_Pain", "Loud"), "Noise")),
				row("JM_DeletePain", MAP, "pain Loud", "",
						user -> user.delete(user.node("JM_Pain", "Loud"))),
				row("JM_DeleteRemedy", MAP, "for Slow", "",
						user -> user.delete(user.edge("JM_Remedy", "Faster", "Slow"))),
				row("JM_ReconnectRemedyEnd", MAP, "for Slow", "for Loud",
						user -> user.reconnect(user.edge("JM_Remedy", "Faster", "Slow"), End.TARGET, user.node("JM_Pain", "Loud"))),
				rowOf("JM_ReconnectRemedyBeginning", MAP, BEFORE.replace("touchpoint U via Shop { }", "touchpoint U via Shop { opportunity Other }"), BEFORE.replace("for Slow", "")
						.replace("touchpoint U via Shop { }", "touchpoint U via Shop { opportunity Other for J.A.T.Slow }"),
						user -> user.reconnect(user.edge("JM_Remedy", "Faster", "Slow"), End.SOURCE, user.node("JM_Opportunity", "Other"))),
				row("JM_Worsen", MAP, "severity trivial", "severity workaround",
						user -> user.tools().doubleClick(user.diagram(), user.node("JM_Pain", "Slow"))),
				row("JM_PainTrivial", MAP, "severity trivial", "severity trivial",
						user -> user.choose("JM_PainMenu", "JM_PainTrivial", user.node("JM_Pain", "Slow"))),
				row("JM_PainWorkaround", MAP, "severity trivial", "severity workaround",
						user -> user.choose("JM_PainMenu", "JM_PainWorkaround", user.node("JM_Pain", "Slow"))),
				row("JM_PainAbandonment", MAP, "severity trivial", "severity abandonment",
						user -> user.choose("JM_PainMenu", "JM_PainAbandonment", user.node("JM_Pain", "Slow"))),
				row("JM_CreateKpi", MAP, "kpi Score measures J { formula nps(Asked) }", "kpi Score measures J { formula nps(Asked) }\nkpi Kpi measures J.B { }",
						user -> user.use("JM_CreateKpi", user.node("JM_Stage", "B"))),
				row("JM_RenameKpi", MAP, "kpi Score", "kpi Nps",
						user -> user.rename(user.node("JM_Kpi", "Score"), "Nps")),
				row("JM_DeleteKpi", MAP, "kpi Score measures J { formula nps(Asked) }", "",
						user -> user.delete(user.node("JM_Kpi", "Score"))),
				row("KT_CreateGoal", TREE, "goal customer Save", "goal customer Save goal business Goal",
						user -> user.create("KT_CreateGoal")),
				row("KT_CreateKpi", TREE, "kpi Score measures J { formula nps(Asked) }", "kpi Score measures J { formula nps(Asked) }\nkpi Kpi measures J { }",
						user -> user.create("KT_CreateKpi")),
				row("KT_CreateEvent", TREE, "kpi Score measures J { formula nps(Asked) }", "kpi Score measures J { formula nps(Asked) }\nevent Event from Site { }",
						user -> user.create("KT_CreateEvent")),
				row("KT_CreateFact", TREE, "kpi Score measures J { formula nps(Asked) }", "kpi Score measures J { formula nps(Asked) }\nfact Fact from Site { }",
						user -> user.create("KT_CreateFact")),
				row("KT_CreateSurvey", TREE, "kpi Score measures J { formula nps(Asked) }", "kpi Score measures J { formula nps(Asked) }\nsurvey Survey is csat { }",
						user -> user.create("KT_CreateSurvey")),
				row("KT_CreateSource", TREE, "kpi Score measures J { formula nps(Asked) }", "kpi Score measures J { formula nps(Asked) }\nsource Source is analytics { }",
						user -> user.create("KT_CreateSource")),
				row("KT_ConnectMeasure", TREE, "goal customer Save", "goal customer Save measured by Score",
						user -> user.connect("KT_ConnectMeasure", user.node("KT_Goal", "Save"), user.node("KT_Kpi", "Score"))),
				row("KT_ConnectInfluence", TREE, "influences Rate", "influences Rate, Score",
						user -> user.connect("KT_ConnectInfluence", user.node("KT_Kpi", "Share"), user.node("KT_Kpi", "Score"))),
				row("KT_ConnectSource", TREE, "event Looked from Site", "event Looked from Till",
						user -> user.connect("KT_ConnectSource", user.node("KT_Event", "Looked"), user.node("KT_Source", "Till"))),
				rowOf("KT_Rename", TREE, BEFORE.replace("Ordered", "Bought"), user -> user.rename(user.node("KT_Event", "Ordered"), "Bought")),
				row("KT_Delete", TREE, "goal customer Save", "",
						user -> user.delete(user.node("KT_Goal", "Save"))),
				row("KT_DeleteSource", TREE, "source Till is point-of-sale { customer \"c\" time \"t\" }", "",
						user -> user.delete(user.node("KT_Source", "Till"))),
				row("KT_DeleteMeasuredBy", TREE, "measured by Rate", "",
						user -> user.delete(user.edge("KT_MeasuredBy", "Sell", "Rate"))),
				row("KT_DeleteInfluence", TREE, "influences Rate", "",
						user -> user.delete(user.edge("KT_Influences", "Share", "Rate"))),
				row("KT_ReconnectMeasure", TREE, "measured by Rate", "measured by Score",
						user -> user.reconnect(user.edge("KT_MeasuredBy", "Sell", "Rate"), End.TARGET, user.node("KT_Kpi", "Score"))),
				row("KT_ReconnectMeasured", TREE, "goal business Sell measured by Rate\n	goal customer Save", "goal business Sell\n	goal customer Save measured by Rate",
						user -> user.reconnect(user.edge("KT_MeasuredBy", "Sell", "Rate"), End.SOURCE, user.node("KT_Goal", "Save"))),
				row("KT_ReconnectUse", TREE, "count(Looked)", "count(Ordered)",
						user -> user.reconnect(user.edge("KT_Uses", "Share", "Looked"), End.TARGET, user.node("KT_Event", "Ordered"))),
				row("KT_ReconnectInfluenced", TREE, "influences Rate", "influences Score",
						user -> user.reconnect(user.edge("KT_Influences", "Share", "Rate"), End.TARGET, user.node("KT_Kpi", "Score"))),
				rowOf("KT_ReconnectInfluencing", TREE, BEFORE.replace("influences Rate", "").replace("nps(Asked)", "nps(Asked) influences Rate"),
						user -> user.reconnect(user.edge("KT_Influences", "Share", "Rate"), End.SOURCE, user.node("KT_Kpi", "Score"))),
				row("KT_ReconnectSource", TREE, "event Looked from Site", "event Looked from Till",
						user -> user.reconnect(user.edge("KT_From", "Looked", "Site"), End.TARGET, user.node("KT_Source", "Till"))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("changes")
	void theModelIsAsIfTheTextHadBeenChanged(String tool, String diagram, String before, String after, Act act) throws ToolException {
		User user = user(before, diagram);
		Change change = act.of(user);
		assertEquals(ModelText.of(JourneyText.check(after).file()), ModelText.of(file(user)));
		change.undoOrRedo();
		assertEquals(ModelText.of(JourneyText.check(before).file()), ModelText.of(file(user)));
		change.undoOrRedo();
		assertEquals(ModelText.of(JourneyText.check(after).file()), ModelText.of(file(user)));
	}

	/** Some tools say no, so that Sirius does not do what it does when there is none. */
	static Stream<Arguments> refusals() {
		return Stream.of(
				Arguments.of("JM_KeepEmotionLine", MAP, (Act) user -> user.delete(user.edge("JM_EmotionLine", "Ada +1", "Ada 0"))),
				Arguments.of("JM_KeepVolume", MAP, (Act) user -> user.delete(user.edge("JM_Volume", "A", "B"))),
				Arguments.of("JM_KeepIssue", MAP, (Act) user -> user.delete(user.node("JM_Issue", "A"))),
				Arguments.of("KT_KeepUse", TREE, (Act) user -> user.delete(user.edge("KT_Uses", "Rate", "Ordered"))),
				Arguments.of("KT_KeepFrom", TREE, (Act) user -> user.delete(user.edge("KT_From", "Ordered", "Site"))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refusals")
	void whatFollowsFromOtherThingsStays(String tool, String diagram, Act act) {
		User user = user(BEFORE.replace("touchpoint V { }", "touchpoint V { feels Ada 0 }"), diagram);
		String before = ModelText.of(file(user));
		assertEquals(tool + " cannot be used there", assertThrows(ToolException.class, () -> act.of(user)).getMessage());
		assertEquals(before, ModelText.of(file(user)));
	}

	@Test
	void everyToolIsUsed() {
		Set<String> used = new TreeSet<>();
		Stream.concat(changes(), refusals()).forEach(row -> used.add((String) row.get()[0]));
		Set<String> tools = new TreeSet<>();
		DIAGRAMS.descriptions().forEach(description -> description.tools().forEach(tool -> tools.addAll(names(tool))));
		assertEquals(tools, used);
	}

	private static List<String> names(Tool tool) {
		return tool instanceof Tool.Menu menu ? menu.actions().stream().map(Tool::name).toList() : List.of(tool.name());
	}
}
