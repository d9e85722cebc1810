// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** The namespaces of the standard library are its own: what is written there would silently replace it. */
final class LibraryNamespaceIsTaken implements Rule<JourneyFile> {

	@Override
	public RuleCode code() {
		return RuleCode.LIBRARY_NAMESPACE;
	}

	@Override
	public Class<JourneyFile> subject() {
		return JourneyFile.class;
	}

	@Override
	public void check(JourneyFile file, WorkspaceIndex index, Findings findings) {
		String namespace = Names.namespace(file);
		if (Names.isOfLibrary(namespace)) {
			findings.report(code(), file, JourneyPackage.Literals.JOURNEY_FILE__NAME, namespace);
		}
	}
}
