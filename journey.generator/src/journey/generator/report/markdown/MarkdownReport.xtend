// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.markdown

import java.util.List
import journey.generator.report.document.Block
import journey.generator.report.document.Block.Bullets
import journey.generator.report.document.Block.Cards
import journey.generator.report.document.Block.Chart
import journey.generator.report.document.Block.CurveLane
import journey.generator.report.document.Block.DrawnDiagram
import journey.generator.report.document.Block.Facts
import journey.generator.report.document.Block.Figures
import journey.generator.report.document.Block.Highlights
import journey.generator.report.document.Block.JourneyMap
import journey.generator.report.document.Block.Lane
import journey.generator.report.document.Block.Matrix
import journey.generator.report.document.Block.Paragraph
import journey.generator.report.document.Block.Table
import journey.generator.report.document.Block.TextLane
import journey.generator.report.document.Document.Page
import journey.generator.report.document.Fact
import journey.generator.report.document.RichText
import journey.generator.report.document.Section

import static extension journey.generator.text.MarkdownText.*

/** A page of the report as Markdown with tables (GitHub Flavored Markdown). */
class MarkdownReport {

	/** Markdown knows no deeper heading. */
	static val DEEPEST = 6

	def String write(Page page) '''
		# «page.title.markdown»

		«FOR section : page.sections»
			«section(section, 2)»
		«ENDFOR»
	'''

	private def CharSequence section(Section section, int level) '''
		«heading(level)» «section.title.markdown»

		«FOR block : section.blocks»
			«block(block, level + 1)»

		«ENDFOR»
		«FOR part : section.parts»
			«section(part, level + 1)»
		«ENDFOR»
	'''

	private def heading(int level) {
		"#".repeat(Math.min(level, DEEPEST))
	}

	private def CharSequence block(Block block, int level) {
		switch block {
			Paragraph: block.text.inline
			Chart: '''
				«block.words.markdown»

				«block(block.table, level)»
			'''
			DrawnDiagram: '''![«block.caption.markdown»](«MarkdownDrawings.file(block)»)'''
			Figures: facts(block.facts)
			Facts: facts(block.facts)
			Bullets: '''
				«FOR entry : block.entries»
					- «entry.inline»
				«ENDFOR»
			'''
			Highlights: '''
				«FOR highlight : block.entries»
					«heading(level)» «highlight.title.markdown»

					«FOR line : highlight.lines»
						- «line.inline»
					«ENDFOR»

				«ENDFOR»
			'''
			Cards: '''
				«FOR card : block.cards»
					«heading(level)» «card.title.markdown»

					«IF !card.note.isEmpty»
						«card.note.inline»

					«ENDIF»
					«FOR inner : card.blocks»
						«block(inner, level + 1)»

					«ENDFOR»
				«ENDFOR»
			'''
			Table: '''
				|«FOR column : block.columns» «column.title.markdown» |«ENDFOR»
				|«FOR column : block.columns» --- |«ENDFOR»
				«FOR row : block.rows»
					|«FOR cell : row» «MarkdownInline.lines(cell.entries)» |«ENDFOR»
				«ENDFOR»
			'''
			Matrix: '''
				| «block.corner.markdown» |«FOR column : block.columns» «column.markdown» |«ENDFOR»
				| --- |«FOR column : block.columns» :-: |«ENDFOR»
				«FOR row : block.rows»
					| «row.name.inline» |«FOR mark : row.marks» «mark.sign.markdown» |«ENDFOR»
				«ENDFOR»
			'''
			JourneyMap: '''
				| «block.corner.markdown» |«FOR stage : block.stages» «stage.title.inline»«IF !stage.note.isEmpty» (*«stage.note.markdown»*)«ENDIF» |«ENDFOR»
				| --- |«FOR stage : block.stages» --- |«ENDFOR»
				«FOR lane : block.lanes»
					| **«lane.title.markdown»** |«FOR cell : cells(lane)» «MarkdownInline.lines(cell)» |«ENDFOR»
				«ENDFOR»
			'''
		}
	}

	private def List<List<RichText>> cells(Lane lane) {
		switch lane {
			TextLane: lane.cells.map[entries]
			CurveLane: lane.cells.map[words.entries]
		}
	}

	private def facts(List<Fact> facts) '''
		«FOR fact : facts»
			- **«fact.label.markdown»** «IF fact.values.size === 1»«fact.values.head.inline»«ELSE»«FOR value : fact.values SEPARATOR " · "»«value.inline»«ENDFOR»«ENDIF»
		«ENDFOR»
	'''

	private def String inline(RichText text) {
		MarkdownInline.write(text)
	}
}
