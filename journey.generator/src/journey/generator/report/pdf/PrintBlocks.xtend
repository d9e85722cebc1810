// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf

import com.google.common.collect.Lists
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
import journey.generator.report.document.Fact
import journey.generator.report.document.RichText
import journey.generator.report.document.RichText.Strong

import static extension journey.generator.text.HtmlText.*

/** The pieces of a section in XHTML for paper. What stands side by side is in rows, which the library breaks well where a sheet ends. */
class PrintBlocks {

	static val FIGURES_OF_A_ROW = 7
	static val HIGHLIGHTS_OF_A_ROW = 3
	static val FACTS_OF_A_COLUMN = 3
	static val LOWEST_HEADING = 6
	/** The widths of the columns of a matrix in millimetres. */
	static val NAMES = 61
	static val MARK = 17

	val PrintInline inline
	val PrintMap map

	package new(PrintInline inline) {
		this.inline = inline
		this.map = new PrintMap(this)
	}

	/** @param level the level of a heading that a block may need */
	package def CharSequence write(Block block, int level) {
		switch block {
			Paragraph: '''<p«IF block.text.pieces.forall[it instanceof Strong]» class="leads"«ENDIF»>«block.text.line»</p>'''
			Figures: figures(block)
			Facts: facts(block.facts)
			Bullets: '''<ul class="bullets">«FOR entry : block.entries»<li>«entry.line»</li>«ENDFOR»</ul>'''
			Highlights: highlights(block, level)
			Table: table(block)
			Matrix: '''«FOR part : ColumnGroups.of(block)»«matrix(part)»«ENDFOR»'''
			Cards: cards(block, level)
			JourneyMap: '''«FOR part : ColumnGroups.of(block)»«map.write(part)»«ENDFOR»'''
			DrawnDiagram: drawing(block)
			Chart: '''
				<div class="grid curve-and-table"><div class="row"><div class="half drawn">«PrintChart.write(block)»</div><div class="half listed">«table(block.table)»</div></div></div>
			'''
		}
	}

	package def String line(RichText text) {
		inline.write(text, PaperText.BODY)
	}

	package def String head(RichText text) {
		inline.write(text, PaperText.HEAD)
	}

	/** Nothing, a text, or a list of texts. */
	package def CharSequence entries(List<RichText> entries) {
		if (entries.size < 2) entries.map[line].join
		else '''<ul>«FOR entry : entries»<li>«entry.line»</li>«ENDFOR»</ul>'''
	}

	private def drawing(DrawnDiagram diagram) {
		val size = SheetSize.of(diagram.drawing)
		'''
			<div class="drawing">
			<object class="diagram" data-name="«diagram.name.html»" alt="«PaperText.HEADING.of(diagram.drawing.title + ". " + diagram.drawing.description)»" style="width: «size.width»mm; height: «size.height»mm"></object>
			<p class="words">«PaperText.HEADING.of(diagram.caption)»</p>
			</div>
		'''
	}

	private def figures(Figures figures) '''
		«FOR row : Lists.partition(figures.facts, FIGURES_OF_A_ROW)»
			<div class="grid figures"><div class="row">
			«FOR fact : row»
				<div class="figure"><p class="value">«fact.values.entries»</p><p class="label">«PaperText.HEADING.of(fact.label)»</p></div>
			«ENDFOR»
			«empty(FIGURES_OF_A_ROW - row.size)»
			</div></div>
		«ENDFOR»
	'''

	/** Many facts stand in two columns, of which the first is read first. */
	private def facts(List<Fact> facts) '''
		«IF facts.size > FACTS_OF_A_COLUMN»
			<div class="grid halves"><div class="row">
			«FOR half : FactColumns.of(facts)»
				<div class="half">«column(half)»</div>
			«ENDFOR»
			</div></div>
		«ELSE»
			«column(facts)»
		«ENDIF»
	'''

	private def column(List<Fact> facts) '''
		«FOR fact : facts BEFORE '<div class="facts">' AFTER '</div>'»
			<div class="fact"><p class="label">«PaperText.HEADING.of(fact.label)»</p><div class="value">«fact.values.entries»</div></div>
		«ENDFOR»
	'''

	private def highlights(Highlights highlights, int level) '''
		«FOR row : Lists.partition(highlights.entries, HIGHLIGHTS_OF_A_ROW)»
			<div class="grid highlights"><div class="row">
			«FOR highlight : row»
				«highlight(highlight, level)»
			«ENDFOR»
			«empty(HIGHLIGHTS_OF_A_ROW - row.size)»
			</div></div>
		«ENDFOR»
	'''

	private def highlight(Highlight highlight, int level) '''
		<div class="highlight «PrintInline.css(highlight.tone)»">
		<h«level»>«PaperText.HEADING.of(highlight.title)»</h«level»>
		«highlight.lines.entries»
		</div>
	'''

	private def cards(Cards cards, int level) '''
		«FOR card : cards.cards»
			«card(card, level)»
		«ENDFOR»
	'''

	private def CharSequence card(Card card, int level) '''
		<div class="card">
		<h«level» id="«card.anchor.html»">«PaperText.HEADING.of(card.title)»</h«level»>
		«IF !card.note.isEmpty»<p class="note">«card.note.line»</p>«ENDIF»
		«FOR block : card.blocks»
			«write(block, Math.min(level + 1, LOWEST_HEADING))»
		«ENDFOR»
		</div>
	'''

	/** Places that keep the others as narrow as in a full row. */
	private def empty(int count) '''
		«FOR i : 0 ..< count»<div class="empty"></div>«ENDFOR»'''

	private def table(Table table) '''
		<table title="«PaperText.HEADING.of(table.caption)»">
		<colgroup>«FOR width : ColumnWidths.of(table)»<col style="width: «width»"/>«ENDFOR»</colgroup>
		<thead><tr>«FOR column : table.columns»<th scope="col" class="«column.content.name.toLowerCase»">«PaperText.HEAD.of(column.title)»</th>«ENDFOR»</tr></thead>
		<tbody>
		«FOR row : table.rows»
			<tr>«FOR index : 0 ..< row.size»«cell(table.columns.get(index).content.name.toLowerCase, row.get(index), index === 0)»«ENDFOR»</tr>
		«ENDFOR»
		</tbody>
		</table>
	'''

	private def cell(String content, Cell cell, boolean first) {
		if (first) '''<th scope="row" class="«content»">«cell.entries.entries»</th>'''
		else '''<td class="«content»">«cell.entries.entries»</td>'''
	}

	private def matrix(Matrix matrix) '''
		<table class="matrix" style="width: «NAMES + matrix.columns.size * MARK»mm" title="«PaperText.HEADING.of(matrix.caption)»">
		<thead><tr><th scope="col" class="rows">«PaperText.HEAD.of(matrix.corner)»</th>«FOR column : matrix.columns»<th scope="col" class="mark">«PaperText.HEAD.of(column)»</th>«ENDFOR»</tr></thead>
		<tbody>
		«FOR row : matrix.rows»
			<tr><th scope="row">«row.name.line»</th>«FOR mark : row.marks»«mark(mark)»«ENDFOR»</tr>
		«ENDFOR»
		</tbody>
		</table>
	'''

	private def mark(Mark mark) {
		if (mark.sign.isEmpty) '''<td class="mark"></td>'''
		else '''<td class="mark" title="«PaperText.HEADING.of(mark.words)»"><span class="badge «PrintInline.css(mark.tone)»">«PaperText.HEAD.of(mark.sign)»</span></td>'''
	}
}
