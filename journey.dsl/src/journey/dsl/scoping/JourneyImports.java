// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.impl.ImportNormalizer;
import org.eclipse.xtext.scoping.impl.ImportedNamespaceAwareLocalScopeProvider;

import com.google.inject.Inject;

import journey.model.journey.JourneyFile;

/** Files of one namespace see each other's elements without an import, and all files see the five common stages and the devices. */
public class JourneyImports extends ImportedNamespaceAwareLocalScopeProvider {

	private static final List<QualifiedName> COMMON = List.of(QualifiedName.create("std", "stages"), QualifiedName.create("std", "devices"));

	@Inject
	private IQualifiedNameConverter names;

	@Override
	protected List<ImportNormalizer> getImplicitImports(boolean ignoreCase) {
		return COMMON.stream().map(namespace -> new ImportNormalizer(namespace, true, ignoreCase)).toList();
	}

	@Override
	protected List<ImportNormalizer> internalGetImportedNamespaceResolvers(EObject context, boolean ignoreCase) {
		List<ImportNormalizer> imports = super.internalGetImportedNamespaceResolvers(context, ignoreCase);
		if (context instanceof JourneyFile file && file.getName() != null && !file.getName().isEmpty()) {
			imports = new ArrayList<>(imports);
			imports.add(new ImportNormalizer(names.toQualifiedName(file.getName()), true, ignoreCase));
		}
		return imports;
	}
}
