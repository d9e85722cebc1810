// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

/**
 * URI fragments made of names, such as {@code journey:Buy/stage:Need/touchpoint:Search}, so that what refers to an
 * element still finds it when text is inserted above. In a broken file a second element of the same name is
 * {@code stage:Need~2}.
 */
public class JourneyFragments implements IFragmentProvider {

	private final IResourceScopeCache cache;

	@Inject
	JourneyFragments(IResourceScopeCache cache) {
		this.cache = cache;
	}

	@Override
	public String getFragment(EObject element, Fallback fallback) {
		Resource resource = element.eResource();
		String fragment = resource == null ? null : fragments(resource).of(element);
		return fragment == null ? fallback.getFragment(element) : fragment;
	}

	@Override
	public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
		EObject element = fragments(resource).find(fragment);
		return element == null && fragment.startsWith("/") ? byPosition(fragment, fallback) : element;
	}

	private static EObject byPosition(String fragment, Fallback fallback) {
		try {
			return fallback.getEObject(fragment);
		} catch (IllegalArgumentException | IndexOutOfBoundsException notAPosition) {
			return null;
		}
	}

	private FragmentNames fragments(Resource resource) {
		return cache.get(JourneyFragments.class, resource, () -> FragmentNames.of(resource));
	}
}
