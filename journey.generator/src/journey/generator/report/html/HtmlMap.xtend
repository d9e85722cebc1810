// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.html

import journey.generator.report.EmotionCurve
import journey.generator.report.document.Block.CurveLane
import journey.generator.report.document.Block.JourneyMap
import journey.generator.report.document.Block.Lane
import journey.generator.report.document.Block.StageHead
import journey.generator.report.document.Block.TextLane

import static extension journey.generator.text.HtmlText.*

/** A journey map as a table: stages are columns, lanes are rows. */
class HtmlMap {

	/** A stage with more touchpoints has a wider column, up to this many times as wide. */
	static val WIDEST = 4
	static val TOUCHPOINTS_OF_ONE_WIDTH = 12

	val HtmlBlocks blocks

	package new(HtmlBlocks blocks) {
		this.blocks = blocks
	}

	package def write(JourneyMap map) '''
		<div class="scroll map" tabindex="0" role="group" aria-label="«map.caption.html»">
		<table>
		<thead>
		<tr><th scope="col" class="lane">«map.corner.html»</th>«FOR stage : map.stages»«head(stage)»«ENDFOR»</tr>
		</thead>
		<tbody>
		«FOR lane : map.lanes»
			«lane(lane)»
		«ENDFOR»
		</tbody>
		</table>
		</div>
	'''

	private def head(StageHead stage) '''
		<th scope="col" class="wide-«width(stage)»">«IF !stage.note.isEmpty»<span class="canonical">«stage.note.html»</span> «ENDIF»«blocks.line(stage.title)»</th>'''

	private def width(StageHead stage) {
		Math.clamp((stage.touchpoints + TOUCHPOINTS_OF_ONE_WIDTH - 1) / TOUCHPOINTS_OF_ONE_WIDTH, 1, WIDEST)
	}

	private def lane(Lane lane) {
		switch lane {
			TextLane: '''<tr><th scope="row" class="lane">«lane.title.html»</th>«FOR cell : lane.cells»<td>«blocks.entries(cell.entries)»</td>«ENDFOR»</tr>'''
			CurveLane: '''<tr class="emotions persona-«lane.persona»"><th scope="row" class="lane">«lane.title.html»</th>«FOR cell : lane.cells»<td>«curve(cell.square)»<div class="words">«blocks.entries(cell.words.entries)»</div></td>«ENDFOR»</tr>'''
		}
	}

	private def curve(EmotionCurve.Square square) '''
		<svg class="emotion" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><line class="axis" x1="0" y1="50" x2="100" y2="50"/>«FOR line : square.lines»<line class="curve" x1="«line.x1»" y1="«line.y1»" x2="«line.x2»" y2="«line.y2»"/>«ENDFOR»«FOR dot : square.dots»<line class="dot «sign(dot)»" x1="«dot.x»" y1="«dot.y»" x2="«dot.x»" y2="«dot.y»"/>«ENDFOR»</svg>'''

	private def sign(EmotionCurve.Dot dot) {
		if (dot.valence > 0) "good" else if (dot.valence < 0) "bad" else "neutral"
	}
}
