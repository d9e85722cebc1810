// SPDX-License-Identifier: EPL-2.0
/**
 * The viewpoint specification as records: what journey.odesign says, with the names of Sirius. The reader knows the constructs that our
 * specification uses and refuses every other one, so that nothing is silently left out.
 */
package journey.sirius.specification;
