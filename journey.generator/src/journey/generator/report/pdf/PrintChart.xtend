// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf

import journey.generator.report.SeriesCurve
import journey.generator.report.document.Block.Chart

/** The values of a number one after another in XHTML for paper. */
class PrintChart {

	private new() {
	}

	package def static write(Chart chart) '''
		<div class="figure-of-values">
		<div class="chart">
		<object class="series" alt="«PaperText.HEADING.of(chart.title + ": " + chart.words)»">«drawing(chart.curve)»</object>
		«FOR index : 0 ..< chart.levels.size»
			<div class="level" style="top: «chart.curve.levels.get(index).y»%">«PaperText.HEAD.of(chart.levels.get(index))»</div>
		«ENDFOR»
		</div>
		<div class="times"><div class="row"><div class="first">«PaperText.HEAD.of(chart.first)»</div>«IF !chart.target.isEmpty»<div class="aim"><span>«PaperText.HEAD.of(chart.target)»</span></div>«ENDIF»«IF !chart.warning.isEmpty»<div class="alarm"><span>«PaperText.HEAD.of(chart.warning)»</span></div>«ENDIF»<div class="last">«PaperText.HEAD.of(chart.last)»</div></div></div>
		<p class="words">«PaperText.BODY.of(chart.words)»</p>
		</div>
	'''

	private def static drawing(SeriesCurve curve) '''
		«FOR level : curve.levels»<line class="level" x1="0" y1="«level.y»" x2="100" y2="«level.y»"/>«ENDFOR»«IF curve.target.present»<line class="target" x1="0" y1="«curve.target.get»" x2="100" y2="«curve.target.get»"/>«ENDIF»«IF curve.warning.present»<line class="warning" x1="0" y1="«curve.warning.get»" x2="100" y2="«curve.warning.get»"/>«ENDIF»«FOR line : curve.intervals»«line("interval", line)»«ENDFOR»«FOR line : curve.lines»«line("values", line)»«ENDFOR»«FOR dot : curve.dots»<dot x="«dot.x»" y="«dot.y»"/>«ENDFOR»'''

	private def static line(String kind, SeriesCurve.Line line) '''<line class="«kind»" x1="«line.x1»" y1="«line.y1»" x2="«line.x2»" y2="«line.y2»"/>'''
}
