// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import com.google.inject.Inject;
import com.google.inject.Provider;

import journey.dsl.validation.WorkspaceIndexes;
import journey.dsl.workspace.UnreadableFile.Reason;

/** Reads, parses and links the .journey files that a user names. */
public final class WorkspaceLoader {

	private final Provider<XtextResourceSet> resourceSets;
	private final IResourceFactory factory;
	private final IResourceDescription.Manager descriptions;

	@Inject
	WorkspaceLoader(Provider<XtextResourceSet> resourceSets, IResourceFactory factory, IResourceDescription.Manager descriptions) {
		this.resourceSets = resourceSets;
		this.factory = factory;
		this.descriptions = descriptions;
	}

	/**
	 * Loads files and folders as one workspace. A file named twice is loaded once.
	 *
	 * @param folder the folder from which relative names are understood
	 * @param names files and folders as the user named them
	 */
	public JourneyWorkspace load(Path folder, List<String> names) {
		return load(folder, names, saved -> Optional.empty());
	}

	/**
	 * The same with what editors hold and have not saved yet.
	 *
	 * @param unsaved the text that counts instead of the one of a file, by the real path of the file
	 */
	public JourneyWorkspace load(Path folder, List<String> names, Function<Path, Optional<String>> unsaved) {
		List<UnreadableFile> unreadable = new ArrayList<>();
		List<FoundFile> found = new ArrayList<>();
		for (String name : names) {
			found.addAll(find(folder, name, unreadable));
		}
		found.sort(Comparator.comparing(FoundFile::name));
		XtextResourceSet resources = resourceSets.get();
		List<SourceFile> files = new ArrayList<>();
		Set<Path> loaded = new HashSet<>();
		for (FoundFile next : found) {
			try {
				Path real = FileReader.realPath(next.file());
				if (loaded.add(real)) {
					Optional<String> edited = unsaved.apply(real);
					String text = edited.isPresent() ? FileReader.limited(edited.get()) : FileReader.read(real);
					URI uri = URI.createFileURI(real.toString());
					files.add(new SourceFile(next.name(), next.path(), text, parse(resources, uri, text)));
				}
			} catch (FileReader.Refused refused) {
				unreadable.add(new UnreadableFile(next.name(), refused.reason, refused.detail));
			}
		}
		index(resources, files);
		EcoreUtil.resolveAll(resources);
		return new JourneyWorkspace(files, unreadable, WorkspaceIndexes.keep(resources));
	}

	/** The files of a workspace with other texts for some of them, as if those had been saved. */
	public JourneyWorkspace with(JourneyWorkspace workspace, Map<SourceFile, String> texts) {
		XtextResourceSet resources = resourceSets.get();
		List<SourceFile> files = new ArrayList<>();
		for (SourceFile file : workspace.files()) {
			String text = texts.getOrDefault(file, file.text());
			files.add(new SourceFile(file.name(), file.path(), text, parse(resources, file.resource().getURI(), text)));
		}
		index(resources, files);
		EcoreUtil.resolveAll(resources);
		return new JourneyWorkspace(files, workspace.unreadable(), WorkspaceIndexes.keep(resources));
	}

	private static List<FoundFile> find(Path folder, String name, List<UnreadableFile> unreadable) {
		String shown = name.replace('\\', '/').replaceAll("(?<=.)/+$", "");
		try {
			Path path = folder.resolve(name).normalize();
			if (!Files.exists(path)) {
				unreadable.add(new UnreadableFile(shown, Reason.MISSING, ""));
				return List.of();
			}
			if (!Files.isDirectory(path)) {
				return single(path, shown, unreadable);
			}
			int before = unreadable.size();
			List<FoundFile> found = new JourneyFinder(path, shown.equals(".") ? "" : shown, unreadable).find();
			if (found.isEmpty() && unreadable.size() == before) {
				unreadable.add(new UnreadableFile(shown, Reason.NO_JOURNEY_FILE, ""));
			}
			return found;
		} catch (IOException failure) {
			unreadable.add(new UnreadableFile(shown, Reason.FAILED, IoFailures.detail(failure)));
		} catch (InvalidPathException notAPath) {
			unreadable.add(new UnreadableFile(shown, Reason.FAILED, notAPath.getReason()));
		}
		return List.of();
	}

	private static List<FoundFile> single(Path path, String shown, List<UnreadableFile> unreadable) {
		if (!path.toString().endsWith(JourneyFinder.EXTENSION)) {
			unreadable.add(new UnreadableFile(shown, Reason.NOT_A_JOURNEY_FILE, ""));
			return List.of();
		}
		return List.of(new FoundFile(shown, path.getFileName().toString(), path));
	}

	/** The factory is our own: the one registered for all may belong to another set-up of the language. */
	private XtextResource parse(XtextResourceSet resources, URI uri, String text) {
		XtextResource resource = (XtextResource) factory.createResource(uri);
		resources.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
		} catch (IOException impossible) {
			throw new UncheckedIOException("reading from memory", impossible);
		}
		return resource;
	}

	/** Without an index every link would look into every file. */
	private void index(XtextResourceSet resources, List<SourceFile> files) {
		List<IResourceDescription> all = files.stream().map(file -> descriptions.getResourceDescription(file.resource())).toList();
		ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, new ResourceDescriptionsData(all));
	}
}
