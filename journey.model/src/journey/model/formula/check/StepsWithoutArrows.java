// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.check;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaText;
import journey.model.formula.functions.Function;
import journey.model.formula.functions.InputKind;
import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Comparison;
import journey.model.journey.Event;
import journey.model.journey.Expression;
import journey.model.journey.Reference;
import journey.model.journey.Step;
import journey.model.journey.Sum;

/**
 * Events with a comma, a minus or a comparison between them, where the steps of a funnel belong.
 *
 * @param place what to show
 * @param right the steps as they are to be written
 */
record StepsWithoutArrows(EObject place, String right) {

	static Optional<StepsWithoutArrows> in(Call call, Function function) {
		if (call.getArguments().isEmpty() || function.inputs().size() != 1 || !function.inputs().get(0).kinds().equals(List.of(InputKind.STEPS))) {
			return Optional.empty();
		}
		boolean single = call.getArguments().stream().allMatch(argument -> argument.getParameter() == null && argument.getSteps().size() == 1);
		if (!single) {
			return Optional.empty();
		}
		List<Step> steps = call.getArguments().stream().map(Argument::getSteps).map(List::getFirst).toList();
		if (steps.size() > 1) {
			return of(call.getArguments().get(1), steps.stream().map(Step::getSubject).toList(), steps);
		}
		return switch (steps.get(0).getSubject()) {
			case Comparison comparison -> of(comparison, List.of(comparison.getLeft(), comparison.getRight()));
			case Sum sum -> of(sum, sum.getOperands());
			case null, default -> Optional.empty();
		};
	}

	private static Optional<StepsWithoutArrows> of(EObject place, List<Expression> events) {
		return of(place, events, events);
	}

	private static Optional<StepsWithoutArrows> of(EObject place, List<Expression> events, List<? extends EObject> written) {
		boolean allEvents = events.stream().allMatch(event -> event instanceof Reference reference && reference.getTarget() instanceof Event);
		return allEvents ? Optional.of(new StepsWithoutArrows(place, String.join(" -> ", written.stream().map(FormulaText::of).toList()))) : Optional.empty();
	}
}
