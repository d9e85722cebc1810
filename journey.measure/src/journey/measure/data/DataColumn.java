// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import journey.measure.engine.Sql;

/**
 * A column of data files.
 *
 * @param name as it is written in the files
 * @param type that the engine gives it
 */
record DataColumn(String name, String type) {

	/** What a row holds; NULL if it holds nothing but blanks. */
	String text() {
		return "nullif(trim(CAST(" + Sql.name(name) + " AS VARCHAR)), '')";
	}

	/** Whether a row holds nothing but blanks. */
	String isEmpty() {
		return (isText() ? text() : itself()) + " IS NULL";
	}

	/** What can be read as a number. */
	String numeral() {
		return isText() ? text() : itself();
	}

	boolean isText() {
		return type.equals("VARCHAR");
	}

	String itself() {
		return Sql.name(name);
	}
}
