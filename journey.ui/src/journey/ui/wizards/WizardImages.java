// SPDX-License-Identifier: EPL-2.0
package journey.ui.wizards;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The pictures of our wizards. */
public final class WizardImages {

	private static final String BUNDLE = "journey.ui";

	private WizardImages() {
	}

	/** At the right of a page's title. */
	public static ImageDescriptor banner() {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/wizard-banner.svg").orElse(null);
	}
}
