// SPDX-License-Identifier: EPL-2.0
package journey.sirius.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.resource.Resource;

import journey.model.journey.Journey;

/** The files of positions beside texts; what of them makes no sense is told once, and the rest is used. */
public final class LayoutFiles {

	private final Map<Resource, String> texts;
	private final Map<Resource, Positions> known = new HashMap<>();
	private final Path folder;
	private final Locale locale;
	private final BiConsumer<String, String> problems;

	/**
	 * @param folder that the names of the texts start from
	 * @param texts the names of the texts
	 * @param problems takes the name of a file and what is wrong with it
	 */
	public LayoutFiles(Path folder, Map<Resource, String> texts, Locale locale, BiConsumer<String, String> problems) {
		this.texts = Map.copyOf(texts);
		this.folder = folder;
		this.locale = locale;
		this.problems = problems;
	}

	/** Where users want the nodes of the diagrams of a journey to be. */
	public Positions of(Journey journey) {
		return known.computeIfAbsent(journey.eResource(), this::read);
	}

	private Positions read(Resource resource) {
		String text = texts.get(resource);
		if (text == null) {
			return Positions.NONE;
		}
		String name = text + LayoutFile.ENDING;
		try {
			Path file = folder.resolve(name);
			if (!Files.isRegularFile(file)) {
				return Positions.NONE;
			}
			LayoutFile.Content content = LayoutFile.read(text(file));
			content.notes().forEach(note -> problems.accept(name, note.text(locale)));
			return content.positions();
		} catch (IOException | InvalidPathException failure) {
			problems.accept(name, LayoutFile.unreadable().text(locale));
			return Positions.NONE;
		}
	}

	private static String text(Path file) throws IOException {
		try (InputStream input = Files.newInputStream(file)) {
			byte[] bytes = input.readNBytes(LayoutFile.LARGEST + 1);
			if (bytes.length > LayoutFile.LARGEST) {
				throw new IOException("too large");
			}
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException notText) {
			return "";
		}
	}
}
