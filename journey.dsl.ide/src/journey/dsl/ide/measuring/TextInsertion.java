// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.measuring;

import journey.dsl.workspace.SourceFile;

/** A text to put into a file. */
public record TextInsertion(SourceFile file, int offset, String text) {

	/** A text of the file with this one in it. */
	String into(String whole) {
		return whole.substring(0, offset) + text + whole.substring(offset);
	}
}
