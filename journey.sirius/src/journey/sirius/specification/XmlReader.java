// SPDX-License-Identifier: EPL-2.0
package journey.sirius.specification;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the file as a tree. Document types and entities are refused; depth and size are bounded. */
final class XmlReader {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	private static final String XMI = "http://www.omg.org/XMI";
	private static final int DEEPEST = 50;
	private static final int MOST_ELEMENTS = 100_000;

	private XmlReader() {
	}

	/** The root of the file. */
	static XmlElement read(InputStream input) throws SpecificationException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			return tree(factory.createXMLStreamReader(input));
		} catch (XMLStreamException e) {
			throw new SpecificationException("the specification", "cannot be read: " + e.getMessage());
		}
	}

	private static XmlElement tree(XMLStreamReader xml) throws XMLStreamException, SpecificationException {
		XmlElement root = null;
		XmlElement current = null;
		int elements = 0;
		int depth = 0;
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					current = element(current, xml);
					root = root == null ? current : root;
					elements++;
					depth++;
				}
				case XMLStreamConstants.END_ELEMENT -> {
					current = current.parent();
					depth--;
				}
				case XMLStreamConstants.CHARACTERS -> {
					if (current != null) {
						current.append(xml.getText());
					}
				}
				case XMLStreamConstants.DTD -> throw new SpecificationException("the specification", "has a document type");
				default -> {
					// comments and spaces say nothing
				}
			}
			if (elements > MOST_ELEMENTS || depth > DEEPEST) {
				throw new SpecificationException("the specification", "is too large: at most " + MOST_ELEMENTS + " elements, " + DEEPEST + " deep");
			}
		}
		return root;
	}

	private static XmlElement element(XmlElement parent, XMLStreamReader xml) {
		String type = xml.getAttributeValue(XSI, "type");
		XmlElement element = new XmlElement(parent, xml.getLocalName(), type == null ? null : type.substring(type.indexOf(':') + 1));
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String namespace = xml.getAttributeNamespace(i);
			if (!XSI.equals(namespace) && !XMI.equals(namespace)) {
				element.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
			}
		}
		return element;
	}
}
