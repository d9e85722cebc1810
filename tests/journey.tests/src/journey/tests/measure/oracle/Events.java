// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import journey.model.journey.Expression;
import journey.model.journey.NamedElement;
import journey.model.journey.Parameter;
import journey.model.journey.Reference;
import journey.model.journey.Step;

/** The rows of one event, perhaps with conditions. */
record Events(NamedElement record, List<Condition> conditions) implements Predicate<Row> {

	static Events of(Step step, Arguments arguments) {
		List<Condition> conditions = new ArrayList<>();
		if (step.getWhere() != null) {
			conditions.add(new Condition(step.getWhere(), arguments));
		}
		Expression subject = step.getSubject();
		if (subject instanceof Reference reference && reference.getTarget() instanceof Parameter parameter && arguments.steps().containsKey(parameter)) {
			Expression where = arguments.steps().get(parameter).getWhere();
			if (where != null) {
				conditions.add(new Condition(where, arguments));
			}
		}
		return new Events((NamedElement) ((Reference) arguments.resolve(subject)).getTarget(), conditions);
	}

	@Override
	public boolean test(Row row) {
		return row.record() == record && conditions.stream().allMatch(condition -> condition.holds(row));
	}
}
