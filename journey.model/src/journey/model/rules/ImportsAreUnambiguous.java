// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashMap;
import java.util.Map;

import journey.model.journey.Import;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.queries.Imports;
import journey.model.queries.Names;
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
		Map<String, NamedElement> brought = new HashMap<>();
		Imports.elements(imported, index).forEach(element -> brought.put(Names.name(element), element));
		for (Import earlier : ((JourneyFile) imported.eContainer()).getImports()) {
			if (earlier == imported) {
				return;
			}
			for (NamedElement element : Imports.elements(earlier, index)) {
				NamedElement rival = brought.get(Names.name(element));
				if (rival != null && Imports.compete(element, rival)) {
					findings.report(code(), imported, JourneyPackage.Literals.IMPORT__IMPORTED_NAMESPACE,
							earlier.getImportedNamespace(), imported.getImportedNamespace(), Names.name(element));
				}
			}
		}
	}
}
