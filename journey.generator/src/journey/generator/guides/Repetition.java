// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import journey.model.journey.Journey;

/**
 * Who has been told about a journey. What many live is told to each of them, but a guide must not grow with the product of
 * those who live a journey and of what it tells: what has been told too often is named instead.
 */
final class Repetition {

	/** How many characters of journeys may be told again. */
	private static final long MOST = 1_000_000;
	private static final long OF_EACH_ELEMENT = 50;

	private final Map<Journey, String> tellers = new HashMap<>();
	private final Map<Journey, Long> sizes = new HashMap<>();
	private long repeated;

	/**
	 * Whether a journey must not be told once more.
	 *
	 * @param place where it would be told
	 * @return where it has been told the first time; none if it may be told
	 */
	Optional<String> toldAt(Journey journey, String place) {
		String first = tellers.putIfAbsent(journey, place);
		if (first == null) {
			return Optional.empty();
		}
		long size = sizes.computeIfAbsent(journey, Repetition::size);
		if (repeated + size > MOST) {
			return Optional.of(first);
		}
		repeated += size;
		return Optional.empty();
	}

	private static long size(Journey journey) {
		long size = 0;
		for (TreeIterator<EObject> contents = journey.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			size += OF_EACH_ELEMENT;
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				size += length(element.eGet(attribute));
			}
		}
		return size;
	}

	private static long length(Object value) {
		Collection<?> texts = value instanceof Collection<?> several ? several : value == null ? List.of() : List.of(value);
		return texts.stream().filter(String.class::isInstance).mapToLong(text -> ((String) text).length()).sum();
	}
}
