// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashSet;
import java.util.Set;

import journey.model.journey.Import;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.queries.Imports;
import journey.model.queries.WorkspaceIndex;

/** A name that two imports bring could mean either; which one it means would depend on the order of the imports. */
final class ImportsAreUnambiguous implements Rule<Import> {

	@Override
	public RuleCode code() {
		return RuleCode.AMBIGUOUS_IMPORT;
	}

	@Override
	public Class<Import> subject() {
		return Import.class;
	}

	@Override
	public void check(Import imported, WorkspaceIndex index, Findings findings) {
		Set<Imports.Name> brought = new HashSet<>(Imports.names(imported, index));
		for (Import earlier : ((JourneyFile) imported.eContainer()).getImports()) {
			if (earlier == imported) {
				return;
			}
			for (Imports.Name name : Imports.names(earlier, index)) {
				if (brought.contains(name) && !earlier.getImportedNamespace().equals(imported.getImportedNamespace())) {
					findings.report(code(), imported, JourneyPackage.Literals.IMPORT__IMPORTED_NAMESPACE,
							earlier.getImportedNamespace(), imported.getImportedNamespace(), name.name());
				}
			}
		}
	}
}
