// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.regex.Pattern;

import journey.ui.texts.WorkbenchTexts;

/** What may be the name of an element. */
final class NameCheck {

	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(NameCheck.class);

	private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]*");
	private static final int LONGEST = 1000;

	private NameCheck() {
	}

	/** What is wrong with a name; nothing if it is none, and an empty text if it is the old one. */
	static String of(String name, String before) {
		if (name.equals(before)) {
			return "";
		}
		return NAME.matcher(name).matches() && name.length() <= LONGEST && !name.equals("not") ? null : TEXTS.text("rename.wrong");
	}
}
