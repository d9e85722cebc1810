// SPDX-License-Identifier: EPL-2.0
package journey.ui.assist;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

import journey.dsl.ide.ElementKind;

/** The pictures of words and elements. They are made once and live as long as the workbench. */
public final class ElementImages {

	private static ImageRegistry images;

	private ElementImages() {
	}

	static Image of(CompletionItemKind kind) {
		return named(kind == CompletionItemKind.Keyword ? "keyword" : kind == CompletionItemKind.Reference ? "element" : "value");
	}

	/** The picture of elements of this kind. */
	public static Image of(SymbolKind symbol) {
		return named(ElementKind.of(symbol).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("element"));
	}

	private static synchronized Image named(String name) {
		if (images == null) {
			images = new ImageRegistry(Display.getDefault());
		}
		if (images.getDescriptor(name) == null) {
			images.put(name, descriptor(name).orElse(ImageDescriptor.getMissingImageDescriptor()));
		}
		return images.get(name);
	}

	private static Optional<ImageDescriptor> descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(ElementImages.class, "icons/elements/" + name + ".svg");
	}
}
