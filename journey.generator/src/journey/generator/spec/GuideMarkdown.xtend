// SPDX-License-Identifier: EPL-2.0
package journey.generator.spec

import journey.generator.spec.GuideView.SourceView
import journey.generator.spec.GuideView.Task

import static extension journey.generator.text.MarkdownText.*

/** The checklist for engineers as Markdown with task lists (GitHub Flavored Markdown). */
class GuideMarkdown {

	val GuideTexts texts

	new(GuideTexts texts) {
		this.texts = texts
	}

	def String write(GuideView guide) '''
		# «texts.text("guide.title")»

		«texts.text("guide.introduction")»
		«FOR source : guide.sources»

			«source(source)»
		«ENDFOR»
	'''

	private def source(SourceView source) '''
		## «source.title.markdown»
		«IF !source.notes.isEmpty»

			«FOR note : source.notes»
				- «note.markdown»
			«ENDFOR»
		«ENDIF»
		«FOR group : source.groups»

			### «group.title»

			«FOR task : group.tasks»
				«task(task)»
			«ENDFOR»
		«ENDFOR»
	'''

	private def CharSequence task(Task task) '''
		- [ ] **«task.title.markdown»**«IF !task.code.isEmpty» «task.code.code»«ENDIF»«IF !task.text.isEmpty» – «task.text.markdown»«ENDIF»
			«FOR note : task.notes»
				- «note.markdown»
			«ENDFOR»
			«FOR part : task.parts»
				«task(part)»
			«ENDFOR»
	'''
}
