// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import journey.model.journey.Import;
import journey.model.journey.JourneyPackage;
import journey.model.queries.Imports;
import journey.model.queries.WorkspaceIndex;

/** An import that brings nothing is misspelt, or left over. */
final class ImportsBringSomething implements Rule<Import> {

	@Override
	public RuleCode code() {
		return RuleCode.IMPORT_OF_NOTHING;
	}

	@Override
	public Class<Import> subject() {
		return Import.class;
	}

	@Override
	public void check(Import imported, WorkspaceIndex index, Findings findings) {
		if (imported.getImportedNamespace() != null && Imports.elements(imported, index).isEmpty()) {
			findings.report(code(), imported, JourneyPackage.Literals.IMPORT__IMPORTED_NAMESPACE, imported.getImportedNamespace());
		}
	}
}
