// SPDX-License-Identifier: EPL-2.0
package journey.sirius.registration;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.BundleContext;

/**
 * Registers the specification with Sirius where there is one: as a component of Sirius this class is loaded by it, which
 * starts the plug-in. Nothing here is compiled against Sirius, and without it nothing happens.
 */
public final class DiagramsPlugin extends Plugin {

	private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";
	private static final String VIEWPOINT = "org.eclipse.sirius.viewpoint.description.Viewpoint";
	private static final String SPECIFICATION = "journey.sirius/description/journey.odesign";

	private final Set<Object> viewpoints = new HashSet<>();

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		try {
			Object registered = registry().getMethod("registerFromPlugin", String.class).invoke(instance(), SPECIFICATION);
			viewpoints.addAll((Set<?>) registered);
		} catch (ClassNotFoundException | LinkageError e) {
			// there is no Sirius
		} catch (ReflectiveOperationException e) {
			getLog().error("The diagrams could not be registered with Sirius", e);
		}
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		try {
			for (Object viewpoint : viewpoints) {
				Class<?> type = Class.forName(VIEWPOINT, false, registry().getClassLoader());
				registry().getMethod("disposeFromPlugin", type).invoke(instance(), viewpoint);
			}
		} catch (ReflectiveOperationException | LinkageError e) {
			getLog().error("The diagrams could not be taken from Sirius", e);
		} finally {
			viewpoints.clear();
			super.stop(context);
		}
	}

	private static Class<?> registry() throws ClassNotFoundException {
		return Class.forName(REGISTRY);
	}

	private static Object instance() throws ReflectiveOperationException {
		return registry().getMethod("getInstance").invoke(null);
	}
}
