// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf

import java.util.List
import journey.generator.report.ReportTexts
import journey.generator.report.document.Block.Chart
import journey.generator.report.document.Document
import journey.generator.report.document.Document.Page
import journey.generator.report.document.Section
import journey.generator.report.html.PageLinks

import static extension journey.generator.text.HtmlText.*

/** A page of the report as XHTML for paper. */
class PrintReport {

	/** There are no headings below. */
	static val LOWEST = 6

	val Document report
	val ReportTexts texts
	val PrintStyle style
	val PageLinks links

	package new(Document report, ReportTexts texts, PrintStyle style) {
		this.report = report
		this.texts = texts
		this.style = style
		this.links = new PageLinks(report)
	}

	package def String write(Page page) '''
		<html lang="«report.language»">
		<head>
		<title>«PaperText.HEADING.of(page.title)»</title>
		<meta name="subject" content="«texts.text("report.kind").html»"/>
		<style>«style.text»</style>
		<bookmarks>
		«FOR section : page.sections»
			«bookmark(section)»
		«ENDFOR»
		</bookmarks>
		</head>
		<body>
		<div class="running">«PaperText.HEADING.of(page.title)»</div>
		<div class="cover">
		<p class="kind">«texts.text("report.kind").html»</p>
		<h1>«PaperText.HEADING.of(page.title)»</h1>
		</div>
		<div class="contents">
		<h2>«texts.text("report.contents").html»</h2>
		«contents(page)»
		</div>
		«val blocks = new PrintBlocks(new PrintInline(links, page, report.language))»
		«FOR section : page.sections»
			«section(section, startsSheet(section), 2, blocks)»
		«ENDFOR»
		</body>
		</html>
	'''

	private def CharSequence bookmark(Section section) '''
		<bookmark name="«PaperText.HEADING.of(section.title)»" href="#«section.anchor.html»">
		«FOR part : section.parts»
			«bookmark(part)»
		«ENDFOR»
		</bookmark>
	'''

	private def contents(Page current) '''
		<ul>
		«FOR page : report.pages»
			«IF page === current»
				«FOR section : page.sections»
					<li>«entry(section)»«parts(section.parts)»</li>
				«ENDFOR»
			«ELSE»
				<li>«PaperText.HEADING.of(page.title)» <span class="quiet">«page.name.html».pdf</span></li>
			«ENDIF»
		«ENDFOR»
		</ul>
	'''

	private def parts(List<Section> parts) '''
		«FOR part : parts BEFORE '<ul>' AFTER '</ul>'»<li>«entry(part)»</li>«ENDFOR»'''

	private def entry(Section section) '''
		<a href="#«section.anchor.html»" title="«PaperText.HEADING.of(section.title)»">«PaperText.HEADING.of(section.title)»</a>'''

	private def CharSequence section(Section section, boolean newSheet, int level, PrintBlocks blocks) '''
		<div class="section«IF newSheet» new-sheet«ENDIF»«IF section.blocks.exists[it instanceof Chart]» with-curve«ENDIF»">
		<h«heading(level)» id="«section.anchor.html»">«PaperText.HEADING.of(section.title)»</h«heading(level)»>
		«FOR block : section.blocks»
			«blocks.write(block, heading(level + 1))»
		«ENDFOR»
		«FOR part : section.parts»
			«section(part, startsSheet(part) && !goesWith(part, section), level + 1, blocks)»
		«ENDFOR»
		</div>
	'''

	/** A section also begins on a new sheet if nothing stands between its heading and a part that does. */
	private def boolean startsSheet(Section section) {
		section.start === Section.Start.NEW_PAGE || section.parts.exists[goesWith(section) && startsSheet]
	}

	private def goesWith(Section part, Section whole) {
		whole.blocks.empty && whole.parts.head === part
	}

	private def heading(int level) {
		Math.min(level, LOWEST)
	}
}
