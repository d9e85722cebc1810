// SPDX-License-Identifier: EPL-2.0
package journey.sirius.drawing;

import java.util.List;
import java.util.Locale;

/**
 * A picture.
 *
 * @param title what people call it
 * @param description what it shows, for those who do not see it
 * @param language of its texts
 * @param marks from the back to the front
 */
public record Drawing(double width, double height, String title, String description, Locale language, List<Mark> marks) {

	public Drawing {
		marks = List.copyOf(marks);
	}
}
