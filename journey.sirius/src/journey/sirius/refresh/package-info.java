// SPDX-License-Identifier: EPL-2.0
/**
 * From a specification and a model to a diagram, and again after each change: which views there are, in which order, and how they look. The
 * rules are those of Sirius's synchroniser; views stay the same objects as long as they show the same element in the same place.
 */
package journey.sirius.refresh;
