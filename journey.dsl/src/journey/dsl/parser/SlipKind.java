// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Optional;

/** One known way to write something wrong, recognised by the words around the one at which the parser stumbles. */
interface SlipKind {

	/** How far a kind looks around, so that many slips in one file cost no more than each by itself. */
	int REACH = 120;

	Optional<Slip> at(Words words, int stumbled);
}
