// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import journey.dsl.workspace.UnreadableFile.Reason;

/**
 * Finds the .journey files of a folder and its subfolders. Links to folders are not followed, so there are no loops;
 * folders whose name begins with a dot are left out.
 */
final class JourneyFinder extends SimpleFileVisitor<Path> {

	static final String EXTENSION = ".journey";

	private final Path root;
	private final String rootName;
	private final List<FoundFile> found = new ArrayList<>();
	private final List<UnreadableFile> unreadable;

	JourneyFinder(Path root, String rootName, List<UnreadableFile> unreadable) {
		this.root = root;
		this.rootName = rootName;
		this.unreadable = unreadable;
	}

	List<FoundFile> find() throws IOException {
		Files.walkFileTree(root, this);
		return found;
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
		boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
		return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		if (!file.getFileName().toString().endsWith(EXTENSION)) {
			return FileVisitResult.CONTINUE;
		}
		if (attributes.isSymbolicLink()) {
			visitLink(file);
		} else if (attributes.isRegularFile()) {
			add(file);
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) {
		unreadable.add(new UnreadableFile(nameOf(file), Reason.FAILED, IoFailures.detail(failure)));
		return FileVisitResult.CONTINUE;
	}

	private void visitLink(Path link) {
		try {
			Path target = link.toRealPath();
			if (!target.startsWith(root.toRealPath())) {
				unreadable.add(new UnreadableFile(nameOf(link), Reason.OUTSIDE_WORKSPACE, ""));
			} else if (Files.isRegularFile(target)) {
				add(link);
			}
		} catch (IOException failure) {
			unreadable.add(new UnreadableFile(nameOf(link), Reason.FAILED, IoFailures.detail(failure)));
		}
	}

	private void add(Path file) {
		found.add(new FoundFile(nameOf(file), relative(file), file));
	}

	private String relative(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	private String nameOf(Path file) {
		String relative = relative(file);
		return rootName.isEmpty() ? relative : rootName + "/" + relative;
	}
}
