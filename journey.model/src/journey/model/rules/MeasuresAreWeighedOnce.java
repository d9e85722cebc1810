// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.journey.Evaluation;
import journey.model.journey.EvaluationPart;
import journey.model.journey.JourneyPackage;
import journey.model.queries.WorkspaceIndex;

/** A measure that is there twice counts more than anybody reads (row 65 of the requirements). */
final class MeasuresAreWeighedOnce implements Rule<Evaluation> {

	@Override
	public RuleCode code() {
		return RuleCode.MEASURE_WEIGHED_TWICE;
	}

	@Override
	public Class<Evaluation> subject() {
		return Evaluation.class;
	}

	@Override
	public void check(Evaluation evaluation, WorkspaceIndex index, Findings findings) {
		Set<List<Object>> weighed = new HashSet<>();
		for (EvaluationPart part : evaluation.getParts()) {
			if (part.getMeasure() != null && !weighed.add(content(part.getMeasure()))) {
				findings.report(code(), part, JourneyPackage.Literals.EVALUATION_PART__MEASURE, Labels.of(evaluation));
			}
		}
	}

	/** All that a formula is made of: the same for formulas that mean the same elements in the same order. */
	private static List<Object> content(EObject formula) {
		List<Object> content = new ArrayList<>();
		collect(formula, content);
		return content;
	}

	private static void collect(EObject part, List<Object> content) {
		content.add(part.eClass());
		for (EStructuralFeature feature : part.eClass().getEAllStructuralFeatures()) {
			if (part.eIsSet(feature)) {
				content.add(feature);
				Object value = part.eGet(feature);
				for (Object one : value instanceof Collection<?> all ? all : List.of(value)) {
					collect(feature, one, content);
				}
			}
		}
	}

	private static void collect(EStructuralFeature feature, Object value, List<Object> content) {
		if (feature instanceof EReference reference && reference.isContainment()) {
			collect((EObject) value, content);
		} else {
			content.add(value instanceof BigDecimal number ? number.stripTrailingZeros() : value);
		}
	}
}
