// SPDX-License-Identifier: EPL-2.0
package journey.sirius.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.sirius.expression.EvaluationException;
import journey.sirius.refresh.DomainClass;

/** The changes of which tools consist, with the meaning that they have in Sirius. */
final class ModelEditor {

	private ModelEditor() {
	}

	/** Sets a feature, or adds to one with many values. A text becomes a value of the attribute's type. */
	static void set(EObject element, String featureName, Object value) throws EvaluationException {
		EStructuralFeature feature = changeable(element, featureName);
		if (!feature.isMany()) {
			element.eSet(feature, converted(feature, value));
			return;
		}
		for (Object each : value instanceof Collection<?> values ? List.copyOf(values) : value == null ? List.of() : List.of(value)) {
			add(element, feature, converted(feature, each));
		}
	}

	/** Takes values out of a feature with many values, and nothing if there are none to take; a single feature is unset in any case. */
	static void unset(EObject element, String featureName, Object value) throws EvaluationException {
		EStructuralFeature feature = changeable(element, featureName);
		if (feature.isMany()) {
			((List<?>) element.eGet(feature)).removeAll(value == null ? List.of() : value instanceof Collection<?> several ? List.copyOf(several) : List.of(value));
		} else {
			element.eUnset(feature);
		}
	}

	/** Makes an element in a feature of another one. */
	static EObject create(EObject container, String featureName, String typeName) throws EvaluationException {
		EStructuralFeature feature = changeable(container, featureName);
		EClass type = DomainClass.of(typeName).orElseThrow(() -> new EvaluationException("no class is called " + typeName)).eClass();
		if (type.isAbstract() || type.isInterface()) {
			throw new EvaluationException("no element can be of the class " + typeName);
		}
		requireFree(container, feature);
		EObject created = EcoreUtil.create(type);
		set(container, featureName, created);
		return created;
	}

	/** Moves an element into a feature of another one. */
	static void move(EObject element, EObject container, String featureName) throws EvaluationException {
		if (container != null && EcoreUtil.isAncestor(element, container)) {
			throw new EvaluationException("nothing can be moved into itself");
		}
		requireFree(container, changeable(container, featureName));
		set(container, featureName, element);
	}

	private static void requireFree(EObject container, EStructuralFeature feature) throws EvaluationException {
		if (!feature.isMany() && container.eGet(feature) != null) {
			throw new EvaluationException(feature.getName() + " is set already");
		}
	}

	/** Deletes elements with all that is in them, and every reference to any of it. */
	static void delete(EObject element) {
		Notifier model = Recording.model(element);
		List<EObject> doomed = new ArrayList<>(List.of(element));
		element.eAllContents().forEachRemaining(doomed::add);
		Map<EObject, Collection<Setting>> uses = model instanceof ResourceSet set ? EcoreUtil.UsageCrossReferencer.findAll(doomed, set)
				: model instanceof Resource resource ? EcoreUtil.UsageCrossReferencer.findAll(doomed, resource)
						: EcoreUtil.UsageCrossReferencer.findAll(doomed, (EObject) model);
		uses.forEach((target, settings) -> settings.stream().filter(setting -> isOutside(setting, element)).forEach(setting -> EcoreUtil.remove(setting, target)));
		EcoreUtil.remove(element);
	}

	private static boolean isOutside(Setting setting, EObject element) {
		return setting.getEStructuralFeature().isChangeable() && !setting.getEStructuralFeature().isDerived() && !EcoreUtil.isAncestor(element, setting.getEObject());
	}

	private static EStructuralFeature changeable(EObject element, String name) throws EvaluationException {
		if (element == null) {
			throw new EvaluationException("there is no element whose " + name + " could be changed");
		}
		EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new EvaluationException(element.eClass().getName() + " has no feature " + name);
		}
		if (!feature.isChangeable()) {
			throw new EvaluationException("the feature " + name + " of " + element.eClass().getName() + " cannot be changed");
		}
		return feature;
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject element, EStructuralFeature feature, Object value) {
		((EList<Object>) element.eGet(feature)).add(value);
	}

	private static Object converted(EStructuralFeature feature, Object value) throws EvaluationException {
		if (feature instanceof EReference reference) {
			if (value != null && !reference.getEReferenceType().isInstance(value)) {
				throw new EvaluationException("the feature " + feature.getName() + " takes a " + reference.getEReferenceType().getName());
			}
			return value;
		}
		EDataType type = ((EAttribute) feature).getEAttributeType();
		if (value == null || type.isInstance(value)) {
			return value;
		}
		try {
			return type instanceof EEnum words && words.getEEnumLiteral(value.toString()) != null ? words.getEEnumLiteral(value.toString()).getInstance()
					: EcoreUtil.createFromString(type, value.toString());
		} catch (RuntimeException e) {
			throw new EvaluationException("the feature " + feature.getName() + " cannot be '" + value + "'", e);
		}
	}
}
