// SPDX-License-Identifier: EPL-2.0
/**
 * What users do in a diagram becomes a change of the model, as the tools of the specification say. Every change can be undone; one that fails
 * leaves the model as it was.
 */
package journey.sirius.tool;
