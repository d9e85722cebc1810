// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.naming;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.formula.FormulaText;
import journey.model.journey.Import;
import journey.model.journey.JourneyFile;
import journey.model.journey.NamedElement;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** Names as short as a file can write them: without a namespace that it is in or imports, unless two sides have the name. */
public final class ShortNames {

	private static final String ALL = ".*";

	private final WorkspaceIndex index;
	private final String own;
	private final Set<String> sides = new LinkedHashSet<>();

	/** @param file in which the names shall be written */
	public ShortNames(WorkspaceIndex index, JourneyFile file) {
		this.index = index;
		own = Names.namespace(file);
		sides.add(own);
		file.getImports().stream().map(Import::getImportedNamespace).filter(name -> name != null && name.endsWith(ALL))
				.map(name -> name.substring(0, name.length() - ALL.length())).forEach(sides::add);
	}

	public String of(NamedElement element) {
		String simple = Names.inNamespace(element);
		String first = simple.split("\\.", 2)[0];
		String namespace = EcoreUtil.getRootContainer(element) instanceof JourneyFile file ? Names.namespace(file) : "";
		boolean clear = sides.contains(namespace) && sides.stream().filter(side -> declares(side, first)).count() == 1;
		return written(clear ? simple : Names.qualified(element));
	}

	private boolean declares(String namespace, String name) {
		return index.filesOf(namespace).stream().flatMap(file -> file.getElements().stream()).anyMatch(element -> Names.name(element).equals(name));
	}

	/** The name, or with a number the first one like it, that nothing in the namespace of the file has. */
	public String free(String name) {
		String free = name;
		for (int i = 2; declares(own, free); i++) {
			free = name + i;
		}
		return free;
	}

	private static String written(String name) {
		return Arrays.stream(name.split("\\.")).map(FormulaText::written).collect(Collectors.joining("."));
	}
}
