// SPDX-License-Identifier: EPL-2.0
package journey.generator.output;

import java.io.IOException;
import java.io.OutputStream;

/** A file to be written to an output folder. */
public sealed interface OutputFile permits GeneratedFile, CopiedFile {

	/** Its path in the output folder, of ASCII letters, digits, dots and hyphens, with slashes. */
	String path();

	void writeTo(OutputStream out) throws IOException;
}
