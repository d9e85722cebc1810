// SPDX-License-Identifier: EPL-2.0
/** A picture of a diagram: shapes and texts with their colours, in groups that say what they are. Every output draws exactly this. */
package journey.sirius.drawing;
