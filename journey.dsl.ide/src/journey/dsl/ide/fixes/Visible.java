// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

/** The shortest names under which elements can be named in a place. */
final class Visible {

	/** Of more, the first must do. */
	private static final int MOST = 2000;

	private final IScopeProvider scopes;

	@Inject
	Visible(IScopeProvider scopes) {
		this.scopes = scopes;
	}

	/** The name of an element as it can be written there; its full name if it has no other. */
	List<String> names(EObject place, EReference reference, Predicate<EObject> wanted, int most) {
		IScope scope = scopes.getScope(place, reference);
		Map<URI, String> shortest = new LinkedHashMap<>();
		Map<URI, EObject> elements = new LinkedHashMap<>();
		int seen = 0;
		for (IEObjectDescription description : scope.getAllElements()) {
			if (seen++ == MOST) {
				break;
			}
			String name = description.getName().toString();
			shortest.merge(description.getEObjectURI(), name, (one, other) -> one.length() <= other.length() ? one : other);
			elements.putIfAbsent(description.getEObjectURI(), description.getEObjectOrProxy());
		}
		List<String> names = new ArrayList<>();
		for (Map.Entry<URI, String> element : shortest.entrySet()) {
			EObject resolved = EcoreUtil.resolve(elements.get(element.getKey()), place);
			if (names.size() < most && !resolved.eIsProxy() && wanted.test(resolved)) {
				names.add(element.getValue());
			}
		}
		return names;
	}
}
