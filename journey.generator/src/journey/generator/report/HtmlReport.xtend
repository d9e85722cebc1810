// SPDX-License-Identifier: EPL-2.0
package journey.generator.report

import java.util.List
import journey.generator.report.ReportView.EventView
import journey.generator.report.ReportView.Fact
import journey.generator.report.ReportView.JourneyView
import journey.generator.report.ReportView.PersonaView
import journey.generator.report.ReportView.SourceView

import static extension journey.generator.text.HtmlText.*

/** The report as one HTML file without any request to another. */
class HtmlReport {

	static val SHORT = #["kpi.unit", "kpi.better", "kpi.target", "kpi.warning", "kpi.windowHead", "goal.side", "finding.severity", "finding.code"]

	val ReportTexts texts
	val JourneyMapHtml map

	new(ReportTexts texts) {
		this.texts = texts
		this.map = new JourneyMapHtml(texts)
	}

	def String write(ReportView report, StyleSheet style) '''
		<!DOCTYPE html>
		<html lang="«report.language»">
		<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '«style.hash»'; base-uri 'none'; form-action 'none'">
		<title>«report.title.html»</title>
		<style>«style.text»</style>
		</head>
		<body>
		<header class="head">
		<p class="kind">«texts.text("report.kind").html»</p>
		<h1>«report.title.html»</h1>
		<dl class="numbers">
		«FOR fact : report.facts»
			<div><dt>«fact.label.html»</dt><dd>«fact.value.html»</dd></div>
		«ENDFOR»
		</dl>
		<nav aria-label="«texts.text("report.contents").html»">
		<ul>
		«FOR journey : report.journeys»
			<li><a href="#«journey.anchor»">«journey.title.html»</a></li>
		«ENDFOR»
		«IF !report.personas.isEmpty»
			<li><a href="#personas">«texts.text("report.personas").html»</a></li>
		«ENDIF»
		«IF !report.kpis.isEmpty»
			<li><a href="#kpis">«texts.text("report.kpis").html»</a></li>
		«ENDIF»
		«IF !report.sources.isEmpty»
			<li><a href="#data">«texts.text("report.data").html»</a></li>
		«ENDIF»
		<li><a href="#findings">«texts.text("report.findings").html»</a></li>
		</ul>
		</nav>
		</header>
		<main>
		«FOR journey : report.journeys»
			«journey(journey)»
		«ENDFOR»
		«IF !report.personas.isEmpty»
			<section id="personas">
			<h2>«texts.text("report.personas").html»</h2>
			<div class="cards">
			«FOR persona : report.personas»
				«persona(persona)»
			«ENDFOR»
			</div>
			</section>
		«ENDIF»
		«IF !report.kpis.isEmpty»
			<section id="kpis">
			<h2>«texts.text("report.kpis").html»</h2>
			«kpis(report)»
			</section>
		«ENDIF»
		«IF !report.sources.isEmpty»
			<section id="data">
			<h2>«texts.text("report.data").html»</h2>
			«FOR source : report.sources»
				«source(source)»
			«ENDFOR»
			</section>
		«ENDIF»
		<section id="findings">
		<h2>«texts.text("report.findings").html»</h2>
		«findings(report)»
		«silenced(report)»
		</section>
		</main>
		</body>
		</html>
	'''

	private def journey(JourneyView journey) '''
		<section id="«journey.anchor»">
		<h2>«journey.title.html»</h2>
		«comment(journey.comment)»
		«facts(journey.facts, "facts")»
		«IF !journey.goals.isEmpty»
			<h3>«texts.text("report.goals").html»</h3>
			«tableStart("report.goals", #["goal.side", "goal.title", "goal.measure", "goal.target"])»
			«FOR goal : journey.goals»
				<tr><td class="short">«goal.side.html»</td><th scope="row">«goal.title.html»</th><td>«goal.measure.html»</td><td>«goal.target.html»</td></tr>
			«ENDFOR»
			«tableEnd»
		«ENDIF»
		<h3>«texts.text("report.map").html»</h3>
		«map.write(journey)»
		«IF !journey.transitions.isEmpty»
			<h3>«texts.text("report.transitions").html»</h3>
			«tableStart("report.transitions", #["transition.kind", "transition.path", "transition.reason"])»
			«FOR transition : journey.transitions»
				<tr><th scope="row">«transition.kind.html»</th><td>«transition.path.html»</td><td>«transition.reason.html»</td></tr>
			«ENDFOR»
			«tableEnd»
		«ENDIF»
		</section>
	'''

	private def persona(PersonaView persona) '''
		<article class="card">
		<h3>«persona.title.html»</h3>
		«comment(persona.comment)»
		«facts(persona.facts, "facts stacked")»
		</article>
	'''

	private def comment(String comment) {
		if (comment.isEmpty) "" else '<p class="comment">' + comment.html + "</p>"
	}

	private def facts(List<Fact> facts, String layout) '''
		<dl class="«layout»">
		«FOR fact : facts»
			<div><dt>«fact.label.html»</dt><dd>«fact.value.html»</dd></div>
		«ENDFOR»
		</dl>
	'''

	private def kpis(ReportView report) '''
		«tableStart("report.kpis", #["kpi.title", "kpi.measures", "kpi.formula", "kpi.unit", "kpi.better", "kpi.target", "kpi.warning", "kpi.windowHead", "kpi.owner"])»
		«FOR kpi : report.kpis»
			<tr><th scope="row">«kpi.title.html»«comment(kpi.comment)»</th><td>«kpi.measures.html»</td><td class="code"><code>«kpi.formula.html»</code></td><td class="short">«kpi.unit.html»</td><td class="short">«kpi.better.html»</td><td class="short number">«kpi.target.html»</td><td class="short number">«kpi.warning.html»</td><td class="short">«kpi.window.html»</td><td>«kpi.owner.html»</td></tr>
		«ENDFOR»
		«tableEnd»
	'''

	private def source(SourceView source) '''
		<h3>«source.title.html» <small>«source.kind.html»</small></h3>
		«IF !source.owner.isEmpty»
			<p>«texts.text("source.owner", source.owner).html»</p>
		«ENDIF»
		«events(source.events, #["event.title", "event.externalName", "event.trigger", "event.properties"])»
		«events(source.surveys, #["survey.title", "event.externalName", "survey.question", "survey.fields"])»
	'''

	private def events(List<EventView> events, List<String> columns) '''
		«IF !events.isEmpty»
			«tableStart("report.data", columns)»
			«FOR event : events»
				<tr><th scope="row">«event.title.html»</th><td><code>«event.externalName.html»</code></td><td>«event.trigger.html»</td><td>«event.properties.html»</td></tr>
			«ENDFOR»
			«tableEnd»
		«ENDIF»
	'''

	private def silenced(ReportView report) '''
		«IF !report.silenced.isEmpty»
			<h3>«texts.text("report.silenced").html»</h3>
			«tableStart("report.silenced", #["finding.code", "finding.message", "silenced.reason", "silenced.author"])»
			«FOR silenced : report.silenced»
				<tr><td class="short">«silenced.code.html»</td><td>«silenced.message.html»</td><td>«silenced.reason.html»</td><td>«silenced.author.html»</td></tr>
			«ENDFOR»
			«tableEnd»
		«ENDIF»
	'''

	private def findings(ReportView report) '''
		«IF report.findings.isEmpty»
			<p>«texts.text("report.findings.none").html»</p>
		«ELSE»
			«tableStart("report.findings", #["finding.severity", "finding.code", "finding.message", "finding.place"])»
			«FOR finding : report.findings»
				<tr><td class="short"><span class="severity «finding.severity»">«finding.label.html»</span></td><td class="short">«finding.code.html»</td><td>«finding.message.html»</td><td>«finding.place.html»</td></tr>
			«ENDFOR»
			«tableEnd»
		«ENDIF»
	'''

	private def tableStart(String name, List<String> columns) '''
		<div class="scroll" tabindex="0" role="region" aria-label="«texts.text(name).html»">
		<table>
		<thead><tr>«FOR column : columns»<th scope="col"«IF SHORT.contains(column)» class="short"«ENDIF»>«texts.text(column).html»</th>«ENDFOR»</tr></thead>
		<tbody>
	'''

	private def tableEnd() '''
		</tbody>
		</table>
		</div>
	'''
}
