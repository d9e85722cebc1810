// SPDX-License-Identifier: EPL-2.0
package journey.dsl.scoping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.FilteringScope;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import journey.dsl.naming.JourneyDescriptions;
import journey.model.journey.Evaluation;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.GroupType;
import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Kpi;
import journey.model.journey.ListType;
import journey.model.journey.Measurable;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.PropertyType;
import journey.model.journey.Reference;
import journey.model.journey.Segment;
import journey.model.journey.Stage;
import journey.model.journey.Step;
import journey.model.journey.Touchpoint;

/**
 * What a name can mean at its place. A flow sees the touchpoints of its journey; a formula sees, from inside out, the
 * properties of the event after {@code where}, the stages and touchpoints of the journeys that its KPI measures or its
 * evaluation judges, in segments and conditions what is known of customers and sessions, and everything that the file
 * can see.
 */
public class JourneyScopeProvider extends AbstractJourneyScopeProvider {

	/** References that mean a touchpoint of the journey in which they stand. */
	private static final Set<EReference> OWN_TOUCHPOINTS = Set.of(JourneyPackage.Literals.TRANSITION__FROM,
			JourneyPackage.Literals.MOVE__TO, JourneyPackage.Literals.INCLUSION__AFTER);

	@Inject
	private IResourceScopeCache cache;

	@Inject
	private IGlobalScopeProvider workspace;

	@Inject
	private IQualifiedNameProvider qualifiedNames;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		IScope file = super.getScope(context, reference);
		if (OWN_TOUCHPOINTS.contains(reference)) {
			return touchpoints(EcoreUtil2.getContainerOfType(context, Journey.class), file);
		}
		if (reference == JourneyPackage.Literals.REFERENCE__TARGET) {
			return propertiesAfterWhere(context, partsOfMeasuredJourneys(context, profileProperties(context, file)));
		}
		return file;
	}

	/** Nothing but the touchpoints of this journey, by short names or full ones. */
	private IScope touchpoints(Journey journey, IScope file) {
		QualifiedName name = qualifiedNames.getFullyQualifiedName(journey);
		IScope own = name == null ? IScope.NULLSCOPE : new FilteringScope(file, element -> element.getQualifiedName().startsWith(name));
		return named("touchpoints", journey, own, List.of());
	}

	/** A segment and a condition on sessions see what is known of customers and sessions, by its simple name. */
	private IScope profileProperties(EObject context, IScope outer) {
		if (EcoreUtil2.getContainerOfType(context, Segment.class) == null && !isInCondition(context)) {
			return outer;
		}
		Map<QualifiedName, IEObjectDescription> names = cache.get("profiles", context.eResource(), () -> {
			Map<QualifiedName, IEObjectDescription> found = new LinkedHashMap<>();
			// the workspace's scope leaves out the file itself
			for (Profile profile : EcoreUtil2.getAllContentsOfType(EcoreUtil2.getRootContainer(context), Profile.class)) {
				profile.getProperties().forEach(property -> add(property, found));
			}
			for (IEObjectDescription element : workspace.getScope(context.eResource(), JourneyPackage.Literals.REFERENCE__TARGET,
					description -> description.getUserData(JourneyDescriptions.IN_PROFILE) != null).getAllElements()) {
				QualifiedName name = QualifiedName.create(element.getName().getLastSegment());
				found.putIfAbsent(name, EObjectDescription.create(name, element.getEObjectOrProxy()));
			}
			return found;
		});
		return new NamesScope(outer, names);
	}

	private static boolean isInCondition(EObject context) {
		for (EObject part = context; part != null; part = part.eContainer()) {
			if (part.eContainingFeature() == JourneyPackage.Literals.ARGUMENT__CONDITION) {
				return true;
			}
		}
		return false;
	}

	private IScope partsOfMeasuredJourneys(EObject context, IScope outer) {
		IScope scope = outer;
		Evaluation evaluation = EcoreUtil2.getContainerOfType(context, Evaluation.class);
		if (evaluation != null && evaluation.getJourney() != null) {
			return named("parts", evaluation.getJourney(), outer, evaluation.getJourney().getStages());
		}
		Kpi kpi = EcoreUtil2.getContainerOfType(context, Kpi.class);
		if (kpi != null) {
			for (Measurable measured : kpi.getMeasures()) {
				Journey journey = EcoreUtil2.getContainerOfType(measured, Journey.class);
				if (journey != null) {
					scope = named("parts", journey, scope, journey.getStages());
				}
			}
		}
		return scope;
	}

	/** The given elements and the touchpoints of the journey by their own names and by Stage.Touchpoint, found once for each state of the file. */
	private IScope named(String purpose, Journey journey, IScope outer, List<? extends NamedElement> more) {
		Map<QualifiedName, IEObjectDescription> names = cache.get(List.of(purpose, journey), journey.eResource(), () -> {
			Map<QualifiedName, IEObjectDescription> found = new LinkedHashMap<>();
			more.forEach(element -> add(element, found));
			for (Stage stage : journey.getStages()) {
				for (Touchpoint touchpoint : stage.getTouchpoints()) {
					add(touchpoint, found);
					if (stage.getName() != null && touchpoint.getName() != null) {
						QualifiedName name = QualifiedName.create(stage.getName(), touchpoint.getName());
						found.putIfAbsent(name, EObjectDescription.create(name, touchpoint));
					}
				}
			}
			return found;
		});
		return new NamesScope(outer, names);
	}

	private static void add(NamedElement element, Map<QualifiedName, IEObjectDescription> names) {
		if (element.getName() != null) {
			QualifiedName name = QualifiedName.create(element.getName());
			names.putIfAbsent(name, EObjectDescription.create(name, element));
		}
	}

	private static IScope propertiesAfterWhere(EObject context, IScope outer) {
		EObject part = context;
		for (EObject whole = part.eContainer(); whole != null; part = whole, whole = whole.eContainer()) {
			if (whole instanceof Step step && part.eContainingFeature() == JourneyPackage.Literals.STEP__WHERE) {
				List<Property> properties = step.getSubject() instanceof Reference reference ? propertiesOf(reference.getTarget()) : List.of();
				return properties.isEmpty() ? outer : new NamesScope(outer, withinGroups(properties));
			}
		}
		return outer;
	}

	/** The properties by their names, and those of groups behind the name of the group: address.town. */
	private static Map<QualifiedName, IEObjectDescription> withinGroups(List<Property> properties) {
		Map<QualifiedName, IEObjectDescription> names = new LinkedHashMap<>();
		properties.forEach(property -> addWithGroup(property, QualifiedName.EMPTY, names));
		return names;
	}

	private static void addWithGroup(Property property, QualifiedName group, Map<QualifiedName, IEObjectDescription> names) {
		if (property.getName() == null) {
			return;
		}
		QualifiedName name = group.append(property.getName());
		names.putIfAbsent(name, EObjectDescription.create(name, property));
		PropertyType type = property.getType() instanceof ListType list ? list.getElement() : property.getType();
		if (type instanceof GroupType ofGroup) {
			ofGroup.getProperties().forEach(inner -> addWithGroup(inner, name, names));
		}
	}

	private static List<Property> propertiesOf(EObject target) {
		return switch (target) {
			case Event event -> event.getProperties();
			case Fact fact -> fact.getProperties();
			case Property property when property.eContainer() != null -> propertiesOf(property.eContainer());
			case null, default -> List.of();
		};
	}
}
