// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** journey.ecore, read in groups. */
final class Metamodel {

	private final EPackage ecore;
	private final Map<EClassifier, Group> groups = new LinkedHashMap<>();

	private Metamodel(EPackage ecore) {
		this.ecore = ecore;
		for (Group group : Groups.ALL) {
			group.classes().forEach(name -> put(name, EClass.class, group));
			group.enums().forEach(name -> put(name, EEnum.class, group));
		}
		for (EClassifier classifier : ecore.getEClassifiers()) {
			if (!groups.containsKey(classifier) && (classifier instanceof EClass || classifier instanceof EEnum)) {
				throw new IllegalStateException(classifier.getName() + " is in no group: add it to Groups");
			}
		}
	}

	/** @throws IllegalStateException if the groups do not name each class and enum exactly once */
	static Metamodel read(Path file) {
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		EPackage ecore = (EPackage) resources.getResource(URI.createFileURI(file.toAbsolutePath().toString()), true).getContents().get(0);
		EcoreUtil.resolveAll(ecore);
		return new Metamodel(ecore);
	}

	String documentation() {
		return documentation(ecore);
	}

	static String documentation(EModelElement element) {
		String text = EcoreUtil.getDocumentation(element);
		if (text == null || text.isBlank()) {
			throw new IllegalStateException("no documentation: " + EcoreUtil.getURI(element).fragment());
		}
		return text.strip();
	}

	List<EClass> classes(Group group) {
		return group.classes().stream().map(name -> (EClass) ecore.getEClassifier(name)).toList();
	}

	List<EEnum> enums(Group group) {
		return group.enums().stream().map(name -> (EEnum) ecore.getEClassifier(name)).toList();
	}

	/** All classes, in the order of the page. */
	List<EClass> classes() {
		return Groups.ALL.stream().flatMap(group -> classes(group).stream()).toList();
	}

	/** Types of attributes that are neither enums nor part of EMF. */
	List<EDataType> dataTypes() {
		List<EDataType> types = new ArrayList<>();
		for (EClassifier classifier : ecore.getEClassifiers()) {
			if (classifier instanceof EDataType type && !(classifier instanceof EEnum)) {
				types.add(type);
			}
		}
		return types;
	}

	/** Null for a class of EMF. */
	Group group(EClassifier classifier) {
		return groups.get(classifier);
	}

	List<EClass> subclasses(EClass type) {
		return classes().stream().filter(other -> other.getESuperTypes().contains(type)).toList();
	}

	/** References whose type is exactly this class, in the order of the page. */
	List<EReference> referencesTo(EClass type) {
		return classes().stream().flatMap(other -> other.getEReferences().stream()).filter(reference -> reference.getEReferenceType() == type).toList();
	}

	private <T extends EClassifier> void put(String name, Class<T> kind, Group group) {
		EClassifier classifier = ecore.getEClassifier(name);
		if (!kind.isInstance(classifier)) {
			throw new IllegalStateException("the group “" + group.title() + "” names " + name + ", which is not there");
		}
		if (groups.put(classifier, group) != null) {
			throw new IllegalStateException(name + " is in two groups");
		}
	}
}
