// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What {@code feature:} knows of every element beside the features of its class. */
enum BasicFeature {

	CONTAINER("eContainer", EObject::eContainer),
	CONTENTS("eContents", EObject::eContents),
	ALL_CONTENTS("eAllContents", BasicFeature::allContents),
	CLASS("eClass", EObject::eClass),
	CROSS_REFERENCES("eCrossReferences", EObject::eCrossReferences);

	private final String word;
	private final Function<EObject, Object> value;

	BasicFeature(String word, Function<EObject, Object> value) {
		this.word = word;
		this.value = value;
	}

	static Optional<BasicFeature> of(String word) {
		return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
	}

	Object of(EObject element) {
		return value.apply(element);
	}

	private static List<EObject> allContents(EObject element) {
		List<EObject> contents = new ArrayList<>();
		EcoreUtil.<EObject>getAllContents(element, false).forEachRemaining(contents::add);
		return contents;
	}
}
