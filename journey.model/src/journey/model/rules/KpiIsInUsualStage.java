// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.List;
import java.util.stream.Collectors;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.Measurable;
import journey.model.journey.Stage;
import journey.model.journey.TaxonomyStage;
import journey.model.journey.Template;
import journey.model.journey.Touchpoint;
import journey.model.queries.CanonicalStage;
import journey.model.queries.WorkspaceIndex;

/** A number of loyalty in the stage of awareness was probably meant for another stage (row 60 of the requirements). */
final class KpiIsInUsualStage implements Rule<Kpi> {

	@Override
	public RuleCode code() {
		return RuleCode.KPI_OUTSIDE_USUAL_STAGES;
	}

	@Override
	public Class<Kpi> subject() {
		return Kpi.class;
	}

	/** A KPI of a whole journey is at home in all of its stages. */
	@Override
	public void check(Kpi kpi, WorkspaceIndex index, Findings findings) {
		List<TaxonomyStage> usual = usualStages(kpi.getTemplate());
		if (usual.isEmpty()) {
			return;
		}
		kpi.getMeasures().stream().map(KpiIsInUsualStage::stage).filter(stage -> isOutside(stage, usual)).findFirst()
				.ifPresent(stage -> findings.report(code(), kpi, JourneyPackage.Literals.NAMED_ELEMENT__NAME,
						Labels.of(kpi), Labels.of(stage), Labels.of(kpi.getTemplate()), words(usual)));
	}

	/** None if one of them is unknown. */
	private static List<TaxonomyStage> usualStages(Template template) {
		return template == null || template.getStages().stream().anyMatch(TaxonomyStage::eIsProxy) ? List.of() : template.getStages();
	}

	private static Stage stage(Measurable measured) {
		return switch (measured) {
			case Stage stage -> stage;
			case Touchpoint touchpoint when touchpoint.eContainer() instanceof Stage stage -> stage;
			default -> null;
		};
	}

	/** Of a stage that leads to no canonical one nobody can say what is usual in it. */
	private static boolean isOutside(Stage stage, List<TaxonomyStage> usual) {
		return stage != null && !usual.contains(stage.getCanonical()) && CanonicalStage.of(stage)
				.filter(canonical -> usual.stream().noneMatch(other -> CanonicalStage.of(other).equals(CanonicalStage.of(stage)))).isPresent();
	}

	private static String words(List<TaxonomyStage> stages) {
		return stages.stream().map(Labels::of).collect(Collectors.joining(", "));
	}
}
