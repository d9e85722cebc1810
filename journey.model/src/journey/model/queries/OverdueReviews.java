// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Owned;

/** What should have been looked at again by now. */
public final class OverdueReviews {

	private OverdueReviews() {
	}

	/** All of a workspace whose review is overdue on a day, the longest overdue first. */
	public static List<Owned> of(WorkspaceIndex index, LocalDate today) {
		List<Owned> overdue = new ArrayList<>();
		EcoreUtil.getAllContents(index.files()).forEachRemaining(element -> {
			if (element instanceof Owned owned && isOverdue(owned, today)) {
				overdue.add(owned);
			}
		});
		overdue.sort(Comparator.comparing(Owned::getReview));
		return overdue;
	}

	/** Whether the day on which something shall be looked at again is over. */
	public static boolean isOverdue(Owned owned, LocalDate today) {
		return owned.getReview() != null && owned.getReview().isBefore(today);
	}
}
