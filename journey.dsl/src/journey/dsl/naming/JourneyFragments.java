// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import journey.model.journey.Expression;
import journey.model.journey.Span;
import journey.model.journey.Step;
import journey.model.journey.Threshold;

/**
 * URI fragments made of names, such as {@code journey:Buy/stage:Need/touchpoint:Search}, so that what refers to an
 * element still finds it when text is inserted above. In a broken file a second element of the same name is
 * {@code stage:Need~2}.
 */
public class JourneyFragments implements IFragmentProvider {

	private static final String ROOT = "file";

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
		return element == null && fragment.startsWith("/") ? fallback.getEObject(fragment) : element;
	}

	private Fragments fragments(Resource resource) {
		return cache.get(JourneyFragments.class, resource, () -> {
			Fragments fragments = new Fragments();
			resource.getContents().forEach(root -> fragments.add(root, ROOT));
			return fragments;
		});
	}

	/**
	 * The fragments of a file, in both directions. Parts of formulas are many and seldom asked for: theirs are made from
	 * the fragment of their container when they are needed.
	 */
	private static final class Fragments {

		private final Map<String, EObject> byFragment = new HashMap<>();
		private final Map<EObject, String> byElement = new HashMap<>();

		String of(EObject element) {
			String known = byElement.get(element);
			if (known != null || element.eContainer() == null) {
				return known;
			}
			String outer = of(element.eContainer());
			return outer == null ? null : outer + "/" + FragmentKey.of(element, position(element));
		}

		EObject find(String fragment) {
			EObject known = byFragment.get(fragment);
			int last = fragment.lastIndexOf('/');
			if (known != null || last < 0) {
				return known;
			}
			EObject outer = find(fragment.substring(0, last));
			if (outer == null) {
				return null;
			}
			String key = fragment.substring(last + 1);
			return outer.eContents().stream().filter(inner -> FragmentKey.of(inner, position(inner)).equals(key)).findFirst().orElse(null);
		}

		void add(EObject element, String wanted) {
			String fragment = wanted;
			for (int number = 2; byFragment.putIfAbsent(fragment, element) != null; number++) {
				fragment = wanted + "~" + number;
			}
			byElement.put(element, fragment);
			String prefix = wanted.equals(ROOT) ? "" : fragment + "/";
			Map<EStructuralFeature, Integer> counts = new HashMap<>();
			for (EObject child : List.copyOf(element.eContents())) {
				int index = counts.merge(child.eContainingFeature(), 1, Integer::sum) - 1;
				if (!(child instanceof Expression || child instanceof Threshold || child instanceof Span || child instanceof Step)) {
					add(child, prefix + FragmentKey.of(child, index));
				}
			}
		}

		private static int position(EObject element) {
			Object siblings = element.eContainer().eGet(element.eContainingFeature());
			return siblings instanceof List<?> list ? list.indexOf(element) : 0;
		}
	}
}
