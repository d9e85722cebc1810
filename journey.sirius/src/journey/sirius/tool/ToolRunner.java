// SPDX-License-Identifier: EPL-2.0
package journey.sirius.tool;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import journey.sirius.expression.Coercion;
import journey.sirius.expression.EvaluationException;
import journey.sirius.expression.Expression;
import journey.sirius.expression.Interpreter;
import journey.sirius.expression.Variables;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.refresh.DomainClass;
import journey.sirius.specification.DiagramDescription;
import journey.sirius.specification.EdgeMapping;
import journey.sirius.specification.Mapping;
import journey.sirius.specification.NodeMapping;
import journey.sirius.specification.Operation;
import journey.sirius.specification.Tool;
import journey.sirius.specification.Tool.End;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;
import journey.sirius.view.View;

/**
 * Uses the tools of a diagram. Each call changes the model, refreshes the diagram and returns the change; a tool that cannot be used
 * there, or fails, throws and leaves the model as it was.
 */
public final class ToolRunner {

	private final DiagramDescription description;
	private final DiagramRefresh refresh;
	private final Interpreter interpreter;

	public ToolRunner(DiagramRefresh refresh, Interpreter interpreter) {
		this.description = refresh.description();
		this.refresh = refresh;
		this.interpreter = interpreter;
	}

	/** Makes an element where a user clicks: in a view, or in the diagram itself if that is null. */
	public Change create(Diagram diagram, String toolName, NodeView container) throws ToolException {
		if (container != null) {
			ShownViews.require(diagram, container);
		}
		Tool.Creation tool = tool(toolName, Tool.Creation.class);
		if (!takes(container, tool)) {
			throw new ToolException(toolName + " cannot be used there");
		}
		EObject element = container == null ? diagram.target() : container.target();
		Variables variables = around(diagram, element, container == null ? diagram : container).with(tool.container(), element).with(tool.containerView(),
				container == null ? diagram : container);
		return run(diagram, tool, variables, tool.operations());
	}

	private boolean takes(NodeView container, Tool.Creation tool) {
		return container != null && tool.extraMappings().contains(container.mapping()) || parts(container).anyMatch(mapping -> tool.mappings().contains(mapping.name()));
	}

	/** The mappings of what can be in a view, or in the diagram itself if that is null. */
	private Stream<NodeMapping> parts(NodeView container) {
		if (container == null) {
			return description.layers().stream().flatMap(layer -> layer.nodes().stream());
		}
		NodeMapping mapping = (NodeMapping) mapping(container.mapping());
		return Stream.concat(mapping.bordered().stream(), mapping.children().stream());
	}

	/** Joins two views. */
	public Change connect(Diagram diagram, String toolName, View source, View target) throws ToolException {
		ShownViews.require(diagram, source, target);
		Tool.EdgeCreation tool = tool(toolName, Tool.EdgeCreation.class);
		List<EdgeMapping> mappings = tool.mappings().stream().map(this::mapping).map(EdgeMapping.class::cast).toList();
		boolean begins = tool.extraSources().contains(source.mapping()) || mappings.stream().anyMatch(mapping -> mapping.sources().contains(source.mapping()));
		boolean ends = tool.extraTargets().contains(target.mapping()) || mappings.stream().anyMatch(mapping -> mapping.targets().contains(target.mapping()));
		Variables start = Variables.of(source.target()).with("diagram", diagram).with("container", diagram.target()).with("preSource", source.target())
				.with("preSourceView", source);
		if (!begins || !ends || !holds(tool.startPrecondition(), start)) {
			throw new ToolException(toolName + " cannot be used there");
		}
		Variables both = start.with("preTarget", target.target()).with("preTargetView", target);
		Variables variables = both.with(tool.source(), source.target()).with(tool.target(), target.target()).with(tool.sourceView(), source).with(tool.targetView(), target);
		return run(diagram, tool, variables, tool.operations());
	}

	/** Deletes what a view shows: by the tool of its mapping, else the element with all references to it. */
	public Change delete(Diagram diagram, View view) throws ToolException {
		ShownViews.require(diagram, view);
		Mapping mapping = mapping(view.mapping());
		Optional<Tool.Deletion> tool = optional(mapping.reactions().deletion(), Tool.Deletion.class);
		if (tool.isEmpty() && mapping instanceof EdgeMapping edge && !edge.useDomainElement()) {
			throw new ToolException(view.mapping() + " shows a relation, which no tool deletes");
		}
		if (tool.isEmpty()) {
			return record(diagram, () -> ModelEditor.delete(view.target()));
		}
		Variables variables = Variables.of(view.target()).with("diagram", diagram).with(tool.get().element(), view.target()).with(tool.get().elementView(), view)
				.with(tool.get().containerView(), container(view, diagram));
		return run(diagram, tool.get(), variables, tool.get().operations());
	}

	/** Moves an end of an edge to another view. */
	public Change reconnect(Diagram diagram, EdgeView edge, End end, View newEnd) throws ToolException {
		ShownViews.require(diagram, edge, newEnd);
		EdgeMapping mapping = (EdgeMapping) mapping(edge.mapping());
		if (!(end == End.SOURCE ? mapping.sources() : mapping.targets()).contains(newEnd.mapping())) {
			throw new ToolException(edge.mapping() + " cannot be moved there");
		}
		Tool.Reconnection tool = mapping.reactions().reconnections().stream().map(name -> optional(name, Tool.Reconnection.class)).flatMap(Optional::stream)
				.filter(each -> each.end() == End.BOTH || each.end() == end)
				.filter(each -> holds(each.precondition(), reconnection(diagram, each, edge, end, newEnd))).findFirst()
				.orElseThrow(() -> new ToolException("no tool moves that end of " + edge.mapping()));
		return run(diagram, tool, reconnection(diagram, tool, edge, end, newEnd), tool.operations());
	}

	private static Variables reconnection(Diagram diagram, Tool.Reconnection tool, EdgeView edge, End end, View newEnd) {
		View oldEnd = end == End.SOURCE ? edge.source() : edge.end();
		return Variables.of(edge.target()).with("diagram", diagram).with(tool.source(), oldEnd.target()).with(tool.target(), newEnd.target())
				.with(tool.sourceView(), oldEnd).with(tool.targetView(), newEnd).with(tool.element(), edge.target()).with(tool.edgeView(), edge)
				.with("otherEnd", end == End.SOURCE ? edge.end() : edge.source());
	}

	/** Gives a view another label. */
	public Change rename(Diagram diagram, View view, String text) throws ToolException {
		ShownViews.require(diagram, view);
		Tool.DirectEdit tool = optional(mapping(view.mapping()).reactions().directEdit(), Tool.DirectEdit.class)
				.orElseThrow(() -> new ToolException("the label of " + view.mapping() + " cannot be edited"));
		Variables variables = around(diagram, view.target(), view).with("view", view);
		Object[] parts = parts(tool.mask(), text);
		for (int i = 0; i < parts.length; i++) {
			variables = variables.with(Integer.toString(i), parts[i]).with("arg" + i, parts[i]);
		}
		return run(diagram, tool, variables, tool.operations());
	}

	/** What stands in the editor of a label at first; empty if it cannot be edited. */
	public Optional<String> editableText(Diagram diagram, View view) throws ToolException {
		Optional<Tool.DirectEdit> tool = optional(mapping(view.mapping()).reactions().directEdit(), Tool.DirectEdit.class);
		if (tool.isEmpty() || tool.get().input() == null) {
			return tool.map(any -> view instanceof NodeView node ? node.label().text() : "");
		}
		try {
			return Optional.of(Coercion.toText(interpreter.value(tool.get().input(), Variables.of(view.target()).with("diagram", diagram).with("view", view))));
		} catch (EvaluationException e) {
			throw new ToolException(tool.get().name() + ": " + e.getMessage(), e);
		}
	}

	private static Object[] parts(String mask, String text) throws ToolException {
		if (text.isEmpty()) {
			return new Object[] { "" };
		}
		try {
			return new MessageFormat(mask, Locale.ROOT).parse(text);
		} catch (ParseException e) {
			throw new ToolException("the label has to look like " + mask, e);
		}
	}

	/** Drops a node into another view, or into the diagram itself if that is null. */
	public Change drop(Diagram diagram, NodeView dropped, NodeView newContainer) throws ToolException {
		ShownViews.require(diagram, dropped);
		if (newContainer != null) {
			ShownViews.require(diagram, newContainer);
		}
		List<String> names = newContainer == null ? description.drops() : mapping(newContainer.mapping()).reactions().drops();
		Tool.Drop tool = names.stream().map(name -> optional(name, Tool.Drop.class)).flatMap(Optional::stream)
				.filter(each -> each.fromDiagram() && each.mappings().contains(dropped.mapping()) && canHold(newContainer, each, dropped.target())).findFirst()
				.orElseThrow(() -> new ToolException(dropped.mapping() + " cannot be dropped there"));
		EObject container = newContainer == null ? diagram.target() : newContainer.target();
		Variables variables = Variables.of(container).with("diagram", diagram).with(tool.element(), dropped.target())
				.with(tool.oldContainer(), dropped.container().map(NodeView::target).orElse(diagram.target())).with(tool.newContainer(), container)
				.with(tool.newContainerView(), newContainer == null ? diagram : newContainer);
		requireUsable(tool, variables.in(dropped.target()));
		return perform(diagram, tool, variables, tool.operations());
	}

	/** Whether a mapping of the container is one of the tool, and can show the element. */
	private boolean canHold(NodeView container, Tool.Drop tool, EObject element) {
		return parts(container).filter(mapping -> tool.mappings().contains(mapping.name()))
				.anyMatch(mapping -> DomainClass.of(mapping.candidates().domainClass()).filter(wanted -> wanted.includes(element)).isPresent());
	}

	/** Answers to a double click on a view. */
	public Change doubleClick(Diagram diagram, View view) throws ToolException {
		ShownViews.require(diagram, view);
		Tool.DoubleClick tool = optional(mapping(view.mapping()).reactions().doubleClick(), Tool.DoubleClick.class)
				.orElseThrow(() -> new ToolException("a double click on " + view.mapping() + " does nothing"));
		Variables variables = around(diagram, view.target(), view).with(tool.element(), view.target()).with(tool.elementView(), view);
		requireUsable(tool, variables);
		return perform(diagram, tool, variables.in(view), tool.operations());
	}

	/** Uses a tool of the palette on a view. */
	public Change use(Diagram diagram, String toolName, View view) throws ToolException {
		ShownViews.require(diagram, view);
		Tool.General tool = tool(toolName, Tool.General.class);
		Variables variables = around(diagram, view.target(), view).with(tool.element(), view.target()).with(tool.elementView(), view);
		return run(diagram, tool, variables, tool.operations());
	}

	/** Chooses an entry of a menu on a view. */
	public Change choose(Diagram diagram, String menuName, String actionName, View view) throws ToolException {
		ShownViews.require(diagram, view);
		Tool.Menu menu = tool(menuName, Tool.Menu.class);
		Tool.MenuAction action = menu.actions().stream().filter(each -> each.name().equals(actionName)).findFirst()
				.orElseThrow(() -> new ToolException(menuName + " has no entry " + actionName));
		Variables variables = Variables.of(view.target()).with("diagram", diagram).with(action.view(), List.of(view));
		if (!holds(menu.precondition(), variables)) {
			throw new ToolException(menuName + " cannot be used there");
		}
		return run(diagram, action, variables, action.operations());
	}

	/** The variables that preconditions of tools know by fixed names. */
	private static Variables around(Diagram diagram, EObject element, Object view) {
		return Variables.of(element).with("diagram", diagram).with("container", element).with("containerView", view);
	}

	private static Object container(View view, Diagram diagram) {
		return view instanceof NodeView node && node.container().isPresent() ? node.container().get() : diagram;
	}

	private Mapping mapping(String name) {
		return description.mapping(name).orElseThrow(() -> new IllegalArgumentException("no mapping is called " + name));
	}

	private <T extends Tool> T tool(String name, Class<T> kind) throws ToolException {
		return optional(name, kind).orElseThrow(() -> new ToolException("no tool of this kind is called " + name));
	}

	private <T extends Tool> Optional<T> optional(String name, Class<T> kind) {
		return name == null ? Optional.empty() : description.tool(name).filter(kind::isInstance).map(kind::cast);
	}

	/** A condition that fails does not hold: a tool is used only where that is known to be right. */
	private boolean holds(Expression condition, Variables variables) {
		try {
			return condition == null || Coercion.toBoolean(interpreter.value(condition, variables));
		} catch (EvaluationException e) {
			return false;
		}
	}

	private void requireUsable(Tool tool, Variables variables) throws ToolException {
		if (!holds(tool.precondition(), variables)) {
			throw new ToolException(tool.name() + " cannot be used there");
		}
	}

	private Change run(Diagram diagram, Tool tool, Variables variables, List<Operation> operations) throws ToolException {
		requireUsable(tool, variables);
		return perform(diagram, tool, variables, operations);
	}

	private Change perform(Diagram diagram, Tool tool, Variables variables, List<Operation> operations) throws ToolException {
		return record(diagram, () -> {
			try {
				new OperationRunner(interpreter).run(operations, variables);
			} catch (EvaluationException e) {
				throw new ToolException(tool.name() + ": " + e.getMessage(), e);
			}
		});
	}

	/** What changes a model. */
	private interface Edit {
		void run() throws ToolException;
	}

	private Change record(Diagram diagram, Edit edit) throws ToolException {
		Recording recording = Recording.of(diagram.target());
		try {
			edit.run();
		} catch (ToolException | RuntimeException e) {
			recording.rollBack();
			throw e;
		}
		Change change = recording.end();
		refresh.refresh(diagram);
		return change;
	}
}
