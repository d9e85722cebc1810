// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML; whatever a file would make a parser fetch is refused. */
final class Xml {

	private Xml() {
	}

	static Element read(InputStream input) throws IOException {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return factory.newDocumentBuilder().parse(input).getDocumentElement();
		} catch (ParserConfigurationException | SAXException e) {
			throw new IOException(e);
		}
	}

	/** The elements of a name directly in another. */
	static List<Element> children(Element parent, String name) {
		NodeList nodes = parent.getChildNodes();
		return IntStream.range(0, nodes.getLength()).<Node>mapToObj(nodes::item).filter(node -> node.getNodeName().equals(name)).map(Element.class::cast)
				.toList();
	}

	static Optional<Element> child(Element parent, String name) {
		return children(parent, name).stream().findFirst();
	}

	static Optional<String> text(Element parent, String name) {
		return child(parent, name).map(child -> child.getTextContent().strip()).filter(text -> !text.isEmpty());
	}
}
