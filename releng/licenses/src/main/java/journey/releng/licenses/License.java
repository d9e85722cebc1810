// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The licences that bundles of ours have, and how their authors write them. A bundle under another one fails the build. */
enum License {

	APACHE_2_0("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0", "Apache License Version 2.0, January 2004",
			"apache.org/licenses/license-2.0", "apache.org/licenses/license-2.0.txt", "apache.org/licenses/license-2.0.html",
			"opensource.org/licenses/apache-2.0", "The Apache Software License, Version 2.0", "The Apache License, Version 2.0",
			"Apache License, Version 2.0"),
	EPL_2_0("EPL-2.0", "https://www.eclipse.org/legal/epl-2.0/", "Eclipse Public License - v 2.0",
			"eclipse.org/legal/epl-2.0", "eclipse.org/legal/epl-v20.html", "Eclipse Public License, Version 2.0",
			"Eclipse Public License v2.0", "Eclipse Public License - v 2.0"),
	LGPL_2_1("LGPL-2.1-or-later", "https://www.gnu.org/licenses/old-licenses/lgpl-2.1.html",
			"GNU LESSER GENERAL PUBLIC LICENSE Version 2.1, February 1999",
			"gnu.org/licenses/lgpl.html", "GNU Lesser General Public License (LGPL), version 2.1 or later"),
	/** The one of the DejaVu fonts; its text also has the notices of those who have added letters. */
	BITSTREAM_VERA("Bitstream-Vera", "https://dejavu-fonts.github.io/License.html", null),
	/** The first of the two that Bouncy Castle offers; SPDX has no id for it. */
	BOUNCY_CASTLE("LicenseRef-Bouncy-Castle", "https://www.bouncycastle.org/licence.html", null, "bouncycastle.org/licence.html"),
	BSD_0_CLAUSE("0BSD", "https://opensource.org/license/0bsd", null),
	/** Each has the names of its own authors in its text, so no text serves for two of them. */
	BSD_3_CLAUSE("BSD-3-Clause", "https://opensource.org/license/bsd-3-clause", null,
			"opensource.org/licenses/bsd-3-clause", "The 3-Clause BSD License"),
	GPL_2_0_CLASSPATH("GPL-2.0-only WITH Classpath-exception-2.0", "https://www.gnu.org/software/classpath/license.html", null,
			"gnu.org/software/classpath/license.html"),
	MIT("MIT", "https://opensource.org/license/mit", null,
			"opensource.org/licenses/mit", "opensource.org/licenses/mit-license.php", "MIT License", "The MIT License",
			"raw.githubusercontent.com/duckdb/duckdb/main/LICENSE"),
	UNICODE_3_0("Unicode-3.0", "https://www.unicode.org/license.txt", null),
	PUBLIC_DOMAIN("LicenseRef-Public-Domain", "none, the authors claim no rights", null, "Public Domain");

	private final String id;
	private final String address;
	private final String heading;
	private final List<String> names;

	License(String id, String address, String heading, String... names) {
		this.id = id;
		this.address = address;
		this.heading = heading;
		this.names = List.of(names);
	}

	/** The licence with an SPDX id, a name or an address of its text. */
	static Optional<License> named(String name) {
		String plain = plain(name);
		return Stream.of(values()).filter(license -> plain(license.id).equals(plain) || license.names.stream().anyMatch(known -> plain(known).equals(plain)))
				.findFirst();
	}

	String id() {
		return id;
	}

	/** Where its text is for everybody to read. */
	String address() {
		return address;
	}

	/** Whether this is the complete text of the licence, the same for all who use it. */
	boolean isTheTextOf(String text) {
		return heading != null && text.strip().replaceAll("\\s+", " ").startsWith(heading);
	}

	/** Addresses are the same with and without www, with http and https, and with a slash at their end. */
	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
	}
}
