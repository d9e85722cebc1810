// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import journey.model.journey.Import;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.queries.Imports;
import journey.model.queries.WorkspaceIndex;

/** Namespaces that import each other in a circle cannot be understood, or changed, one after the other. */
final class ImportsHaveNoCycle implements Rule<Import> {

	@Override
	public RuleCode code() {
		return RuleCode.IMPORT_CYCLE;
	}

	@Override
	public Class<Import> subject() {
		return Import.class;
	}

	@Override
	public void check(Import imported, WorkspaceIndex index, Findings findings) {
		String own = ((JourneyFile) imported.eContainer()).getName();
		if (own == null) {
			return;
		}
		Map<String, String> cameFrom = new HashMap<>();
		Deque<String> open = new ArrayDeque<>();
		Imports.namespace(imported, index).filter(namespace -> !namespace.equals(own)).ifPresent(namespace -> {
			cameFrom.put(namespace, own);
			open.add(namespace);
		});
		while (!open.isEmpty()) {
			String namespace = open.remove();
			for (String next : Imports.importedBy(namespace, index)) {
				if (next.equals(own)) {
					findings.report(code(), imported, JourneyPackage.Literals.IMPORT__IMPORTED_NAMESPACE, path(namespace, own, cameFrom) + " → " + own);
					return;
				}
				if (cameFrom.putIfAbsent(next, namespace) == null) {
					open.add(next);
				}
			}
		}
	}

	private static String path(String namespace, String own, Map<String, String> cameFrom) {
		return namespace.equals(own) ? own : path(cameFrom.get(namespace), own, cameFrom) + " → " + namespace;
	}
}
