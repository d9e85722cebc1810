// SPDX-License-Identifier: EPL-2.0
package journey.sirius.refresh;

import java.util.List;

import journey.sirius.expression.Variables;
import journey.sirius.specification.Conditional;
import journey.sirius.specification.EdgeMapping;
import journey.sirius.specification.EdgeStyleDescription;
import journey.sirius.specification.LabelDescription;
import journey.sirius.specification.NodeMapping;
import journey.sirius.specification.NodeStyleDescription;
import journey.sirius.view.EdgeStyle;
import journey.sirius.view.EdgeView;
import journey.sirius.view.Label;
import journey.sirius.view.NodeStyle;
import journey.sirius.view.NodeView;

/** Gives views the look that their mapping describes: that of the first condition that is true, else the default. */
final class Styling {

	private static final String STYLE = "/style/";
	private static final int AUTOMATIC = -1;

	/** What nodes and edges measure whose size cannot be computed. */
	private static final int NODE_SIZE = 3;
	private static final int EDGE_SIZE = 1;

	private final Evaluation evaluation;

	Styling(Evaluation evaluation) {
		this.evaluation = evaluation;
	}

	void style(NodeView view, NodeMapping mapping, Variables variables) {
		NodeStyleDescription look = chosen(mapping.name(), mapping.conditionalStyles(), mapping.style(), variables);
		String place = mapping.name() + STYLE;
		Extents extents = extents(place, look, variables);
		NodeStyle style = new NodeStyle(look.shape(), look.fill(), look.secondFill(), look.gradient(), look.border(),
				Math.max(0, evaluation.integer(place + "borderSizeComputationExpression", look.borderSize(), variables, 0)), look.borderLine(), extents.width(),
				extents.height(), look.arc(), look.image());
		view.show(label(place, look.label(), variables), style);
		view.setTooltip(evaluation.text(place + "tooltipExpression", look.tooltip(), variables));
	}

	/** The size of a node or a container. */
	private record Extents(int width, int height) {
	}

	/** A node has two extents, or one size for both; a container without a positive extent has that of its content. */
	private Extents extents(String place, NodeStyleDescription look, Variables variables) {
		int width = evaluation.integer(place + "width", look.width(), variables, 0);
		int height = evaluation.integer(place + "height", look.height(), variables, 0);
		if (look.size() == null) {
			return new Extents(width > 0 ? width : AUTOMATIC, height > 0 ? height : AUTOMATIC);
		}
		if (width != 0 && height != 0) {
			return new Extents(width, height);
		}
		int size = evaluation.integer(place + "sizeComputationExpression", look.size(), variables, NODE_SIZE);
		return new Extents(size, size);
	}

	void style(EdgeView view, EdgeMapping mapping, Variables variables) {
		EdgeStyleDescription look = chosen(mapping.name(), mapping.conditionalStyles(), mapping.style(), variables);
		String place = mapping.name() + STYLE;
		EdgeStyle style = new EdgeStyle(look.stroke(), evaluation.integer(place + "sizeComputationExpression", look.size(), variables, EDGE_SIZE), look.line(), look.routing(),
				look.sourceArrow(), look.targetArrow());
		view.show(style, label(place + "begin/", look.begin(), variables), label(place + "center/", look.center(), variables), label(place + "end/", look.end(), variables));
	}

	private <S> S chosen(String mapping, List<Conditional<S>> conditionals, S preset, Variables variables) {
		for (int i = 0; i < conditionals.size(); i++) {
			if (evaluation.predicate(mapping + "/conditionnalStyles." + i, conditionals.get(i).predicate(), variables)) {
				return conditionals.get(i).style();
			}
		}
		return preset;
	}

	private Label label(String place, LabelDescription label, Variables variables) {
		return label == null ? null
				: new Label(evaluation.text(place + "labelExpression", label.text(), variables), label.color(), label.size(), label.formats(), label.alignment(),
						label.onBorder());
	}
}
