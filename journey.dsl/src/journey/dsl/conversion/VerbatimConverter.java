// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Words that are kept as they are written, without blanks: units such as % and EUR/visit. */
final class VerbatimConverter implements IValueConverter<String> {

	@Override
	public String toValue(String text, INode node) {
		return text == null ? null : Blanks.refuse(text, node);
	}

	@Override
	public String toString(String value) {
		return value;
	}
}
