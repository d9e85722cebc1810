// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Annotated;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Finding;
import journey.model.rules.Rules;

/**
 * A model made in memory in which every feature of the metamodel has a value, and in which there are two of nearly
 * everything. It holds what no text can hold, and needs no care when the metamodel grows. What it tells makes no sense.
 */
final class ModelOfEverything {

	/** So deep are formulas and types of properties; below, there are only parts without parts. */
	private static final int DEEPEST = 1;
	private static final int SEVERAL = 2;
	private static final JourneyFile ORIGINAL = make();

	private final List<EClass> classes = JourneyPackage.eINSTANCE.getEClassifiers().stream()
			.filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract()).toList();
	private final List<EObject> objects = new ArrayList<>();
	/** How often something was chosen for a feature, so that its next value is another one. */
	private final Map<Object, Integer> chosen = new HashMap<>();
	private final Map<EClass, List<EObject>> targets = new HashMap<>();
	private int names;

	private ModelOfEverything() {
	}

	/** A model of one's own to change. */
	static JourneyFile copy() {
		return EcoreUtil.copy(ORIGINAL);
	}

	private static JourneyFile make() {
		ModelOfEverything model = new ModelOfEverything();
		JourneyFile file = (JourneyFile) model.tree(JourneyPackage.Literals.JOURNEY_FILE, 0);
		model.objects.forEach(model::link);
		silence(file);
		return file;
	}

	/** Lets allowances silence something: what is silenced stands in the report, with the reason and who decided. */
	private static void silence(JourneyFile file) {
		for (Finding finding : Rules.check(file, WorkspaceIndex.of(List.of(file))).all()) {
			if (finding.element() instanceof Annotated annotated) {
				annotated.getAllowances().forEach(allowance -> allowance.setCode(finding.code().code()));
			}
		}
	}

	/** An object with all that it contains. */
	private EObject tree(EClass type, int depth) {
		EObject object = EcoreUtil.create(type);
		objects.add(object);
		for (EReference reference : type.getEAllContainments()) {
			boolean recursive = isRecursive(reference.getEReferenceType());
			int below = recursive ? depth + 1 : depth;
			List<EClass> kinds = kinds(reference.getEReferenceType(), recursive && below > DEEPEST);
			if (reference.isMany()) {
				for (EClass kind : kinds) {
					for (int i = 0; i < (recursive ? 1 : SEVERAL); i++) {
						add(object, reference, tree(kind, below));
					}
				}
			} else {
				object.eSet(reference, tree(next(reference, kinds), below));
			}
		}
		type.getEAllAttributes().forEach(attribute -> fill(object, attribute));
		return object;
	}

	/** Whether objects of a type can contain objects of this type again. */
	private static boolean isRecursive(EClass type) {
		return type == JourneyPackage.Literals.EXPRESSION || type == JourneyPackage.Literals.PROPERTY_TYPE;
	}

	private List<EClass> kinds(EClass type, boolean leavesOnly) {
		return classes.stream().filter(type::isSuperTypeOf).filter(kind -> !leavesOnly || kind.getEAllContainments().isEmpty()).toList();
	}

	private void fill(EObject object, EAttribute attribute) {
		if (!attribute.isMany()) {
			object.eSet(attribute, value(attribute));
			return;
		}
		EStructuralFeature operands = object.eClass().getEStructuralFeature("operands");
		int many = operands == null ? SEVERAL : ((Collection<?>) object.eGet(operands)).size() - 1;
		for (int i = 0; i < many; i++) {
			add(object, attribute, value(attribute));
		}
	}

	private Object value(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum words) {
			return next(attribute, words.getELiterals().stream().<Enumerator>map(literal -> literal.getInstance()).toList());
		}
		Class<?> java = type.getInstanceClass();
		if (java == String.class) {
			return attribute == JourneyPackage.Literals.NAMED_ELEMENT__NAME ? "Name" + names++ : attribute.getName() + " " + names++;
		} else if (java == int.class || java == Integer.class) {
			return next(attribute, List.of(-1, 2, 5));
		} else if (java == boolean.class) {
			return next(attribute, List.of(true, false));
		} else if (java == BigDecimal.class) {
			return next(attribute, List.of(new BigDecimal("3.5"), new BigDecimal("-20"), BigDecimal.ZERO));
		} else if (java == LocalDate.class) {
			return LocalDate.of(2026, 2, 17);
		}
		throw new IllegalArgumentException("no value for " + type.getName());
	}

	/** Lets the references that contain nothing lead to other objects of the model. */
	private void link(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer()) {
				continue;
			}
			List<EObject> targets = targets(reference.getEReferenceType());
			if (reference.isMany()) {
				for (int i = 0; i < SEVERAL; i++) {
					add(object, reference, next(reference, targets));
				}
			} else {
				EObject target = next(reference, targets);
				object.eSet(reference, target == object ? next(reference, targets) : target);
			}
		}
	}

	private List<EObject> targets(EClass type) {
		return targets.computeIfAbsent(type, any -> objects.stream().filter(type::isInstance).toList());
	}

	private <T> T next(Object choice, List<T> values) {
		return values.get((chosen.merge(choice, 1, Integer::sum) - 1) % values.size());
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject object, EStructuralFeature feature, Object value) {
		((Collection<Object>) object.eGet(feature)).add(value);
	}
}
