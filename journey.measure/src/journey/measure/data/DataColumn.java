// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import journey.measure.engine.Sql;

/**
 * A column of data files. Statements call it by its number: its name can be any, also one that they give to something else.
 *
 * @param number from 0
 * @param name as it is written in the files
 * @param type that the engine gives it
 */
record DataColumn(int number, String name, String type) {

	/** Reads it under its number. A text is read without the blanks around it, and as NULL if it is nothing but blanks. */
	String read() {
		return (isText() ? "nullif(trim(" + Sql.name(name) + "), '')" : Sql.name(name)) + " AS " + itself();
	}

	/** What a row holds, in the type of the column. */
	String itself() {
		return "c_" + number;
	}

	/** What a row holds as a text; NULL if it holds nothing but blanks. */
	String text() {
		return isText() ? itself() : "nullif(trim(CAST(" + itself() + " AS VARCHAR)), '')";
	}

	/** What a row holds, for reading it as a number: the engine would take 1_000 for 1000. */
	String numeral() {
		return isText() ? "CASE WHEN contains(" + itself() + ", '_') THEN NULL ELSE " + itself() + " END" : itself();
	}

	/** The same as a text. */
	String numeralText() {
		return isText() ? numeral() : text();
	}

	/** Whether it holds whole numbers only. */
	boolean isInteger() {
		return type.endsWith("INT") || type.endsWith("INTEGER");
	}

	boolean isText() {
		return type.equals("VARCHAR");
	}
}
