// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.List;

import journey.generator.report.document.Fact;
import journey.generator.report.document.RichText;
import journey.model.journey.Owned;

/** Who answers for something, who has worked on it, and when it is looked at again. */
final class OwnerFacts {

	private final ReportContext context;

	OwnerFacts(ReportContext context) {
		this.context = context;
	}

	List<Fact> of(Owned owned) {
		return List.of(
				context.fact("owned.owner", owned.getOwner()),
				contributors(owned),
				review(owned));
	}

	/** Those who have worked on it or reviewed it. */
	Fact contributors(Owned owned) {
		return context.fact("owned.contributors", owned.getContributors().stream().map(RichText::of).toList());
	}

	/** The day on which it is looked at again. */
	Fact review(Owned owned) {
		return context.fact("owned.review", owned.getReview() == null ? "" : context.texts().date(owned.getReview()));
	}
}
