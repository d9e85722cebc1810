// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;

import com.google.common.base.Predicate;
import com.google.inject.Inject;

/** Every file sees the other files of its workspace and, behind them, the standard library; so do the files of the library themselves. */
public class LibraryAwareGlobalScope extends DefaultGlobalScopeProvider {

	@Inject
	private IResourceDescription.Manager descriptions;

	@Override
	protected IScope getScope(IScope parent, Resource context, boolean ignoreCase, EClass type, Predicate<IEObjectDescription> filter) {
		IScope outer = SelectableBasedScope.createScope(parent, LibraryIndex.of(context.getResourceSet(), descriptions), filter, type, ignoreCase);
		return super.getScope(outer, context, ignoreCase, type, filter);
	}
}
