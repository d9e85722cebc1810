// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

/** Finds everything that the parser, the linker and the rules have to say about the files of a workspace. */
public final class WorkspaceValidator {

	private static final Comparator<LocatedIssue> BY_PLACE = Comparator.comparingInt(LocatedIssue::line)
			.thenComparingInt(LocatedIssue::column)
			.thenComparing(LocatedIssue::severity)
			.thenComparing(LocatedIssue::code, Comparator.nullsFirst(Comparator.naturalOrder()));

	private final IResourceValidator validator;

	@Inject
	WorkspaceValidator(IResourceValidator validator) {
		this.validator = validator;
	}

	/** The issues in the order of the files and of their places. */
	public List<LocatedIssue> validate(JourneyWorkspace workspace) {
		return validate(workspace, done -> { });
	}

	/** @param progress is told after each file how many are done */
	public List<LocatedIssue> validate(JourneyWorkspace workspace, IntConsumer progress) {
		int done = 0;
		List<LocatedIssue> all = new ArrayList<>();
		for (SourceFile file : workspace.files()) {
			List<LocatedIssue> issues = new ArrayList<>();
			for (Issue issue : validator.validate(file.resource(), CheckMode.ALL, CancelIndicator.NullImpl)) {
				issues.add(new LocatedIssue(file, issue));
			}
			issues.sort(BY_PLACE);
			all.addAll(issues);
			progress.accept(++done);
		}
		return all;
	}
}
