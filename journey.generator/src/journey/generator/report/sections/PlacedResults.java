// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.sections;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import journey.model.journey.Journey;
import journey.model.results.Results;

/** Results at the place where diagrams look for them, until this is closed. */
final class PlacedResults implements AutoCloseable {

	private final Resource place = new ResourceImpl(URI.createURI("results:/results.json"));

	private PlacedResults() {
	}

	/** Puts results beside a journey, unless they are somewhere already. */
	static PlacedResults beside(Journey journey, Optional<Results> results) {
		PlacedResults placed = new PlacedResults();
		Resource file = journey.eResource();
		if (results.isPresent() && results.get().eResource() == null && file != null && file.getResourceSet() != null) {
			placed.place.getContents().add(results.get());
			file.getResourceSet().getResources().add(placed.place);
		}
		return placed;
	}

	@Override
	public void close() {
		place.getContents().clear();
		if (place.getResourceSet() != null) {
			place.getResourceSet().getResources().remove(place);
		}
	}
}
