// SPDX-License-Identifier: EPL-2.0
package journey.ui.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;

import com.google.gson.JsonParseException;

import journey.generator.results.ResultsFiles;
import journey.generator.results.ResultsJson;
import journey.model.results.Results;

/** The results of the last measurement of a project, in its output folder. */
public final class MeasuredLast {

	private static final String FOLDER = "out";

	private MeasuredLast() {
	}

	/** The folder to which the commands of the workbench write. */
	public static IFolder folder(IProject project) {
		return project.getFolder(FOLDER);
	}

	/**
	 * Empty if nothing was measured.
	 *
	 * @throws IOException if the file is none that this version has written
	 */
	static Optional<Results> of(Path project) throws IOException {
		Path file = project.resolve(FOLDER).resolve(ResultsFiles.JSON);
		if (Files.notExists(file)) {
			return Optional.empty();
		}
		if (!Files.isRegularFile(file)) {
			throw new IOException("no file");
		}
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(ResultsFiles.LARGEST + 1);
			if (bytes.length > ResultsFiles.LARGEST) {
				throw new IOException("too large");
			}
			return Optional.of(ResultsJson.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
		} catch (JsonParseException other) {
			throw new IOException(other);
		}
	}
}
