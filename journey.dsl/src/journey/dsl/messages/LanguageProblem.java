// SPDX-License-Identifier: EPL-2.0
package journey.dsl.messages;

/** The codes of the mistakes that the parser and the linker find; the texts stand in the message files under the code. */
public enum LanguageProblem {

	/** 0: what was expected, 1: what was found. */
	EXPECTED("SYN-001"),
	/** 0: what was found. */
	NOT_EXPECTED("SYN-002"),
	TEXT_NOT_CLOSED("SYN-003"),
	/** 0: the word, 1: the words that are allowed, 2: the nearest of them. */
	UNKNOWN_WORD("SYN-004"),
	/** 0: the words without spaces. */
	SPACES_INSIDE("SYN-005"),
	/** 0: what was written. */
	NOT_A_DATE("SYN-006"),
	/** 0: what was written. */
	NUMBER_TOO_LARGE("SYN-007"),
	/** 0: the member, 1: the line of the first. */
	GIVEN_TWICE("SYN-008"),
	CLOSES_NOTHING("SYN-009"),
	EMPTY_FILE("SYN-010"),
	/** 0: the character. */
	WRONG_QUOTES("SYN-011"),
	COMMENT_NOT_CLOSED("SYN-012"),
	/** 0: the limit. */
	BEYOND_LIMITS("SYN-016"),
	/** 0: the word, 1: the words that are allowed. */
	UNKNOWN_WORD_UNLIKE_ANY("SYN-013"),
	/** 0: the word, 1: the nearest keyword. */
	NOT_A_KEYWORD("SYN-014"),
	/** 0: the word. */
	UNLIKE_ANY_KEYWORD("SYN-015"),
	/** 0: what the language writes, 1: what was written. */
	OTHER_SIGN("SYN-017"),
	/** 0: the last line that is not read. */
	NOT_READ("SYN-018"),
	/** 0: what was found. */
	STRAY("SYN-019"),
	/** 0: the name, 1: the kind of element, 2: the name that was perhaps meant, or nothing. */
	UNKNOWN_NAME("REF-001");

	private final String code;

	LanguageProblem(String code) {
		this.code = code;
	}

	public String code() {
		return code;
	}
}
