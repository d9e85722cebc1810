// SPDX-License-Identifier: EPL-2.0
package journey.generator.workspace;

import java.util.List;
import java.util.function.Function;

import journey.generator.guides.InterviewGuide;
import journey.generator.guides.MarketingPlan;
import journey.generator.guides.Narratives;
import journey.generator.output.GeneratedFile;
import journey.generator.report.Reports;
import journey.generator.spec.CollectionSpec;
import journey.generator.spec.EventSchema;
import journey.generator.spec.ImplementationGuide;
import journey.generator.spec.TrackingPlan;

/** The kinds of outputs that are made from a workspace. */
public enum OutputKind {

	COLLECTION_SPEC("collection-spec", of -> CollectionSpec.files(of.index())),
	EVENT_SCHEMAS("event-schemas", of -> EventSchema.files(of.index())),
	TRACKING_PLAN("tracking-plan", of -> TrackingPlan.files(of.index())),
	IMPLEMENTATION("implementation", of -> ImplementationGuide.files(of.index(), of.locale())),
	INTERVIEW_GUIDE("interview-guide", of -> InterviewGuide.files(of.index(), of.locale())),
	MARKETING_PLAN("marketing-plan", of -> MarketingPlan.files(of.index(), of.locale())),
	NARRATIVES("narratives", of -> Narratives.files(of.index(), of.locale())),
	REPORT("report", of -> Reports.files(of.index(), of.locale(), of.today(), of.findings(), of.numbers(), of.formats()));

	private final String word;
	private final Function<OutputRequest, List<GeneratedFile>> generator;

	OutputKind(String word, Function<OutputRequest, List<GeneratedFile>> generator) {
		this.word = word;
		this.generator = generator;
	}

	/** The name of the kind in the manifest of a folder. */
	public String word() {
		return word;
	}

	/** The files of this kind. */
	public List<GeneratedFile> files(OutputRequest request) {
		return generator.apply(request);
	}
}
