// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;

/** Finds where elements stand in the files of a workspace. */
public final class TextPlaces {

	private final Map<Resource, SourceFile> files = new HashMap<>();
	private final Map<SourceFile, TextLines> lines = new HashMap<>();
	private final ILocationInFileProvider locations;

	public TextPlaces(JourneyWorkspace workspace, ILocationInFileProvider locations) {
		this.locations = locations;
		workspace.files().forEach(file -> files.put(file.resource(), file));
	}

	/** The place of a feature of an element, or of the whole element for null; empty for elements of the standard library. */
	public Optional<TextPlace> of(EObject element, EStructuralFeature feature) {
		SourceFile file = files.get(element.eResource());
		if (file == null) {
			return Optional.empty();
		}
		ITextRegion region = feature == null ? locations.getFullTextRegion(element) : locations.getFullTextRegion(element, feature, 0);
		if (region == null || region == ITextRegion.EMPTY_REGION) {
			region = locations.getSignificantTextRegion(element);
		}
		TextLines text = lines(file);
		int line = text.lineAt(region.getOffset());
		return Optional.of(new TextPlace(file, line, region.getOffset() - text.start(line) + 1, region.getLength()));
	}

	public TextLines lines(SourceFile file) {
		return lines.computeIfAbsent(file, any -> TextLines.of(file.text()));
	}
}
