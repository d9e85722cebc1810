// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;

/** A feature of the metamodel that holds a text of users, or several. */
record TextFeature(EAttribute attribute) {

	/** All of them, in the order of the metamodel. */
	static List<TextFeature> all() {
		return JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.flatMap(type -> ((EClass) type).getEAttributes().stream())
				.filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
				.map(TextFeature::new).toList();
	}

	/** The objects of a model that have it. */
	List<EObject> holders(JourneyFile file) {
		List<EObject> holders = new ArrayList<>();
		EcoreUtil.getAllContents(List.of(file)).forEachRemaining(element -> {
			if (element instanceof EObject object && object.eClass().getEAllAttributes().contains(attribute)) {
				holders.add(object);
			}
		});
		return holders;
	}

	/** Gives it this value everywhere in a model; two values where it holds several. */
	void set(JourneyFile file, String text) {
		for (EObject holder : holders(file)) {
			if (attribute.isMany()) {
				@SuppressWarnings("unchecked")
				Collection<String> texts = (Collection<String>) holder.eGet(attribute);
				texts.clear();
				texts.add(text);
				texts.add(text + text);
			} else {
				holder.eSet(attribute, text);
			}
		}
	}

	/** The class that declares it, and its name. */
	@Override
	public String toString() {
		return attribute.getEContainingClass().getName() + "." + attribute.getName();
	}
}
