// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.parser.Invisible;
import journey.dsl.parser.OtherSign;

/**
 * Names, and names joined by a separator. A name is kept in Unicode form NFC, so that é is one name however it was
 * typed; in the text a ^ before a name keeps it from being read as a keyword.
 */
final class NameConverter implements IValueConverter<String> {

	/** The ranges of the terminal ID in the grammar. */
	private static final String LETTER = "a-zA-Z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u1FFF\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF"
			+ "\\uFDF0-\\uFEFE\\uFF00-\\uFFFD";
	private static final Pattern NAME = Pattern.compile("[" + LETTER + "&&[^" + OtherSign.WIDE + "]][" + LETTER + "0-9\\u0300-\\u036F&&[^" + OtherSign.WIDE + "]]*");
	private static final String WILDCARD = ".*";

	private final String separator;
	private final Set<String> reserved;

	/**
	 * @param separator what stands between the names
	 * @param reserved keywords that cannot be names without ^
	 */
	NameConverter(String separator, Set<String> reserved) {
		this.separator = separator;
		this.reserved = reserved;
	}

	@Override
	public String toValue(String text, INode node) {
		if (text == null) {
			return null;
		}
		String[] names = Invisible.without(Blanks.refuse(text, node)).split(Pattern.quote(separator), -1);
		for (int i = 0; i < names.length; i++) {
			String plain = names[i].startsWith("^") ? names[i].substring(1) : names[i];
			names[i] = Normalizer.normalize(plain, Normalizer.Form.NFC);
		}
		return String.join(separator, names);
	}

	@Override
	public String toString(String value) {
		String names = value.endsWith(WILDCARD) ? value.substring(0, value.length() - WILDCARD.length()) : value;
		StringBuilder text = new StringBuilder();
		for (String name : names.split(Pattern.quote(separator), -1)) {
			if (!NAME.matcher(name).matches()) {
				throw new ValueConverterException("not a name: " + name, null, null);
			}
			text.append(text.isEmpty() ? "" : separator).append(reserved.contains(name) ? "^" : "").append(name);
		}
		return text + value.substring(names.length());
	}
}
