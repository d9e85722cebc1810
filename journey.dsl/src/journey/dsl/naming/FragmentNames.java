// SPDX-License-Identifier: EPL-2.0
package journey.dsl.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

import journey.model.journey.Expression;
import journey.model.journey.Span;
import journey.model.journey.Step;
import journey.model.journey.Threshold;

/**
 * The fragments of a file, in both directions. Parts of formulas are many and seldom asked for: theirs are made from
 * the fragment of their container when they are needed.
 */
public final class FragmentNames {

	private static final String ROOT = "file";

	private final Map<String, EObject> byFragment = new HashMap<>();
	private final Map<EObject, String> byElement = new HashMap<>();
	/** How many elements want the same fragment: the second gets ~2. */
	private final Map<String, Integer> alike = new HashMap<>();

	private FragmentNames() {
	}

	public static FragmentNames of(Resource resource) {
		FragmentNames fragments = new FragmentNames();
		resource.getContents().forEach(root -> fragments.add(root, ROOT));
		return fragments;
	}

	/** The fragment of an element; null if it is not in the file. */
	public String of(EObject element) {
		String known = byElement.get(element);
		if (known != null || element.eContainer() == null) {
			return known;
		}
		String outer = of(element.eContainer());
		return outer == null ? null : outer + "/" + FragmentKey.of(element, position(element));
	}

	/** The element of a fragment; null if there is none. */
	public EObject find(String fragment) {
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

	private void add(EObject element, String wanted) {
		String fragment = wanted;
		while (byFragment.putIfAbsent(fragment, element) != null) {
			fragment = wanted + "~" + alike.merge(wanted, 2, (known, first) -> known + 1);
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
