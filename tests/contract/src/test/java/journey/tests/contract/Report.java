// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.nio.file.Path;

/** What the command makes of the workspaces that several tests look at; each is built once. */
enum Report {

	SMARTPHONE("../../examples/smartphone"),
	SMARTPHONE_IN_ENGLISH("../../examples/smartphone", "--lang", "en"),
	/** Whatever can be collected, and whatever needs it. */
	EVERYTHING("../corpus/good/collected"),
	/** One event with a property of each type. */
	PROPERTY_TYPES("src/test/resources/workspaces/property-types"),
	/** A journey without stages. */
	MINIMAL("src/test/resources/workspaces/minimal"),
	/** Whatever the language allows, and findings. */
	VARIETY("src/test/resources/workspaces/variety"),
	VARIETY_IN_FRENCH("src/test/resources/workspaces/variety", "--lang", "fr");

	private final Path workspace;
	private final String[] arguments;
	private Outputs outputs;

	Report(String workspace, String... arguments) {
		this.workspace = Path.of(workspace);
		this.arguments = arguments;
	}

	Path workspace() {
		return workspace;
	}

	synchronized Outputs outputs() {
		if (outputs == null) {
			outputs = Outputs.build(workspace, arguments);
		}
		return outputs;
	}
}
