// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.html

import journey.generator.report.SeriesCurve
import journey.generator.report.document.Block.Chart

import static extension journey.generator.text.HtmlText.*

/** The values of a number one after another as SVG. Its places are shares of the width, so that letters stay as large as they are on a narrow screen. */
class HtmlChart {

	private new() {
	}

	package def static write(Chart chart) '''
		<figure class="chart«IF chart.curve.dots.empty» dense«ENDIF»">
		<svg role="img"><title>«chart.title.html»</title><desc>«chart.words.html»</desc>«drawing(chart)»</svg>
		<p class="times"><span>«chart.first.html»</span>«IF !chart.target.isEmpty»<span class="target">«chart.target.html»</span>«ENDIF»«IF !chart.warning.isEmpty»<span class="warning">«chart.warning.html»</span>«ENDIF»<span>«chart.last.html»</span></p>
		<figcaption>«chart.words.html»</figcaption>
		</figure>
	'''

	private def static drawing(Chart chart) '''
		«FOR level : chart.curve.levels»<line class="level" x1="0" y1="«level.y»%" x2="100%" y2="«level.y»%"/>«ENDFOR»«IF chart.curve.target.present»<line class="target" x1="0" y1="«chart.curve.target.get»%" x2="100%" y2="«chart.curve.target.get»%"/>«ENDIF»«IF chart.curve.warning.present»<line class="warning" x1="0" y1="«chart.curve.warning.get»%" x2="100%" y2="«chart.curve.warning.get»%"/>«ENDIF»«FOR line : chart.curve.intervals»«line("interval", line)»«ENDFOR»«FOR line : chart.curve.lines»«line("values", line)»«ENDFOR»«FOR dot : chart.curve.dots»<circle cx="«dot.x»%" cy="«dot.y»%" r="3.5"/>«ENDFOR»«FOR index : 0 ..< chart.levels.size»<text x="0" y="«chart.curve.levels.get(index).y»%" dy="-4">«chart.levels.get(index).html»</text>«ENDFOR»'''

	private def static line(String kind, SeriesCurve.Line line) '''<line class="«kind»" x1="«line.x1»%" y1="«line.y1»%" x2="«line.x2»%" y2="«line.y2»%"/>'''
}
