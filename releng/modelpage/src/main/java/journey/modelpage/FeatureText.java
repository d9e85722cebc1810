// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names, types and numbers of features as pictures and tables write them. */
final class FeatureText {

	private FeatureText() {
	}

	/** The name in the model; types that come from Java have their name there. */
	static String type(EClassifier type) {
		return type.getInstanceClass() == null ? type.getName() : type.getInstanceClass().getSimpleName();
	}

	static String multiplicity(EStructuralFeature feature) {
		int upper = feature.getUpperBound();
		String most = upper < 0 ? "*" : Integer.toString(upper);
		String least = Integer.toString(feature.getLowerBound());
		return least.equals(most) ? most : least + ".." + most;
	}

	/** For example “hobbies : String *”. */
	static String inBox(EStructuralFeature feature) {
		return feature.getName() + " : " + type(feature.getEType()) + (feature.isMany() ? " *" : "");
	}

	/** For example “trackedBy *”. */
	static String onLine(EStructuralFeature feature) {
		return feature.getName() + (feature.isMany() ? " *" : "");
	}
}
