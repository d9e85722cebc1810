// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Allowance;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;

/** An {@code @allow} that silences nothing hides the next mistake. Known only when all other rules have been applied. */
final class IdleAllowances {

	private IdleAllowances() {
	}

	static void report(JourneyFile file, Findings findings) {
		List<Allowance> ofThisRule = new ArrayList<>();
		for (TreeIterator<EObject> contents = file.eAllContents(); contents.hasNext();) {
			if (contents.next() instanceof Allowance allowance) {
				if (RuleCode.IDLE_ALLOWANCE.code().equals(allowance.getCode())) {
					ofThisRule.add(allowance);
				} else {
					reportIfIdle(allowance, findings);
				}
			}
		}
		ofThisRule.forEach(allowance -> reportIfIdle(allowance, findings));
	}

	private static void reportIfIdle(Allowance allowance, Findings findings) {
		if (RuleCode.of(allowance.getCode()).isPresent() && !findings.isUsed(allowance)) {
			findings.report(RuleCode.IDLE_ALLOWANCE, allowance, JourneyPackage.Literals.RULE_DECISION__CODE, allowance.getCode());
		}
	}
}
