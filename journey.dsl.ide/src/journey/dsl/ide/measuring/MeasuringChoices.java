// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.measuring;

import java.util.Optional;

import journey.model.journey.Journey;

/**
 * What somebody has chosen who wants a journey measured (rows 62 to 65 of the requirements).
 *
 * @param steps empty if no steps are to be followed
 * @param evaluation empty if the journey is judged as before, or not at all
 */
public record MeasuringChoices(Journey journey, MeasuringGoal goal, Optional<MeasuredSteps> steps, Optional<NewEvaluation> evaluation) {
}
