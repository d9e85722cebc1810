// SPDX-License-Identifier: EPL-2.0
/** What journey.odesign calls by name: one small class without state for each type of element, listed in the catalogue. */
package journey.sirius.services;
