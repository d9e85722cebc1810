// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The OSGi header Bundle-License: licences with commas between them, each a name and attributes, one of them its address. */
final class BundleLicense {

	/** Some write the comma of "Eclipse Public License, Version 2.0" without quotes. */
	private static final Pattern PART = Pattern.compile("(?:\"[^\"]*\"|[^,\"]|,(?=\\s*Version))+");
	private static final Pattern LINK = Pattern.compile(";\\s*link=\"?([^\";]+)\"?");

	private BundleLicense() {
	}

	/** For each licence of a header the names that it goes by. */
	static List<List<String>> licenses(String header) {
		return PART.matcher(header).results().map(part -> names(part.group())).toList();
	}

	private static List<String> names(String license) {
		List<String> names = new ArrayList<>(List.of(license.split(";")[0].strip().replaceAll("^\"|\"$", "")));
		Matcher link = LINK.matcher(license);
		if (link.find()) {
			names.add(link.group(1));
		}
		return names;
	}
}
