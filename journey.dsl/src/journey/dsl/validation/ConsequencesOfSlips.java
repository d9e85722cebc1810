// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import journey.dsl.messages.LanguageProblem;
import journey.dsl.messages.NameSlips;
import journey.dsl.messages.OrderAfterComma;
import journey.model.journey.Argument;
import journey.model.journey.Kpi;
import journey.model.journey.Reference;
import journey.model.rules.Finding;
import journey.model.rules.RuleCode;
import journey.model.text.ReadText;

/** Findings that only repeat what is said of a slip in the text already. */
final class ConsequencesOfSlips {

	/** What a rule misses, where its keyword stands without a value. */
	private static final Map<RuleCode, String> KEYWORDS = Map.of(RuleCode.KPI_WITHOUT_FORMULA, "=formula", RuleCode.DEFINITION_INCOMPLETE, "=window");

	private static final Set<RuleCode> ARGUMENTS = Set.of(RuleCode.WRONG_ARGUMENT, RuleCode.ARGUMENTS_DO_NOT_FIT);

	private ConsequencesOfSlips() {
	}

	static boolean contain(Finding finding) {
		String keyword = KEYWORDS.get(finding.code());
		if (keyword != null && finding.element() instanceof Kpi kpi) {
			return lacksValue(kpi, keyword);
		}
		if (finding.code() == RuleCode.DEFINITION_INCOMPLETE) {
			return ReadText.garbles(finding.element());
		}
		if (finding.element() instanceof Argument argument && ARGUMENTS.contains(finding.code()) && NameSlips.hasParameterWithEquals(argument)) {
			return true;
		}
		return finding.code() == RuleCode.WRONG_ARGUMENT && OrderAfterComma.is(finding.element()) && isUnknown(finding.element());
	}

	private static boolean isUnknown(EObject argument) {
		return argument instanceof Reference reference ? reference.getTarget().eIsProxy() : argument.eContents().stream().anyMatch(ConsequencesOfSlips::isUnknown);
	}

	private static boolean lacksValue(Kpi kpi, String keyword) {
		ICompositeNode node = NodeModelUtils.getNode(kpi);
		if (node == null) {
			return false;
		}
		for (ILeafNode leaf : node.getLeafNodes()) {
			SyntaxErrorMessage said = leaf.getSyntaxErrorMessage();
			if (said != null && LanguageProblem.VALUE_MISSING.code().equals(said.getIssueCode()) && List.of(said.getIssueData()).contains(keyword)) {
				return true;
			}
		}
		return false;
	}
}
