// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.validation.SimpleDocumentValidator;

/** The Nu HTML checker: a strict parser, the content model of HTML, ARIA and CSS. */
final class HtmlChecker {

	private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
	/** SVG 2 has this property; the checker's list of CSS properties does not. */
	private static final Set<String> WRONG = Set.of("CSS: “vector-effect”: Property “vector-effect” doesn't exist.");

	private HtmlChecker() {
	}

	/** What is wrong with a page, as "line: message". */
	static List<String> errorsIn(String html) {
		List<String> errors = new ArrayList<>();
		ErrorHandler handler = collecting(errors);
		try {
			SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
			checker.setUpMainSchema(SCHEMA, handler);
			checker.setUpValidatorAndParsers(handler, true, false);
			checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
		return errors;
	}

	/** What the parser alone finds wrong, which is quick: tags, attributes, characters and their references. */
	static List<String> parseErrorsIn(String html) {
		List<String> errors = new ArrayList<>();
		HtmlParser parser = new HtmlParser(XmlViolationPolicy.ALLOW);
		parser.setContentHandler(new DefaultHandler());
		parser.setErrorHandler(collecting(errors));
		try {
			parser.parse(new InputSource(new StringReader(html)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (SAXException e) {
			errors.add(e.getMessage());
		}
		return errors;
	}

	private static ErrorHandler collecting(List<String> errors) {
		return new ErrorHandler() {
			@Override
			public void warning(SAXParseException notice) {
				// The checker cannot tell that a Content-Security-Policy names the hash of a style; a test of ours does.
			}

			@Override
			public void error(SAXParseException error) {
				if (!WRONG.contains(error.getMessage())) {
					errors.add(error.getLineNumber() + ": " + error.getMessage());
				}
			}

			@Override
			public void fatalError(SAXParseException error) {
				error(error);
			}
		};
	}
}
