// SPDX-License-Identifier: EPL-2.0
package journey.generator.report

import java.util.List
import journey.generator.report.ReportView.JourneyView
import journey.generator.report.ReportView.StageColumn
import journey.generator.report.ReportView.TouchpointView

import static extension journey.generator.text.HtmlText.*

/** The journey map as a table: stages are columns, lanes are rows. */
class JourneyMapHtml {

	val ReportTexts texts

	new(ReportTexts texts) {
		this.texts = texts
	}

	def write(JourneyView journey) '''
		<ul class="legend">
		«FOR persona : journey.personas»
			<li><svg class="key" viewBox="0 0 40 10" aria-hidden="true"><line class="curve persona-«persona.number»" x1="4" y1="5" x2="36" y2="5"/><line class="dot persona-«persona.number»" x1="20" y1="5" x2="20" y2="5"/></svg>«persona.name.html»</li>
		«ENDFOR»
		</ul>
		<div class="scroll map" tabindex="0" role="region" aria-label="«texts.text("report.map").html»">
		<table>
		<thead>
		<tr><th scope="col" class="lane">«texts.text("lane.stage").html»</th>«FOR stage : journey.stages»<th scope="col">«IF !stage.canonical.isEmpty»<span class="canonical">«stage.canonical.html»</span> «ENDIF»«stage.title.html»</th>«ENDFOR»</tr>
		</thead>
		<tbody>
		«lane("lane.touchpoints", journey.stages, [namesCell(it)])»
		«lane("lane.actions", journey.stages, [actionsCell(it)])»
		«lane("lane.channels", journey.stages, [channelsCell(it)])»
		«lane("lane.thoughts", journey.stages, [thoughtsCell(it)])»
		<tr class="emotions"><th scope="row" class="lane">«texts.text("lane.emotions").html»</th>«FOR stage : journey.stages»<td>«curve(stage)»«feelings(stage)»</td>«ENDFOR»</tr>
		«lane("lane.pains", journey.stages, [painsCell(it)])»
		«lane("lane.opportunities", journey.stages, [opportunitiesCell(it)])»
		«lane("lane.kpis", journey.stages, [kpisCell(it)])»
		</tbody>
		</table>
		</div>
	'''

	private def lane(String name, List<StageColumn> stages, (StageColumn)=>CharSequence cell) '''
		<tr><th scope="row" class="lane">«texts.text(name).html»</th>«FOR stage : stages»<td>«cell.apply(stage)»</td>«ENDFOR»</tr>
	'''

	private def namesCell(StageColumn stage) '''
		«FOR touchpoint : stage.touchpoints BEFORE '<ul class="names">' AFTER '</ul>'»<li>«number(touchpoint)»<strong>«touchpoint.title.html»</strong>«IF !touchpoint.keyMoment.isEmpty» <span class="key-moment">★ «texts.text("touchpoint.key", touchpoint.keyMoment).html»</span>«ENDIF»</li>«ENDFOR»'''

	private def actionsCell(StageColumn stage) {
		entries(stage, [actions], "")
	}

	private def thoughtsCell(StageColumn stage) {
		entries(stage, [thoughts], "thought")
	}

	private def opportunitiesCell(StageColumn stage) {
		entries(stage, [opportunities], "")
	}

	private def entries(StageColumn stage, (TouchpointView)=>List<String> texts, String layout) '''
		«FOR touchpoint : stage.touchpoints.filter[!texts.apply(it).isEmpty] BEFORE '<ul>' AFTER '</ul>'»«FOR text : texts.apply(touchpoint)»<li>«number(touchpoint)»<span class="«layout»">«text.html»</span></li>«ENDFOR»«ENDFOR»'''

	private def channelsCell(StageColumn stage) '''
		«FOR touchpoint : stage.touchpoints.filter[!channels.isEmpty] BEFORE '<ul>' AFTER '</ul>'»<li>«number(touchpoint)»«touchpoint.channels.html»«IF !touchpoint.devices.isEmpty» <span class="devices">(«touchpoint.devices.html»)</span>«ENDIF»</li>«ENDFOR»'''

	private def painsCell(StageColumn stage) '''
		«FOR touchpoint : stage.touchpoints.filter[!pains.isEmpty] BEFORE '<ul>' AFTER '</ul>'»«FOR pain : touchpoint.pains»<li>«number(touchpoint)»«pain.title.html»«IF !pain.severity.isEmpty» <span class="devices">(«pain.severity.html»)</span>«ENDIF»</li>«ENDFOR»«ENDFOR»'''

	private def feelings(StageColumn stage) '''
		«FOR touchpoint : stage.touchpoints.filter[!feelings.isEmpty] BEFORE '<ul>' AFTER '</ul>'»<li>«number(touchpoint)»«FOR feeling : touchpoint.feelings SEPARATOR ' · '»<span class="persona-name persona-«feeling.persona»">«feeling.name.html»</span> <b class="«feeling.sign»">«feeling.valence»</b> «feeling.label.html»«ENDFOR»</li>«ENDFOR»'''

	private def kpisCell(StageColumn stage) '''
		«FOR kpi : stage.kpis BEFORE '<ul>' AFTER '</ul>'»<li><strong>«kpi.title.html»</strong>«IF !kpi.target.isEmpty» <span class="target">«kpi.target.html»</span>«ENDIF»</li>«ENDFOR»'''

	private def number(TouchpointView touchpoint) '''<span class="n">«touchpoint.number»</span> '''

	private def curve(StageColumn stage) '''
		<svg class="emotion" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><line class="axis" x1="0" y1="50" x2="100" y2="50"/>«FOR line : stage.lines»<line class="curve persona-«line.persona»" x1="«line.x1»" y1="«line.y1»" x2="«line.x2»" y2="«line.y2»"/>«ENDFOR»«FOR dot : stage.dots»<line class="dot persona-«dot.persona»" x1="«dot.x»" y1="«dot.y»" x2="«dot.x»" y2="«dot.y»"/>«ENDFOR»</svg>'''
}
