// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.NamedElement;
import journey.model.journey.Step;

/** The names that can stand at a place. They are found once for all places that see the same: a file may have thousands of unknown names. */
class VisibleNames {

	/** In larger workspaces the nearest of the first names must do. */
	private static final int NAMES = 5000;

	private final IScopeProvider scopes;
	private final IResourceScopeCache cache;

	@Inject
	VisibleNames(IScopeProvider scopes, IResourceScopeCache cache) {
		this.scopes = scopes;
		this.cache = cache;
	}

	List<String> at(EObject context, EReference reference) {
		return view(context, reference).map(view -> cache.get(List.of(VisibleNames.class, reference, view), context.eResource(), () -> find(context, reference)))
				.orElseGet(() -> find(context, reference));
	}

	/** What is the same at all places that see the same names; empty if that is hard to tell, as within conditions. */
	private static Optional<Object> view(EObject context, EReference reference) {
		if (reference != JourneyPackage.Literals.REFERENCE__TARGET) {
			return Optional.of(holder(context));
		}
		Kpi kpi = EcoreUtil2.getContainerOfType(context, Kpi.class);
		return kpi == null || isInCondition(context) ? Optional.empty() : Optional.of(List.of(holder(context), List.copyOf(kpi.getMeasures())));
	}

	/** The innermost element around a place in which others have names. */
	private static EObject holder(EObject context) {
		EObject holder = context;
		while (holder.eContainer() != null && holder.eContents().stream().noneMatch(NamedElement.class::isInstance)) {
			holder = holder.eContainer();
		}
		return holder;
	}

	private static boolean isInCondition(EObject context) {
		for (EObject part = context; part != null; part = part.eContainer()) {
			if (part.eContainingFeature() == JourneyPackage.Literals.ARGUMENT__CONDITION
					|| part.eContainer() instanceof Step && part.eContainingFeature() == JourneyPackage.Literals.STEP__WHERE) {
				return true;
			}
		}
		return false;
	}

	private List<String> find(EObject context, EReference reference) {
		List<String> names = new ArrayList<>();
		for (IEObjectDescription element : scopes.getScope(context, reference).getAllElements()) {
			if (names.size() == NAMES) {
				break;
			}
			names.add(element.getName().toString());
		}
		return names;
	}
}
