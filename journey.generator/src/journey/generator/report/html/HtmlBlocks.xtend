// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.html

import java.util.List
import journey.generator.report.document.Block
import journey.generator.report.document.Block.Bullets
import journey.generator.report.document.Block.Card
import journey.generator.report.document.Block.Cards
import journey.generator.report.document.Block.Chart
import journey.generator.report.document.Block.DrawnDiagram
import journey.generator.report.document.Block.Facts
import journey.generator.report.document.Block.Figures
import journey.generator.report.document.Block.Highlight
import journey.generator.report.document.Block.Highlights
import journey.generator.report.document.Block.JourneyMap
import journey.generator.report.document.Block.Mark
import journey.generator.report.document.Block.Matrix
import journey.generator.report.document.Block.Paragraph
import journey.generator.report.document.Block.Table
import journey.generator.report.document.Cell
import journey.generator.report.document.Column
import journey.generator.report.document.Fact
import journey.generator.report.document.RichText

import static extension journey.generator.text.HtmlText.*

/** The pieces of a section in HTML. */
class HtmlBlocks {

	/** So few columns have room for heads that lie. */
	static val FEW = 5

	val HtmlInline inline
	val HtmlMap map

	package new(HtmlInline inline) {
		this.inline = inline
		this.map = new HtmlMap(this)
	}

	/** @param level the level of a heading that a block may need */
	def CharSequence write(Block block, int level) {
		switch block {
			Paragraph: '''<p>«block.text.line»</p>'''
			Figures: figures(block)
			Facts: facts(block.facts)
			Bullets: '''<ul class="bullets">«FOR entry : block.entries»<li>«entry.line»</li>«ENDFOR»</ul>'''
			Highlights: highlights(block, level)
			Table: table(block)
			Matrix: matrix(block)
			Cards: cards(block, level)
			JourneyMap: map.write(block)
			DrawnDiagram: HtmlDiagram.write(block)
			Chart: '''«HtmlChart.write(block)»«table(block.table)»'''
		}
	}

	package def String line(RichText text) {
		inline.write(text)
	}

	/** Nothing, a text, or a list of texts. */
	package def CharSequence entries(List<RichText> entries) {
		if (entries.size < 2) entries.map[line].join
		else '''<ul>«FOR entry : entries»<li>«entry.line»</li>«ENDFOR»</ul>'''
	}

	private def figures(Figures figures) '''
		<dl class="figures">
		«FOR fact : figures.facts»
			<div><dt>«fact.label.html»</dt><dd>«fact.values.entries»</dd></div>
		«ENDFOR»
		</dl>
	'''

	private def facts(List<Fact> facts) '''
		«FOR fact : facts BEFORE '<dl class="facts">' AFTER '</dl>'»
			<div><dt>«fact.label.html»</dt><dd>«fact.values.entries»</dd></div>
		«ENDFOR»
	'''

	private def highlights(Highlights highlights, int level) '''
		<div class="highlights">
		«FOR highlight : highlights.entries»
			«highlight(highlight, level)»
		«ENDFOR»
		</div>
	'''

	private def highlight(Highlight highlight, int level) '''
		<article class="highlight «HtmlInline.css(highlight.tone)»">
		<h«level»>«highlight.title.html»</h«level»>
		«highlight.lines.entries»
		</article>
	'''

	private def cards(Cards cards, int level) '''
		<div class="cards">
		«FOR card : cards.cards»
			«card(card, level)»
		«ENDFOR»
		</div>
	'''

	private def CharSequence card(Card card, int level) '''
		<article class="card" id="«card.anchor.html»">
		<h«level»>«card.title.html»</h«level»>
		«IF !card.note.isEmpty»<p class="note">«card.note.line»</p>«ENDIF»
		«FOR block : card.blocks»
			«write(block, level + 1)»
		«ENDFOR»
		</article>
	'''

	private def table(Table table) '''
		<div class="scroll" tabindex="0" role="group" aria-label="«table.caption.html»">
		<table>
		<thead><tr>«FOR column : table.columns»<th scope="col" class="«column.css»">«column.title.html»</th>«ENDFOR»</tr></thead>
		<tbody>
		«FOR row : table.rows»
			<tr>«FOR index : 0 ..< row.size»«cell(table.columns.get(index), row.get(index), index === 0)»«ENDFOR»</tr>
		«ENDFOR»
		</tbody>
		</table>
		</div>
	'''

	private def cell(Column column, Cell cell, boolean first) {
		if (first) '''<th scope="row" class="«column.css»">«cell.entries.entries»</th>'''
		else '''<td class="«column.css»">«cell.entries.entries»</td>'''
	}

	private def css(Column column) {
		column.content.name.toLowerCase
	}

	private def matrix(Matrix matrix) '''
		<div class="scroll matrix«IF matrix.columns.size <= FEW» few«ENDIF»" tabindex="0" role="group" aria-label="«matrix.caption.html»">
		<table>
		<thead><tr><th scope="col">«matrix.corner.html»</th>«FOR column : matrix.columns»<th scope="col" class="mark"><span>«column.html»</span></th>«ENDFOR»</tr></thead>
		<tbody>
		«FOR row : matrix.rows»
			<tr><th scope="row">«row.name.line»</th>«FOR mark : row.marks»<td class="mark">«mark(mark)»</td>«ENDFOR»</tr>
		«ENDFOR»
		</tbody>
		</table>
		</div>
	'''

	private def mark(Mark mark) {
		if (mark.sign.isEmpty) ""
		else '''<span class="badge «HtmlInline.css(mark.tone)»" aria-hidden="true">«mark.sign.html»</span><span class="unseen">«mark.words.html»</span>'''
	}
}
