// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.HoverContext;
import org.eclipse.xtext.ide.server.hover.HoverService;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import journey.dsl.library.LibraryDocumentation;
import journey.model.journey.NamedElement;
import journey.model.messages.Messages;

/** Says what the element at a place is: its title, its kind and name, its essential members, and the comment before it. */
public class ElementHovers extends HoverService {

	private static final Messages MESSAGES = new Messages(ElementHovers.class);

	@Inject
	private LibraryDocumentation comments;

	/** Empty where no element is named. */
	public Hover hover(Document document, XtextResource resource, HoverParams question, Locale locale) {
		HoverContext place = createContext(document, resource, document.getOffSet(question.getPosition()));
		if (place == null || !(place.getElement() instanceof NamedElement element) || element.getName() == null) {
			return EMPTY_HOVER;
		}
		Range name = getRange(place);
		return name == null ? EMPTY_HOVER : new Hover(new MarkupContent(MarkupKind.MARKDOWN, text(element, locale)), name);
	}

	private String text(NamedElement element, Locale locale) {
		boolean hasTitle = element.getTitle() != null && !element.getTitle().isBlank();
		String kind = MESSAGES.find(locale, "kind." + element.eClass().getName()).orElse("");
		List<String> parts = new ArrayList<>();
		parts.add("**" + Markdown.of(hasTitle ? element.getTitle() : element.getName()) + "**");
		parts.add(hasTitle ? kind + " " + Markdown.of(element.getName()) : kind);
		List<String> members = members(element, locale);
		if (!members.isEmpty()) {
			parts.add(String.join("  \n", members));
		}
		parts.add(Markdown.of(comments.inOneLine(element)));
		parts.removeIf(String::isBlank);
		return String.join("\n\n", parts);
	}

	private static List<String> members(EObject element, Locale locale) {
		List<String> lines = new ArrayList<>();
		for (EStructuralFeature member : EssentialMembers.of(element.eClass())) {
			String text = MemberText.of(element, member);
			if (!text.isEmpty()) {
				lines.add(MESSAGES.text(locale, "member", MESSAGES.text(locale, "member." + member.getName()), Markdown.of(text)));
			}
		}
		return lines;
	}
}
