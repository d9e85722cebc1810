// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.semantics;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import journey.sirius.expression.Interpreter;
import journey.sirius.expression.Services;
import journey.sirius.refresh.DiagramRefresh;
import journey.sirius.specification.SpecificationException;
import journey.sirius.specification.SpecificationReader;
import journey.sirius.specification.Viewpoint;
import journey.sirius.tool.ToolRunner;
import journey.sirius.view.Diagram;

/** A specification with one diagram, made of a few lines of XML. In the text, {@code STYLE}, {@code BOX} and {@code LINE} stand for styles. */
final class SmallSpecification {

	private static final String COLOR = "//@userColorsPalettes[name='P']/@entries[name='Ink']";
	private static final String COLORS = " labelColor=\"" + COLOR + "\" borderColor=\"" + COLOR + "\"";
	private static final String STYLE = "<style xsi:type=\"style:SquareDescription\" color=\"" + COLOR + "\"" + COLORS + "/>";
	private static final String BOX = "<style xsi:type=\"style:FlatContainerStyleDescription\" backgroundColor=\"" + COLOR + "\" foregroundColor=\"" + COLOR + "\"" + COLORS
			+ "/>";
	private static final String LINE = "<style strokeColor=\"" + COLOR + "\"/>";
	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			  xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
			  xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" xmlns:tool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
			  xmlns:op="http://www.eclipse.org/sirius/description/tool/1.1.0" name="g" version="12.0.0.2017041100">
			<ownedViewpoints name="V"><ownedRepresentations xsi:type="diagram:DiagramDescription" name="D" domainClass="journey.Journey" titleExpression="feature:name">
			""";
	private static final String TAIL = """
			</ownedRepresentations></ownedViewpoints>
			<userColorsPalettes name="P"><entries xsi:type="description:UserFixedColor" name="Ink" red="1" green="2" blue="3"/>
			<entries xsi:type="description:UserFixedColor" name="Red" red="255" green="0" blue="0"/></userColorsPalettes>
			</description:Group>
			""";

	private final DiagramRefresh refresh;
	private final Interpreter interpreter = new Interpreter(new Services(List.of(SomeServices.class)));

	private SmallSpecification(String layers) {
		try {
			refresh = new DiagramRefresh(read(layers).diagram("D").orElseThrow(), interpreter);
		} catch (SpecificationException e) {
			throw new AssertionError(e);
		}
	}

	/** @param content what stands in the default layer */
	static SmallSpecification of(String content) {
		return new SmallSpecification("<defaultLayer name=\"L\">" + content + "</defaultLayer>");
	}

	/** @param layers the layers themselves */
	static SmallSpecification ofLayers(String layers) {
		return new SmallSpecification(layers);
	}

	static Viewpoint read(String layers) throws SpecificationException {
		String text = HEAD + layers.replace("STYLE", STYLE).replace("BOX", BOX).replace("LINE", LINE).replace("INK", COLOR).replace("RED", COLOR.replace("Ink", "Red")) + TAIL;
		return readFile(text);
	}

	static Viewpoint readFile(String text) throws SpecificationException {
		return SpecificationReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	Diagram open(EObject element) {
		return refresh.open(element);
	}

	DiagramRefresh refresh() {
		return refresh;
	}

	ToolRunner tools() {
		return new ToolRunner(refresh, interpreter);
	}
}
