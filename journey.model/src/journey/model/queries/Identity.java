// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import journey.model.journey.Source;

/** Whose customers a source knows. Sources share their customers only when they name the same identity. */
public record Identity(String name) {

	public static Identity of(Source source) {
		return new Identity(source.getIdentity() == null ? "source " + Names.qualified(source) : source.getIdentity());
	}
}
