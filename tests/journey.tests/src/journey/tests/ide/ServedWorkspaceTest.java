// SPDX-License-Identifier: EPL-2.0
package journey.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Which files see each other in an editor. */
class ServedWorkspaceTest extends ServedEditor {

	@Test
	void anEditorMayOpenAFileWithoutAFolder() throws Exception {
		initializeWithoutFolder();
		assertEquals(List.of("SYN-004 0:22-0:31"), summary(editor.next(open("a.journey", "persona P { behaviour deliberat }"))));
	}

	@Test
	void filesWithoutAFolderSeeEachOther() throws Exception {
		initializeWithoutFolder();
		String uri = open("people.journey", "persona P { prefers web }");
		assertEquals(List.of("REF-001 0:20-0:23"), summary(editor.next(uri)));
		open("channels.journey", "channel web");
		assertEquals(List.of(), summary(editor.next(uri)));
	}

	@Test
	void documentsSeeTheFilesOfTheWorkspace() throws Exception {
		initialize();
		String channels = open("channels.journey", "channel web");
		assertEquals(List.of(), summary(editor.next(channels)));
		String uri = open("people.journey", "persona P { prefers web }");
		assertEquals(List.of(), summary(editor.next(uri)));
	}
}
