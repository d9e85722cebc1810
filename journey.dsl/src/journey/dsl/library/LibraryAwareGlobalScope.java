// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;

import com.google.common.base.Predicate;

/** Every file sees the other files of its workspace and, behind them, the standard library. */
public class LibraryAwareGlobalScope extends DefaultGlobalScopeProvider {

	@Override
	protected IScope getScope(IScope parent, Resource context, boolean ignoreCase, EClass type, Predicate<IEObjectDescription> filter) {
		IScope library = SelectableBasedScope.createScope(parent, LibraryIndex.in(context.getResourceSet()).elements(), filter, type, ignoreCase);
		return super.getScope(library, context, ignoreCase, type, filter);
	}
}
