// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import com.google.common.hash.Hashing;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import journey.sirius.drawing.Drawing;

/**
 * Makes a tagged PDF of an XHTML document. The document is all that it reads: whatever its markup or its style asks
 * for from elsewhere is not there.
 */
public final class Typesetter {

	/** Java takes a text of 100,000 letters for an entity that has grown; without a document type there are no entities. */
	private static final List<String> LIMITS_OF_TEXTS = List.of(
			"http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit",
			"http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit");
	private static final String REPLACEMENT_CHARACTER = "\uFFFD";

	static {
		XRLog.setLoggingEnabled(false);
	}

	private final BrandColours colours;

	public Typesetter() {
		this(BrandColours.load());
	}

	Typesetter(BrandColours colours) {
		this.colours = colours;
	}

	/** The bytes of a PDF file; the same document always gives the same ones. */
	public byte[] set(String xhtml) {
		return set(xhtml, Map.of());
	}

	/** The same with pictures by the names that the document calls them. */
	byte[] set(String xhtml, Map<String, Drawing> drawings) {
		try (PDDocument pdf = new PDDocument()) {
			PdfRendererBuilder builder = builder(pdf, parse(xhtml), new Drawers(colours, new DiagramDrawer(drawings, pdf)));
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.createPDFWithoutClosing();
			}
			pdf.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
			endLinesAlike(pdf);
			pdf.setDocumentId(Hashing.sha256().hashString(xhtml, StandardCharsets.UTF_8).asLong());
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The library ends the lines of the description as the machine does. */
	private static void endLinesAlike(PDDocument pdf) throws IOException {
		PDMetadata description = pdf.getDocumentCatalog().getMetadata();
		String text = new String(description.toByteArray(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		description.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
	}

	private PdfRendererBuilder builder(PDDocument pdf, Document document, FSObjectDrawerFactory drawers) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(pdf);
		builder.withW3cDocument(document, null);
		builder.usePdfUaAccessibility(true);
		builder.withProducer("Journey Workbench");
		builder.useReplacementText(REPLACEMENT_CHARACTER);
		builder.useObjectDrawerFactory(drawers);
		builder.useUriResolver((base, uri) -> null);
		builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
		Fonts.addTo(builder, pdf);
		return builder;
	}

	private static Document parse(String xhtml) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			for (String limit : LIMITS_OF_TEXTS) {
				factory.setAttribute(limit, "0");
			}
			factory.setXIncludeAware(false);
			factory.setExpandEntityReferences(false);
			return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
		} catch (ParserConfigurationException | SAXException e) {
			throw new IllegalArgumentException("not XHTML: " + e.getMessage(), e);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
