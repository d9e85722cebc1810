// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.nio.file.Path;

/** An artifact of Maven. */
record Coordinates(String group, String artifact, String version) {

	static Coordinates parse(String text) {
		String[] parts = text.split(":");
		return new Coordinates(parts[0], parts[1], parts[2]);
	}

	/** The file of this artifact in a local repository of Maven. */
	Path in(Path repository, String extension) {
		return repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version).resolve(artifact + "-" + version + "." + extension);
	}

	@Override
	public String toString() {
		return group + ":" + artifact + ":" + version;
	}
}
