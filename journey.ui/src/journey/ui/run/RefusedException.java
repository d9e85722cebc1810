// SPDX-License-Identifier: EPL-2.0
package journey.ui.run;

import journey.ui.texts.WorkbenchTexts;

/** What a run is asked for cannot be done, and why: for people. */
final class RefusedException extends Exception {

	private static final long serialVersionUID = 1L;
	private static final WorkbenchTexts TEXTS = new WorkbenchTexts(RefusedException.class);

	private final boolean inTexts;

	/** @param key of the message */
	RefusedException(String key, Object... arguments) {
		this(false, key, arguments);
	}

	private RefusedException(boolean inTexts, String key, Object... arguments) {
		super(TEXTS.text(key, arguments));
		this.inTexts = inTexts;
	}

	/** The reason stands in the Problems view. */
	static RefusedException forTexts(String key, Object... arguments) {
		return new RefusedException(true, key, arguments);
	}

	boolean isInTexts() {
		return inTexts;
	}
}
