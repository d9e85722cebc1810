// SPDX-License-Identifier: EPL-2.0
package journey.generator.report

import java.util.List
import journey.generator.report.ReportView.EventView
import journey.generator.report.ReportView.Fact
import journey.generator.report.ReportView.JourneyView
import journey.generator.report.ReportView.StageColumn
import journey.generator.report.ReportView.TouchpointView

import static extension journey.generator.text.MarkdownText.*

/** The report as Markdown with tables (GitHub Flavored Markdown). */
class MarkdownReport {

	val ReportTexts texts

	new(ReportTexts texts) {
		this.texts = texts
	}

	def String write(ReportView report) '''
		# «report.title.markdown»

		«facts(report.facts)»

		«FOR journey : report.journeys»
			«journey(journey)»
		«ENDFOR»
		«IF !report.personas.isEmpty»
			## «texts.text("report.personas")»

			«FOR persona : report.personas»
				### «persona.title.markdown»

				«IF !persona.comment.isEmpty»
					«persona.comment.markdown»

				«ENDIF»
				«facts(persona.facts)»

			«ENDFOR»
		«ENDIF»
		«IF !report.kpis.isEmpty»
			## «texts.text("report.kpis")»

			«head(#["kpi.title", "kpi.measures", "kpi.formula", "kpi.unit", "kpi.better", "kpi.target", "kpi.warning", "kpi.windowHead", "kpi.owner"])»
			«FOR kpi : report.kpis»
				| «kpi.title.markdown»«IF !kpi.comment.isEmpty»<br>«kpi.comment.markdown»«ENDIF» | «kpi.measures.markdown» | «kpi.formula.code» | «kpi.unit.markdown» | «kpi.better.markdown» | «kpi.target.markdown» | «kpi.warning.markdown» | «kpi.window.markdown» | «kpi.owner.markdown» |
			«ENDFOR»

		«ENDIF»
		«IF !report.sources.isEmpty»
			## «texts.text("report.data")»

			«FOR source : report.sources»
				### «source.title.markdown»

				«source.kind.markdown»«IF !source.owner.isEmpty» · «texts.text("source.owner", source.owner).markdown»«ENDIF»

				«events(source.events, #["event.title", "event.externalName", "event.trigger", "event.properties"])»
				«events(source.surveys, #["survey.title", "event.externalName", "survey.question", "survey.fields"])»
			«ENDFOR»
		«ENDIF»
		## «texts.text("report.findings")»

		«IF report.findings.isEmpty»
			«texts.text("report.findings.none")»
		«ELSE»
			«head(#["finding.severity", "finding.code", "finding.message", "finding.place"])»
			«FOR finding : report.findings»
				| «finding.label.markdown» | «finding.code.markdown» | «finding.message.markdown» | «finding.place.markdown» |
			«ENDFOR»
		«ENDIF»
		«IF !report.silenced.isEmpty»

			### «texts.text("report.silenced")»

			«head(#["finding.code", "finding.message", "silenced.reason", "silenced.author"])»
			«FOR silenced : report.silenced»
				| «silenced.code.markdown» | «silenced.message.markdown» | «silenced.reason.markdown» | «silenced.author.markdown» |
			«ENDFOR»
		«ENDIF»
	'''

	private def journey(JourneyView journey) '''
		## «journey.title.markdown»

		«IF !journey.comment.isEmpty»
			«journey.comment.markdown»

		«ENDIF»
		«facts(journey.facts)»

		«IF !journey.goals.isEmpty»
			### «texts.text("report.goals")»

			«head(#["goal.side", "goal.title", "goal.measure", "goal.target"])»
			«FOR goal : journey.goals»
				| «goal.side.markdown» | «goal.title.markdown» | «goal.measure.markdown» | «goal.target.markdown» |
			«ENDFOR»

		«ENDIF»
		### «texts.text("report.map")»

		| «texts.text("lane.stage")» |«FOR stage : journey.stages» «stage.title.markdown»«IF !stage.canonical.isEmpty» (*«stage.canonical.markdown»*)«ENDIF» |«ENDFOR»
		| --- |«FOR stage : journey.stages» --- |«ENDFOR»
		«lane("lane.touchpoints", journey.stages, [it, touchpoint | #["**" + touchpoint.title.markdown + "**" + keyMoment(touchpoint)]])»
		«lane("lane.actions", journey.stages, [it, touchpoint | touchpoint.actions.map[markdown]])»
		«lane("lane.channels", journey.stages, [it, touchpoint | channels(touchpoint)])»
		«lane("lane.thoughts", journey.stages, [it, touchpoint | touchpoint.thoughts.map[markdown]])»
		«lane("lane.emotions", journey.stages, [it, touchpoint | feelings(touchpoint)])»
		«lane("lane.pains", journey.stages, [it, touchpoint | touchpoint.pains.map[title.markdown + if (severity.isEmpty) "" else " (" + severity.markdown + ")"]])»
		«lane("lane.opportunities", journey.stages, [it, touchpoint | touchpoint.opportunities.map[markdown]])»
		| **«texts.text("lane.kpis")»** |«FOR stage : journey.stages» «FOR kpi : stage.kpis SEPARATOR "<br>"»«kpi.title.markdown» «kpi.target.markdown»«ENDFOR» |«ENDFOR»

		«IF !journey.transitions.isEmpty»
			### «texts.text("report.transitions")»

			«head(#["transition.kind", "transition.path", "transition.reason"])»
			«FOR transition : journey.transitions»
				| «transition.kind.markdown» | «transition.path.markdown» | «transition.reason.markdown» |
			«ENDFOR»

		«ENDIF»
	'''

	private def lane(String name, List<StageColumn> stages, (StageColumn, TouchpointView)=>List<String> entries) '''
		| **«texts.text(name)»** |«FOR stage : stages» «FOR touchpoint : stage.touchpoints.filter[!entries.apply(stage, it).isEmpty] SEPARATOR "<br>"»«FOR entry : entries.apply(stage, touchpoint) SEPARATOR "<br>"»«touchpoint.number» «entry»«ENDFOR»«ENDFOR» |«ENDFOR»
	'''

	private def keyMoment(TouchpointView touchpoint) {
		if (touchpoint.keyMoment.isEmpty) "" else " ★ " + texts.text("touchpoint.key", touchpoint.keyMoment).markdown
	}

	private def channels(TouchpointView touchpoint) {
		if (touchpoint.channels.isEmpty) #[]
		else #[touchpoint.channels.markdown + if (touchpoint.devices.isEmpty) "" else " (" + touchpoint.devices.markdown + ")"]
	}

	private def feelings(TouchpointView touchpoint) {
		touchpoint.feelings.map[name.markdown + " " + valence + if (label.isEmpty) "" else " " + label.markdown]
	}

	private def facts(List<Fact> facts) '''
		«FOR fact : facts»
			- **«fact.label»** «fact.value.markdown»
		«ENDFOR»
	'''

	private def events(List<EventView> events, List<String> columns) '''
		«IF !events.isEmpty»
			«head(columns)»
			«FOR event : events»
				| «event.title.markdown» | «event.externalName.code» | «event.trigger.markdown» | «event.properties.markdown» |
			«ENDFOR»

		«ENDIF»
	'''

	private def head(List<String> columns) '''
		|«FOR column : columns» «texts.text(column)» |«ENDFOR»
		|«FOR column : columns» --- |«ENDFOR»
	'''
}
