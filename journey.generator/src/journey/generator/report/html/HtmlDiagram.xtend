// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.html

import journey.generator.report.document.Block.DrawnDiagram
import journey.sirius.svg.SvgWriter

import static extension journey.generator.text.HtmlText.*

/** A picture of a diagram as a part of the page: as wide as there is room, or at full size if the reader asks for it. */
class HtmlDiagram {

	/** Pictures that are as narrow always have room, in pixels. */
	static val NARROW = 720

	private new() {
	}

	package def static write(DrawnDiagram diagram) '''
		<figure class="diagram" id="«diagram.name.html»">
		«IF diagram.drawing.width > NARROW»
			<input type="checkbox" id="«diagram.name.html»-whole"/> <label for="«diagram.name.html»-whole">«diagram.whole.html»</label>
		«ENDIF»
		<div class="scroll«IF diagram.drawing.width > NARROW» wide«ENDIF»" tabindex="0" role="group" aria-label="«diagram.caption.html»">
		«SvgWriter.element(diagram.drawing, diagram.name + "-")»
		</div>
		<figcaption>«diagram.caption.html»</figcaption>
		</figure>
	'''
}
