// SPDX-License-Identifier: EPL-2.0
package journey.dsl.workspace;

/**
 * A place in a file.
 *
 * @param line counted from 1
 * @param column counted from 1 in UTF-16 units
 * @param length how many UTF-16 units are meant; they may reach over several lines
 */
public record TextPlace(SourceFile file, int line, int column, int length) {
}
