// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.nio.file.Path;

import journey.model.journey.NamedElement;

/**
 * A file with data.
 *
 * @param of the source, event, fact, survey or profile whose rows these are
 */
public record SimulatedFile(NamedElement of, Path file, long rows) {
}
