// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import journey.model.journey.Import;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.queries.Imports;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** Namespaces that import each other in a circle cannot be understood, or changed, one after the other. */
final class ImportsHaveNoCycle implements Rule<JourneyFile> {

	@Override
	public RuleCode code() {
		return RuleCode.IMPORT_CYCLE;
	}

	@Override
	public Class<JourneyFile> subject() {
		return JourneyFile.class;
	}

	@Override
	public void check(JourneyFile file, WorkspaceIndex index, Findings findings) {
		String own = Names.namespace(file);
		if (own.isEmpty() || file.getImports().isEmpty()) {
			return;
		}
		Map<String, String> towardsOwn = towards(own, index);
		Set<String> told = new HashSet<>();
		for (Import imported : file.getImports()) {
			Imports.namespace(imported, index).filter(towardsOwn::containsKey).filter(told::add)
					.ifPresent(namespace -> findings.report(code(), imported, JourneyPackage.Literals.IMPORT__IMPORTED_NAMESPACE,
							own + " → " + path(namespace, own, towardsOwn)));
		}
	}

	/** For each other namespace from which imports lead to this one, the next on the shortest way. */
	private static Map<String, String> towards(String own, WorkspaceIndex index) {
		Map<String, String> next = new HashMap<>();
		Deque<String> open = new ArrayDeque<>();
		open.add(own);
		while (!open.isEmpty()) {
			String namespace = open.remove();
			for (String importer : Imports.importersOf(namespace, index)) {
				if (!importer.equals(own) && next.putIfAbsent(importer, namespace) == null) {
					open.add(importer);
				}
			}
		}
		return next;
	}

	private static String path(String namespace, String own, Map<String, String> towardsOwn) {
		StringBuilder path = new StringBuilder();
		for (String next = namespace; !next.equals(own); next = towardsOwn.get(next)) {
			path.append(next).append(" → ");
		}
		return path.append(own).toString();
	}
}
