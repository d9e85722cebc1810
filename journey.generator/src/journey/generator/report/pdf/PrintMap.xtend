// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf

import journey.generator.report.EmotionCurve
import journey.generator.report.document.Block.CurveLane
import journey.generator.report.document.Block.JourneyMap
import journey.generator.report.document.Block.Lane
import journey.generator.report.document.Block.StageHead
import journey.generator.report.document.Block.TextLane

/** A journey map as a table: stages are columns, lanes are rows. */
class PrintMap {

	val PrintBlocks blocks

	package new(PrintBlocks blocks) {
		this.blocks = blocks
	}

	package def write(JourneyMap map) '''
		<table class="map" title="«PaperText.HEADING.of(map.caption)»">
		<thead>
		<tr><th scope="col" class="lane">«PaperText.HEAD.of(map.corner)»</th>«FOR stage : map.stages»«head(stage)»«ENDFOR»</tr>
		</thead>
		<tbody>
		«FOR lane : map.lanes»
			«lane(lane)»
		«ENDFOR»
		</tbody>
		</table>
	'''

	private def head(StageHead stage) '''
		<th scope="col">«IF !stage.note.isEmpty»<span class="canonical">«PaperText.HEAD.of(stage.note)»</span> «ENDIF»«blocks.head(stage.title)»</th>'''

	private def lane(Lane lane) {
		switch lane {
			TextLane: '''<tr><th scope="row" class="lane">«PaperText.HEAD.of(lane.title)»</th>«FOR cell : lane.cells»<td>«blocks.entries(cell.entries)»</td>«ENDFOR»</tr>'''
			CurveLane: '''<tr class="emotions"><th scope="row" class="lane">«PaperText.HEAD.of(lane.title)»</th>«FOR cell : lane.cells»<td>«curve(cell.square, lane)»<div class="words">«blocks.entries(cell.words.entries)»</div></td>«ENDFOR»</tr>'''
		}
	}

	private def curve(EmotionCurve.Square square, CurveLane lane) '''
		<object class="curve" alt="«PaperText.HEAD.of(lane.title)»" colour="p«lane.persona»">«FOR line : square.lines»<line x1="«line.x1»" y1="«line.y1»" x2="«line.x2»" y2="«line.y2»"/>«ENDFOR»«FOR dot : square.dots»<dot x="«dot.x»" y="«dot.y»" colour="«sign(dot)»"/>«ENDFOR»</object>'''

	private def sign(EmotionCurve.Dot dot) {
		if (dot.valence > 0) "good" else if (dot.valence < 0) "bad" else "soft"
	}
}
