// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;

import journey.generator.results.ResultsJson;
import journey.model.journey.Journey;
import journey.sirius.JourneyDiagrams;
import journey.sirius.expression.Coercion;
import journey.sirius.expression.EvaluationException;
import journey.sirius.expression.Interpreter;
import journey.sirius.expression.Services;
import journey.sirius.expression.Variables;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.services.ServiceCatalogue;
import journey.sirius.specification.Conditional;
import journey.sirius.specification.DiagramDescription;
import journey.sirius.specification.EdgeMapping;
import journey.sirius.specification.Mapping;
import journey.sirius.specification.NodeMapping;
import journey.sirius.view.Diagram;
import journey.sirius.view.EdgeView;
import journey.sirius.view.NodeView;
import journey.sirius.view.View;
import journey.tests.support.Examples;
import journey.tests.support.JourneyText;
import journey.tests.support.Project;

/** A look that nothing has cannot be judged: each one is seen in an example, in the invalid one, or in the measured shop. */
class ConditionalStylesTest {

	private static final JourneyDiagrams DIAGRAMS = JourneyDiagrams.load();
	private static final Interpreter INTERPRETER = new Interpreter(new Services(ServiceCatalogue.CLASSES));

	private final Set<String> reached = new TreeSet<>();

	@Test
	void everyConditionalStyleIsReachedByAnExample() throws IOException {
		for (Path folder : Stream.concat(Examples.good().stream(), Stream.of(Project.root().resolve("examples/invalid"))).toList()) {
			lookAt(JourneyText.check(folder, "."));
		}
		lookAt(measured());
		assertEquals(conditionals(), reached);
	}

	private static JourneyText.Checked measured() throws IOException {
		Path folder = Project.root().resolve("tests/corpus/measured");
		JourneyText.Checked checked = JourneyText.check(folder, ".");
		Resource results = new ResourceImpl(URI.createURI("results:/results.json"));
		results.getContents().add(ResultsJson.read(Files.readString(folder.resolve("results.json"))));
		checked.file().eResource().getResourceSet().getResources().add(results);
		return checked;
	}

	private static Set<String> conditionals() {
		Set<String> names = new TreeSet<>();
		for (DiagramDescription description : DIAGRAMS.descriptions()) {
			for (Mapping mapping : description.mappings()) {
				conditionals(mapping).forEach(conditional -> names.add(mapping.name() + " " + conditional.predicate().text()));
			}
		}
		return names;
	}

	private static List<? extends Conditional<?>> conditionals(Mapping mapping) {
		return switch (mapping) {
			case NodeMapping node -> node.conditionalStyles();
			case EdgeMapping edge -> edge.conditionalStyles();
		};
	}

	private void lookAt(JourneyText.Checked checked) {
		for (Journey journey : checked.all(Journey.class)) {
			for (DiagramDescription description : DIAGRAMS.descriptions()) {
				DiagramRefresh refresh = DIAGRAMS.refresh(description.name()).orElseThrow();
				Diagram diagram = refresh.open(journey);
				description.additionalLayers().forEach(layer -> diagram.switchOn(layer.name()));
				refresh.refresh(diagram);
				views(diagram).forEach(view -> reach(description.mapping(view.mapping()).orElseThrow(), view, diagram));
			}
		}
	}

	private static List<View> views(Diagram diagram) {
		List<View> views = new ArrayList<>(diagram.edges());
		add(diagram.nodes(), views);
		return views;
	}

	private static void add(List<NodeView> nodes, List<View> views) {
		for (NodeView node : nodes) {
			views.add(node);
			add(node.bordered(), views);
			add(node.children(), views);
		}
	}

	private void reach(Mapping mapping, View view, Diagram diagram) {
		Variables variables = Variables.of(view.target()).with("view", view).with("diagram", diagram).with("container", diagram.target());
		if (view instanceof EdgeView edge) {
			variables = variables.with("sourceView", edge.source()).with("targetView", edge.end());
		}
		for (Conditional<?> conditional : conditionals(mapping)) {
			try {
				if (Coercion.toBoolean(INTERPRETER.value(conditional.predicate(), variables))) {
					reached.add(mapping.name() + " " + conditional.predicate().text());
					return;
				}
			} catch (EvaluationException e) {
				throw new AssertionError(mapping.name() + " " + conditional.predicate().text(), e);
			}
		}
	}
}
