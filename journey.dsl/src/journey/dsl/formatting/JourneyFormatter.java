// SPDX-License-Identifier: EPL-2.0
package journey.dsl.formatting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatter;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

import com.google.inject.Inject;

import journey.model.journey.Allowance;
import journey.model.journey.Argument;
import journey.model.journey.Channel;
import journey.model.journey.ChannelValue;
import journey.model.journey.Content;
import journey.model.journey.Device;
import journey.model.journey.ExitReason;
import journey.model.journey.Goal;
import journey.model.journey.JourneyFile;
import journey.model.journey.MeasuringChoice;
import journey.model.journey.Minus;
import journey.model.journey.Opportunity;
import journey.model.journey.Parenthesis;
import journey.model.journey.Template;

/**
 * One member a line, indented by a tab for each brace; one space between words. A blank line between members stays, a
 * second one goes. Small blocks, such as the one of an opportunity, stay on one line.
 */
public class JourneyFormatter extends AbstractJavaFormatter {

	private static final Set<String> NO_SPACE_BEFORE = Set.of(",", ")");

	@Inject
	private LineStarts lineStarts;

	protected void format(JourneyFile file, IFormattableDocument document) {
		Deque<ISemanticRegion> open = new ArrayDeque<>();
		ISemanticRegion previous = null;
		for (ISemanticRegion region : textRegionExtensions.regionForEObject(file).getAllSemanticRegions()) {
			if (isKeyword(region, "{")) {
				open.push(region);
				document.prepend(region, IHiddenRegionFormatter::oneSpace);
			} else if (isKeyword(region, "}") && !open.isEmpty()) {
				close(open.pop(), region, previous, document);
			} else if (previous == null) {
				document.prepend(region, space -> space.setNewLines(0, 0, 0));
			} else if (beginsLine(region, previous)) {
				document.prepend(region, space -> space.setNewLines(1, 1, 1000));
			} else if (joins(previous, region)) {
				document.prepend(region, IHiddenRegionFormatter::noSpace);
			} else {
				document.prepend(region, IHiddenRegionFormatter::oneSpace);
			}
			previous = region;
		}
		if (previous != null) {
			document.append(previous, space -> space.setNewLines(1, 1, 1));
		}
	}

	private void close(ISemanticRegion brace, ISemanticRegion end, ISemanticRegion previous, IFormattableDocument document) {
		if (previous == brace || isInline(brace.getSemanticElement()) || isChannelList(end)) {
			document.prepend(end, IHiddenRegionFormatter::oneSpace);
		} else {
			document.prepend(end, space -> space.setNewLines(1, 1, 1));
			document.interior(brace, end, IHiddenRegionFormatter::indent);
		}
	}

	private boolean beginsLine(ISemanticRegion region, ISemanticRegion previous) {
		EObject element = region.getSemanticElement();
		if (previous.getSemanticElement() instanceof Allowance && previous.getSemanticElement() != element) {
			return true;
		}
		if (isInline(element)) {
			return startsMember(region, element) && !(element instanceof ChannelValue);
		}
		return lineStarts.isStart(region.getGrammarElement()) || startsMember(region, element);
	}

	/** Whether the region is the first of an element, or of an element in its beginning, that is a member. */
	private boolean startsMember(ISemanticRegion region, EObject element) {
		for (EObject inner = element; inner != null && isFirst(region, inner); inner = inner.eContainer()) {
			if (lineStarts.isMember(inner)) {
				return true;
			}
		}
		return false;
	}

	private boolean isFirst(ISemanticRegion region, EObject element) {
		return textRegionExtensions.regionForEObject(element).getPreviousHiddenRegion() == region.getPreviousHiddenRegion();
	}

	/** The brace that closes the channels of a source. */
	private static boolean isChannelList(ISemanticRegion end) {
		return end.getPreviousSemanticRegion().getSemanticElement() instanceof ChannelValue;
	}

	/** Elements whose block stays on the line. */
	private static boolean isInline(EObject element) {
		return element instanceof Channel || element instanceof Device || element instanceof Content || element instanceof ExitReason
				|| element instanceof Goal || element instanceof MeasuringChoice || element instanceof Opportunity || element instanceof ChannelValue;
	}

	private static boolean joins(ISemanticRegion left, ISemanticRegion right) {
		if (isKeyword(left, "(") || isKeyword(left, "@allow")) {
			return true;
		}
		if (isKeyword(left, "-") && left.getSemanticElement() instanceof Minus) {
			return true;
		}
		if (!(right.getGrammarElement() instanceof Keyword keyword)) {
			return false;
		}
		EObject owner = right.getSemanticElement();
		return switch (keyword.getValue()) {
			case "(" -> !(owner instanceof Parenthesis || owner instanceof Template);
			case ":" -> owner instanceof Argument;
			case "%" -> !isKeyword(left, "unit");
			default -> NO_SPACE_BEFORE.contains(keyword.getValue());
		};
	}

	private static boolean isKeyword(ISemanticRegion region, String value) {
		return region.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(value);
	}
}
