// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import journey.generator.guides.InterviewGuide;
import journey.generator.guides.MarketingPlan;
import journey.generator.guides.Narratives;
import journey.generator.output.GeneratedFile;
import journey.generator.report.ReportFinding;
import journey.generator.report.Reports;
import journey.generator.spec.CollectionSpec;
import journey.generator.spec.EventSchema;
import journey.generator.spec.ImplementationGuide;
import journey.generator.spec.TrackingPlan;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Rules;

/** The outputs of the command, by their names in the manifest, and how each is made of a model. */
enum Output {

	COLLECTION_SPEC("collection-spec") {
		@Override
		List<GeneratedFile> files(WorkspaceIndex index, Locale locale, String place, List<Reports.Format> formats) {
			return CollectionSpec.files(index);
		}
	},

	EVENT_SCHEMAS("event-schemas") {
		@Override
		List<GeneratedFile> files(WorkspaceIndex index, Locale locale, String place, List<Reports.Format> formats) {
			return EventSchema.files(index);
		}
	},

	TRACKING_PLAN("tracking-plan") {
		@Override
		List<GeneratedFile> files(WorkspaceIndex index, Locale locale, String place, List<Reports.Format> formats) {
			return TrackingPlan.files(index);
		}
	},

	IMPLEMENTATION("implementation") {
		@Override
		List<GeneratedFile> files(WorkspaceIndex index, Locale locale, String place, List<Reports.Format> formats) {
			return ImplementationGuide.files(index, locale);
		}
	},

	INTERVIEW_GUIDE("interview-guide") {
		@Override
		List<GeneratedFile> files(WorkspaceIndex index, Locale locale, String place, List<Reports.Format> formats) {
			return InterviewGuide.files(index, locale);
		}
	},

	MARKETING_PLAN("marketing-plan") {
		@Override
		List<GeneratedFile> files(WorkspaceIndex index, Locale locale, String place, List<Reports.Format> formats) {
			return MarketingPlan.files(index, locale);
		}
	},

	NARRATIVES("narratives") {
		@Override
		List<GeneratedFile> files(WorkspaceIndex index, Locale locale, String place, List<Reports.Format> formats) {
			return Narratives.files(index, locale);
		}
	},

	REPORT("report") {
		@Override
		List<GeneratedFile> files(WorkspaceIndex index, Locale locale, String place, List<Reports.Format> formats) {
			List<ReportFinding> findings = new ArrayList<>();
			index.files().forEach(file -> Rules.check(file, index).all()
					.forEach(finding -> findings.add(new ReportFinding(finding.severity(), finding.code().code(), finding.message(locale), place))));
			return Reports.files(index, locale, Optional.empty(), findings, formats);
		}
	};

	private final String name;

	Output(String name) {
		this.name = name;
	}

	/**
	 * @param place what the report says of the place of a finding: the name of a file is a text of a user as well
	 * @param formats those of the report; the other outputs have one each
	 */
	abstract List<GeneratedFile> files(WorkspaceIndex index, Locale locale, String place, List<Reports.Format> formats);

	/** Its name in the manifest. */
	String nameInManifest() {
		return name;
	}
}
