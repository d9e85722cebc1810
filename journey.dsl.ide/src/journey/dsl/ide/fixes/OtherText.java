// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import java.util.List;

/** Writes something as the language does, where it stands as another language writes it. */
final class OtherText implements Fix {

	private final int right;
	private final int written;

	/**
	 * @param right the number of the argument of the message that is what to write
	 * @param written the number of the one that is what was written
	 */
	OtherText(int right, int written) {
		this.right = right;
		this.written = written;
	}

	@Override
	public List<Proposal> of(Mistake mistake) {
		String found = mistake.argument(written);
		if (found.isEmpty()) {
			return List.of();
		}
		// the place may be a part of what was written
		int start = mistake.text().indexOf(found, Math.max(0, mistake.offset() + mistake.length() - found.length()));
		if (start < 0 || start > mistake.offset()) {
			start = mistake.text().startsWith(found, mistake.offset()) ? mistake.offset() : -1;
		}
		return start < 0 ? List.of() : List.of(new Proposal(mistake.say("replace", found, mistake.argument(right)),
				new Replacement(start, found.length(), mistake.argument(right))));
	}
}
