// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The language in which diagrams are drawn for somebody, whatever the workspace is written in, until this is closed. */
public final class ReadersLanguage extends AdapterImpl implements AutoCloseable {

	private final Locale locale;
	private final ResourceSet resources;

	private ReadersLanguage(Locale locale, ResourceSet resources) {
		this.locale = locale;
		this.resources = resources;
	}

	/** @param element of the workspace; if it was read from nowhere, nothing changes */
	public static ReadersLanguage around(EObject element, Locale locale) {
		ReadersLanguage language = new ReadersLanguage(locale, Files.resources(element));
		if (language.resources != null) {
			language.resources.eAdapters().add(0, language);
		}
		return language;
	}

	static Optional<Locale> of(EObject element) {
		ResourceSet resources = Files.resources(element);
		return resources == null ? Optional.empty()
				: Optional.ofNullable((ReadersLanguage) EcoreUtil.getExistingAdapter(resources, ReadersLanguage.class)).map(language -> language.locale);
	}

	@Override
	public void close() {
		if (resources != null) {
			resources.eAdapters().remove(this);
		}
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == ReadersLanguage.class;
	}
}
