// SPDX-License-Identifier: EPL-2.0
package journey.dsl.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import journey.dsl.JourneyRuntimeModule;
import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.naming.JourneyDescriptions;
import journey.model.journey.JourneyPackage;

/** Part of the build: parses the files of the standard library and stores their models and the index of their elements. */
public final class LibraryBuilder {

	private final Path folder;
	private final Injector language = new LibrarySetup().createInjectorAndDoEMFRegistration();
	private final XtextResourceSet resources = language.getInstance(XtextResourceSet.class);

	private LibraryBuilder(Path folder) {
		this.folder = folder;
	}

	/** The language without a standard library: its files see only each other. */
	private static final class LibrarySetup extends JourneyStandaloneSetup {

		@Override
		public Injector createInjector() {
			return Guice.createInjector(Modules2.mixin(new JourneyRuntimeModule(),
					binder -> binder.bind(IGlobalScopeProvider.class).to(DefaultGlobalScopeProvider.class)));
		}
	}

	/** @param arguments the folder with the compiled classes of this package and the files of the library */
	public static void main(String[] arguments) throws IOException {
		new LibraryBuilder(Path.of(arguments[0])).build();
	}

	private void build() throws IOException {
		for (String file : StandardLibrary.FILES) {
			Resource resource = resources.createResource(StandardLibrary.uri(file));
			resource.load(Files.newInputStream(folder.resolve(file)), null);
		}
		EcoreUtil.resolveAll(resources);
		List<String> lines = new ArrayList<>(List.of(hash(folder)));
		List<String> entries = new ArrayList<>();
		for (String file : StandardLibrary.FILES) {
			XtextResource resource = (XtextResource) resources.getResource(StandardLibrary.uri(file), false);
			refuseMistakes(resource);
			IResourceDescription description = language.getInstance(IResourceDescription.Manager.class).getResourceDescription(resource);
			for (IEObjectDescription element : description.getExportedObjects()) {
				entries.add(entry(file, element).line());
			}
			lines.add(file + "\t" + namespace(resource));
		}
		lines.addAll(entries);
		Files.write(folder.resolve(LibraryIndex.STORAGE), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
		store();
	}

	/** All files move before the first is written, so that what they say of each other is stored under the names of the library. */
	private void store() throws IOException {
		List<LibraryResource> stored = new ArrayList<>();
		for (String file : StandardLibrary.FILES) {
			LibraryResource resource = new LibraryResource(StandardLibrary.uri(file));
			resource.getContents().addAll(resources.getResource(StandardLibrary.uri(file), false).getContents());
			stored.add(resource);
		}
		for (int i = 0; i < stored.size(); i++) {
			try (var output = Files.newOutputStream(folder.resolve(StandardLibrary.storage(StandardLibrary.FILES.get(i))))) {
				stored.get(i).save(output, null);
			}
		}
	}

	/** What the stored library was made from. */
	private static String hash(Path folder) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String file : StandardLibrary.FILES) {
				digest.update(Files.readAllBytes(folder.resolve(file)));
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void refuseMistakes(XtextResource resource) {
		if (!resource.getErrors().isEmpty()) {
			throw new IllegalStateException(resource.getURI() + ": " + resource.getErrors().get(0));
		}
	}

	private LibraryEntry entry(String file, IEObjectDescription description) {
		EObject element = description.getEObjectOrProxy();
		return new LibraryEntry(file, description.getEClass().getName(), description.getQualifiedName().toString(),
				description.getEObjectURI().fragment(), description.getUserData(JourneyDescriptions.IN_PROFILE) != null,
				language.getInstance(LibraryDocumentation.class).inOneLine(element));
	}

	private static String namespace(XtextResource resource) {
		return (String) resource.getContents().get(0).eGet(JourneyPackage.Literals.JOURNEY_FILE__NAME);
	}
}
