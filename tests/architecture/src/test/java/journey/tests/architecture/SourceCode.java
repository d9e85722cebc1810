// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Java or Xtend source names. */
final class SourceCode {

	/** Comments and texts in double quotes. */
	private static final Pattern COMMENT_OR_TEXT = Pattern.compile("/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
	/** A qualified name of a class or package, imported or written out: lower-case packages, then a class or *. */
	private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.])(?:[a-z]\\w*\\.){2,}[A-Z*]\\w*");
	private static final Pattern TYPE = Pattern.compile("(?<![\\w.])(?:class|interface|record|enum)\\s+([A-Z]\\w*)");

	private final String code;

	SourceCode(String text) {
		this.code = COMMENT_OR_TEXT.matcher(text).replaceAll(" ");
	}

	/** The qualified names of classes that the code uses, in imports or in full. */
	Set<String> qualifiedNames() {
		return all(QUALIFIED, 0);
	}

	/** The names of the classes, interfaces, records and enums that the code declares. */
	Set<String> declaredTypes() {
		return all(TYPE, 1);
	}

	boolean uses(String word) {
		return Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)").matcher(code).find();
	}

	private Set<String> all(Pattern pattern, int group) {
		Set<String> all = new TreeSet<>();
		for (Matcher matcher = pattern.matcher(code); matcher.find();) {
			all.add(matcher.group(group));
		}
		return all;
	}
}
