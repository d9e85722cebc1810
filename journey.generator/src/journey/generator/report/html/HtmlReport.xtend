// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.html

import java.util.List
import journey.generator.report.ReportTexts
import journey.generator.report.document.Document
import journey.generator.report.document.Document.Page
import journey.generator.report.document.Section

import static extension journey.generator.text.HtmlText.*

/** A page of the report as one HTML file without any request to another. */
class HtmlReport {

	val Document report
	val ReportTexts texts
	val StyleSheet style
	val PageLinks links

	new(Document report, ReportTexts texts, StyleSheet style) {
		this.report = report
		this.texts = texts
		this.style = style
		this.links = new PageLinks(report)
	}

	def String write(Page page) '''
		<!DOCTYPE html>
		<html lang="«report.language»">
		<head>
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1">
		<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '«style.hash»'; base-uri 'none'; form-action 'none'">
		<title>«page.title.html»</title>
		<style>«style.text»</style>
		</head>
		<body>
		<a class="skip" href="#main">«texts.text("report.skip").html»</a>
		<header class="cover">
		<p class="kind">«texts.text("report.kind").html»</p>
		<h1>«page.title.html»</h1>
		</header>
		<div class="sheet">
		<nav class="contents" aria-label="«texts.text("report.contents").html»">
		«contents(page)»
		</nav>
		<main id="main">
		«val blocks = new HtmlBlocks(new HtmlInline(links, page))»
		«FOR section : page.sections»
			«section(section, 2, blocks)»
		«ENDFOR»
		</main>
		</div>
		</body>
		</html>
	'''

	/** The first page leads to all others, and each of those back to it. */
	private def contents(Page page) '''
		<ul>
		«IF page !== report.pages.head»
			<li><a href="«report.pages.head.name.html».html">«report.title.html»</a></li>
		«ENDIF»
		«FOR section : page.sections»
			<li><a href="#«section.anchor.html»">«section.title.html»</a>«parts(section.parts)»</li>
		«ENDFOR»
		«IF page === report.pages.head»
			«FOR other : report.pages.tail»
				<li><a href="«other.name.html».html">«other.title.html»</a></li>
			«ENDFOR»
		«ENDIF»
		</ul>
	'''

	private def parts(List<Section> parts) '''
		«FOR part : parts BEFORE '<ul>' AFTER '</ul>'»<li><a href="#«part.anchor.html»">«part.title.html»</a></li>«ENDFOR»'''

	private def CharSequence section(Section section, int level, HtmlBlocks blocks) '''
		<section id="«section.anchor.html»"«IF section.start === Section.Start.NEW_PAGE» class="new-page"«ENDIF»>
		<h«level»>«section.title.html»</h«level»>
		«FOR block : section.blocks»
			«blocks.write(block, level + 1)»
		«ENDFOR»
		«FOR part : section.parts»
			«section(part, level + 1, blocks)»
		«ENDFOR»
		</section>
	'''
}
