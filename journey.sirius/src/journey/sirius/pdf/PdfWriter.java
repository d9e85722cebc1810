// SPDX-License-Identifier: EPL-2.0
package journey.sirius.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

import journey.sirius.drawing.Drawing;

/** Writes pictures as PDF: the whole picture on one page, as one figure that says what it is. */
public final class PdfWriter {

	private static final double POINTS_OF_A_PIXEL = 0.75;
	/** Readers need not show larger pages. */
	private static final double LONGEST_SIDE = 14_400;

	private PdfWriter() {
	}

	/** The bytes of a file; the same picture always gives the same ones. */
	public static byte[] write(Drawing drawing) {
		try (PDDocument pdf = new PDDocument()) {
			double scale = Math.min(POINTS_OF_A_PIXEL, LONGEST_SIDE / Math.max(drawing.width(), drawing.height()));
			PDPage page = new PDPage(new PDRectangle((float) (drawing.width() * scale), (float) (drawing.height() * scale)));
			pdf.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				COSDictionary number = new COSDictionary();
				number.setInt(COSName.MCID, 0);
				content.beginMarkedContent(COSName.getPDFName("Figure"), PDPropertyList.create(number));
				content.transform(Matrix.getScaleInstance((float) scale, (float) scale));
				PdfCanvas canvas = new PdfCanvas(new PdfLetters(pdf), content, drawing.height());
				drawing.marks().forEach(canvas::draw);
				content.endMarkedContent();
			}
			describe(pdf, page, drawing);
			pdf.setDocumentId(idOf(drawing));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			pdf.save(bytes);
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void describe(PDDocument pdf, PDPage page, Drawing drawing) {
		pdf.getDocumentInformation().setTitle(drawing.title());
		pdf.getDocumentInformation().setProducer("Journey Workbench");
		pdf.getDocumentCatalog().setLanguage(drawing.language().getLanguage());
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		pdf.getDocumentCatalog().setViewerPreferences(preferences);
		PDMarkInfo marked = new PDMarkInfo();
		marked.setMarked(true);
		pdf.getDocumentCatalog().setMarkInfo(marked);
		PDStructureTreeRoot root = new PDStructureTreeRoot();
		pdf.getDocumentCatalog().setStructureTreeRoot(root);
		PDStructureElement document = new PDStructureElement("Document", root);
		root.appendKid(document);
		PDStructureElement figure = new PDStructureElement("Figure", document);
		figure.setAlternateDescription(drawing.title() + ". " + drawing.description());
		figure.setPage(page);
		figure.getCOSObject().setItem(COSName.K, COSInteger.ZERO);
		document.appendKid(figure);
		page.setStructParents(0);
		COSArray parents = new COSArray();
		parents.add(figure);
		COSArray numbers = new COSArray();
		numbers.add(COSInteger.ZERO);
		numbers.add(parents);
		COSDictionary tree = new COSDictionary();
		tree.setItem(COSName.NUMS, numbers);
		root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
		root.setParentTreeNextKey(1);
	}

	private static long idOf(Drawing drawing) {
		CRC32 sum = new CRC32();
		sum.update(drawing.toString().getBytes(StandardCharsets.UTF_8));
		return sum.getValue();
	}
}
