// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.journey.Allowance;
import journey.model.journey.Annotated;
import journey.model.journey.RuleSeverity;
import journey.model.journey.SeveritySetting;
import journey.model.journey.Workspace;

/**
 * Collects what the rules find, in the order in which they find it, and gives each finding its severity. This is the one
 * place where {@code @allow} and the severities of a workspace are applied.
 */
public final class Findings {

	private final List<Finding> all = new ArrayList<>();
	private final List<SilencedFinding> silenced = new ArrayList<>();
	private final Set<Allowance> used = new HashSet<>();
	private final Map<String, SeveritySetting> settings = new HashMap<>();

	/** @param workspace the settings that hold for the findings */
	public Findings(Optional<Workspace> workspace) {
		workspace.ifPresent(found -> found.getSeverities().forEach(setting -> settings.put(setting.getCode(), setting)));
	}

	/** Takes a finding, unless it is silenced. */
	public void report(RuleCode code, EObject element, EStructuralFeature feature, String... arguments) {
		report(code, element, feature, Finding.ALL, arguments);
	}

	/** Takes a finding about one of the values of a feature, unless it is silenced. */
	public void report(RuleCode code, EObject element, EStructuralFeature feature, int position, String... arguments) {
		SeveritySetting setting = settings.get(code.code());
		Finding finding = new Finding(code, severity(code, setting), element, feature, position, List.of(arguments));
		Allowance allowance = allowance(code, element);
		if (allowance != null) {
			used.add(allowance);
			silenced.add(new SilencedFinding(finding, allowance));
		} else if (setting != null && setting.getSeverity() == RuleSeverity.OFF) {
			silenced.add(new SilencedFinding(finding, setting));
		} else {
			all.add(finding);
		}
	}

	public List<Finding> all() {
		return Collections.unmodifiableList(all);
	}

	/** What would have been found, had nobody silenced it. */
	public List<SilencedFinding> silenced() {
		return Collections.unmodifiableList(silenced);
	}

	/** Whether an allowance has silenced a finding. */
	boolean isUsed(Allowance allowance) {
		return used.contains(allowance);
	}

	private static Severity severity(RuleCode code, SeveritySetting setting) {
		if (setting == null) {
			return code.severity();
		}
		return switch (setting.getSeverity()) {
			case ERROR -> Severity.ERROR;
			case WARNING -> Severity.WARNING;
			case INFO -> Severity.INFO;
			case OFF, UNSPECIFIED -> code.severity();
		};
	}

	/** The innermost allowance for a rule at an element or around it. */
	private static Allowance allowance(RuleCode code, EObject element) {
		for (EObject around = element; around != null; around = around.eContainer()) {
			if (around instanceof Annotated annotated) {
				for (Allowance allowance : annotated.getAllowances()) {
					if (allowance != element && code.code().equals(allowance.getCode())) {
						return allowance;
					}
				}
			}
		}
		return null;
	}
}
