// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.nio.charset.StandardCharsets;

/** The names of files as URI references (RFC 3986): relative ones stay relative. */
final class FileUri {

	private static final String UNRESERVED = "-._~/";

	private FileUri() {
	}

	/** @param name with slashes */
	static String of(String name) {
		if (name.startsWith("/")) {
			return "file://" + encoded(name);
		}
		return name.matches("[A-Za-z]:/.*") ? "file:///" + name.substring(0, 2) + encoded(name.substring(2)) : encoded(name);
	}

	private static String encoded(String name) {
		StringBuilder uri = new StringBuilder(name.length());
		for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xFF);
			boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
			uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
		}
		return uri.toString();
	}
}
