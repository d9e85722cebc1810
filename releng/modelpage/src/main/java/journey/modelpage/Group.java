// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.util.List;

/**
 * Concepts that a reader meets together; each has a picture and a chapter.
 *
 * @param id      ends the name of its picture
 * @param tint    background of its classes, light enough for dark text
 * @param stroke  lines around them
 */
record Group(String id, String title, String about, String tint, String stroke, List<String> classes, List<String> enums) {
}
