// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/** Hands services of the language to the registries of EMF and Xtext, which read plugin.xml: after the name of this class stands which one. */
public final class LanguageServices implements IExecutableExtension, IExecutableExtensionFactory {

	private Object service;

	@Override
	public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
		service = data;
	}

	@Override
	public Object create() throws CoreException {
		return switch (String.valueOf(service)) {
			case "resources" -> JourneyLanguage.services().getInstance(IResourceFactory.class);
			case "services" -> JourneyLanguage.services().getInstance(IResourceServiceProvider.class);
			default -> throw new CoreException(Status.error("No service of the language: " + service));
		};
	}
}
