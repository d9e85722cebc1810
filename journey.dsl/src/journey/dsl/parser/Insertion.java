// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

/**
 * A word that is missing and that the parser reads all the same.
 *
 * @param type the token that it is
 * @param text how it would be written
 */
record Insertion(int type, String text) {

	static Insertion of(String word) {
		return new Insertion(TokenTypes.of(word), word);
	}
}
