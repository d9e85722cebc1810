// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import java.util.Locale;

import org.eclipse.lsp4j.InitializeParams;

/** The language in which an editor speaks to its user. */
public final class EditorLanguage {

	private EditorLanguage() {
	}

	/** English if the editor does not say it. */
	public static Locale of(InitializeParams editor) {
		return editor == null || editor.getLocale() == null ? Locale.ENGLISH : Locale.forLanguageTag(editor.getLocale().replace('_', '-'));
	}
}
