// SPDX-License-Identifier: EPL-2.0
/** How our JSON is written, and diagrams in it. */
package journey.sirius.json;
