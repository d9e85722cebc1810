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
	/** 0: what is missing, 1: after what. */
	VALUE_MISSING("SYN-020"),
	/** 0: the part before which the comma stands. */
	COMMA_BEFORE_PART("SYN-021"),
	/** 0: the span without minus, 1: what was written. */
	NEGATIVE_SPAN("SYN-022"),
	/** 0: what to write. */
	CHAINED_COMPARISON("SYN-023"),
	/** 0: what was written, 1: the number if the comma separates thousands, 2: the number if decimals follow. */
	AMBIGUOUS_COMMA("SYN-024"),
	/** 0: the first order, 1: the second. */
	TWO_ORDERS("SYN-025"),
	/** 0: number and name of the character. */
	INVISIBLE_CHARACTER("SYN-026"),
	/** 0: what was written, 1: number and name of the character, 2: what to write. */
	LOOKALIKE_CHARACTER("SYN-027"),
	/** 0: number and name of the character. */
	OTHER_SPACE("SYN-028"),
	/** 0: the sign, 1: the code to write. */
	CURRENCY_SIGN("SYN-029"),
	/** 0: the sign, 1: codes of currencies that it may mean. */
	SHARED_CURRENCY_SIGN("SYN-030"),
	/** 0: what to write, 1: what comes first, 2: what comes after it. */
	OTHER_ORDER("SYN-031"),
	/** 0: the sign. */
	NEEDLESS_SIGN("SYN-032"),
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
