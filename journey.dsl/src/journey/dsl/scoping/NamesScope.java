// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.List;
import java.util.Map;

import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;

/** A scope over a map that many scopes share; Xtext's own map scope copies it, which makes linking quadratic. */
final class NamesScope extends AbstractScope {

	private final Map<QualifiedName, IEObjectDescription> names;

	NamesScope(IScope outer, Map<QualifiedName, IEObjectDescription> names) {
		super(outer, false);
		this.names = names;
	}

	@Override
	protected Iterable<IEObjectDescription> getAllLocalElements() {
		return names.values();
	}

	@Override
	protected Iterable<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
		IEObjectDescription element = names.get(name);
		return element == null ? List.of() : List.of(element);
	}

	@Override
	protected boolean isShadowed(IEObjectDescription element) {
		return names.containsKey(element.getName());
	}
}
