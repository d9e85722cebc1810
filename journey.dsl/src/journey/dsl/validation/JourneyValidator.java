// SPDX-License-Identifier: EPL-2.0
package journey.dsl.validation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;

import com.google.inject.Inject;

import journey.model.text.Suggestion;
import journey.dsl.messages.JourneySyntaxErrors;
import journey.dsl.messages.LanguageMessages;
import journey.dsl.messages.LanguageProblem;
import journey.dsl.messages.WholeLetters;
import journey.dsl.parser.Limit;
import journey.dsl.parser.OtherSign;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.rules.Finding;
import journey.model.rules.Rules;

/** Brings the rules of the model, and what only the text can show, to editors and commands. */
public class JourneyValidator extends AbstractJourneyValidator {

	@Inject
	private StrayWords strayWords;

	@Inject
	private TemplateCalls templateCalls;

	@Check
	public void rules(JourneyFile file) {
		try {
			Rules.check(file, WorkspaceIndexes.of(file.eResource().getResourceSet())).all().stream().filter(finding -> !ConsequencesOfSlips.contain(finding)).map(templateCalls::told).forEach(this::report);
		} catch (NullPointerException e) {
			// Xtext passes these over in silence, and with them all findings of all files
			throw new IllegalStateException(e);
		}
	}

	@Check
	public void fileHoldsSomething(JourneyFile file) {
		boolean nothing = file.getElements().isEmpty() && file.getChoices().isEmpty() && file.getWorkspace() == null;
		ICompositeNode node = NodeModelUtils.getNode(file);
		if (nothing && file.eResource().getErrors().isEmpty() && (node == null || StrayWords.in(node.getRootNode()).isEmpty())) {
			getMessageAcceptor().acceptWarning(LanguageMessages.english(LanguageProblem.EMPTY_FILE), file, 0, 0,
					LanguageProblem.EMPTY_FILE.code());
		}
	}

	@Check
	public void wordsAreKeywords(JourneyFile file) {
		if (!(file.eResource() instanceof XtextResource resource) || resource.getParseResult() == null) {
			return;
		}
		KnownMistakes known = KnownMistakes.of(resource);
		for (INode word : StrayWords.in(resource.getParseResult().getRootNode())) {
			if (!known.explain(word)) {
				reportStray(file, word);
			}
		}
	}

	private void reportStray(JourneyFile file, INode word) {
		String text = WholeLetters.of(word);
		Optional<String> meant = Suggestion.nearest(text, strayWords.keywords());
		Optional<Limit> exceeded = Limit.of(text);
		if (exceeded.isPresent()) {
			reportAt(word, file, LanguageProblem.BEYOND_LIMITS, "@" + exceeded.get().key());
		} else if (text.equals("}")) {
			reportAt(word, file, LanguageProblem.CLOSES_NOTHING);
		} else if (JourneySyntaxErrors.OTHER_QUOTES.contains(text)) {
			reportAt(word, file, LanguageProblem.WRONG_QUOTES, "=" + text);
		} else if (OtherSign.of(text).isPresent()) {
			reportAt(word, file, LanguageProblem.OTHER_SIGN, "=" + OtherSign.of(text).get().right(), "=" + text);
		} else if (!Character.isLetter(text.codePointAt(0))) {
			reportAt(word, file, LanguageProblem.NOT_EXPECTED, "=" + text);
		} else if (meant.isPresent()) {
			reportAt(word, file, LanguageProblem.NOT_A_KEYWORD, text, meant.get());
		} else {
			reportAt(word, file, LanguageProblem.UNLIKE_ANY_KEYWORD, text);
		}
	}

	private void reportAt(INode node, EObject element, LanguageProblem problem, String... arguments) {
		getMessageAcceptor().acceptError(LanguageMessages.english(problem, arguments), element, node.getOffset(), node.getLength(),
				problem.code(), arguments);
	}

	/** Members come in any order, so the parser lets a second one win silently. */
	@Check
	public void memberIsGivenOnce(EObject element) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (feature.isMany() || !element.eIsSet(feature)) {
				continue;
			}
			List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
			if (nodes.size() > 1) {
				INode last = nodes.get(nodes.size() - 1);
				String first = nodes.get(0).getText().strip();
				if (feature == JourneyPackage.Literals.ARGUMENT__ORDER && !first.equals(last.getText().strip())) {
					reportAt(last, element, LanguageProblem.TWO_ORDERS, first, last.getText().strip());
					continue;
				}
				reportAt(last, element, LanguageProblem.GIVEN_TWICE, MemberKeyword.of(last), String.valueOf(nodes.get(0).getStartLine()));
			}
		}
	}

	private void report(Finding finding) {
		String message = finding.message(Locale.ENGLISH);
		String code = finding.code().code();
		String[] arguments = finding.arguments().toArray(String[]::new);
		int index = finding.position() == Finding.ALL ? ValidationMessageAcceptor.INSIGNIFICANT_INDEX : finding.position();
		switch (finding.severity()) {
			case ERROR -> getMessageAcceptor().acceptError(message, finding.element(), finding.feature(), index, code, arguments);
			case WARNING -> getMessageAcceptor().acceptWarning(message, finding.element(), finding.feature(), index, code, arguments);
			case INFO -> getMessageAcceptor().acceptInfo(message, finding.element(), finding.feature(), index, code, arguments);
		}
	}
}
