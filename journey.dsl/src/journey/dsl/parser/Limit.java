// SPDX-License-Identifier: EPL-2.0
package journey.dsl.parser;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text may not exceed. Each limit has a character that stands for the excess in what is parsed instead of the
 * text; Unicode has reserved these for such inner purposes, so that nobody writes them.
 */
public enum Limit {

	/** Braces, parentheses and signs within each other. */
	DEPTH(200, '\uFDD0', "limit.depth"),
	/** Operators in one formula. */
	OPERATORS(2000, '\uFDD1', "limit.operators"),
	/** Characters of a name. */
	NAME(1000, '\uFDD2', "limit.name");

	private final int most;
	private final char sign;
	private final String key;

	Limit(int most, char sign, String key) {
		this.most = most;
		this.sign = sign;
		this.key = key;
	}

	int most() {
		return most;
	}

	char sign() {
		return sign;
	}

	/** The key of the text that tells what is exceeded. */
	public String key() {
		return key;
	}

	/** The limit for whose excess this token stands, if it stands for one. */
	public static Optional<Limit> of(String token) {
		return Stream.of(values()).filter(limit -> String.valueOf(limit.sign).equals(token)).findFirst();
	}
}
