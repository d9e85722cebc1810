// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.util.Map;

import journey.sirius.expression.Expression;

/** Reads the values of attributes. */
final class Values {

	private Values() {
	}

	/** An expression; null if there is none. */
	static Expression expression(XmlElement element, String feature) throws SpecificationException {
		String text = element.attribute(feature);
		return text == null ? null : parse(element, feature, text);
	}

	/** An expression, or another one if there is none. */
	static Expression expression(XmlElement element, String feature, String preset) throws SpecificationException {
		String text = element.attribute(feature);
		return parse(element, feature, text == null ? preset : text);
	}

	static Expression requiredExpression(XmlElement element, String feature) throws SpecificationException {
		return parse(element, feature, element.required(feature));
	}

	private static Expression parse(XmlElement element, String feature, String text) throws SpecificationException {
		try {
			return Expression.parse(text);
		} catch (IllegalArgumentException e) {
			throw new SpecificationException(element.place(), feature + ": " + e.getMessage());
		}
	}

	static boolean flag(XmlElement element, String feature, boolean preset) throws SpecificationException {
		String text = element.attribute(feature);
		if (text == null) {
			return preset;
		}
		if (!text.equals("true") && !text.equals("false")) {
			throw new SpecificationException(element.place(), feature + " is true or false, not " + text);
		}
		return text.equals("true");
	}

	static int integer(XmlElement element, String feature, int preset) throws SpecificationException {
		String text = element.attribute(feature);
		try {
			return text == null ? preset : Integer.parseInt(text);
		} catch (NumberFormatException e) {
			throw new SpecificationException(element.place(), feature + " is a whole number, not " + text);
		}
	}

	/** One of the words of a feature that are supported, or another value if there is none. */
	static <T> T word(XmlElement element, String feature, Map<String, T> words, T preset) throws SpecificationException {
		String text = element.attribute(feature);
		if (text == null) {
			return preset;
		}
		if (!words.containsKey(text)) {
			throw new SpecificationException(element.place(), feature + " " + text + " is not supported");
		}
		return words.get(text);
	}
}
