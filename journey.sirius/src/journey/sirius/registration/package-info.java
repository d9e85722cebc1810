// SPDX-License-Identifier: EPL-2.0
/** Registers the specification with Sirius in an Eclipse that has it. */
package journey.sirius.registration;
