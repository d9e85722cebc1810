// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import journey.model.journey.Import;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;
import journey.model.queries.Imports;
import journey.model.queries.NameKey;
import journey.model.queries.WorkspaceIndex;

/**
 * A name that two imports bring could mean either; which one it means would depend on the order of the imports. An
 * import is compared with the first one that brings the name.
 */
final class ImportsAreUnambiguous implements Rule<JourneyFile> {

	private record Brought(NamedElement element, Import by) {
	}

	@Override
	public RuleCode code() {
		return RuleCode.AMBIGUOUS_IMPORT;
	}

	@Override
	public Class<JourneyFile> subject() {
		return JourneyFile.class;
	}

	@Override
	public void check(JourneyFile file, WorkspaceIndex index, Findings findings) {
		Map<NameKey, Brought> first = new HashMap<>();
		for (Import imported : file.getImports()) {
			Set<NameKey> told = new HashSet<>();
			for (NamedElement element : Imports.elements(imported, index)) {
				NameKey key = NameKey.of(element);
				Brought rival = first.putIfAbsent(key, new Brought(element, imported));
				if (rival != null && rival.by() != imported && rival.element() != element && told.add(key)) {
					findings.report(code(), imported, JourneyPackage.Literals.IMPORT__IMPORTED_NAMESPACE,
							rival.by().getImportedNamespace(), imported.getImportedNamespace(), key.name());
				}
			}
		}
	}
}
