// SPDX-License-Identifier: EPL-2.0
/**
 * A diagram as it was computed: views of model elements with labels and styles. It knows nothing of layouts and outputs. Names are those of
 * Sirius, so that a diagram can be compared with one that Sirius has made.
 */
package journey.sirius.view;
