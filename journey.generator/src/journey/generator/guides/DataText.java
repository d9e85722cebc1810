// SPDX-License-Identifier: EPL-2.0
package journey.generator.guides;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import journey.generator.report.document.RichText;
import journey.generator.report.document.RichText.Badge;
import journey.generator.report.document.RichText.Quiet;
import journey.generator.report.document.Tone;
import journey.model.journey.LegalBasis;
import journey.model.journey.NamedElement;
import journey.model.journey.Property;

/** A property that is used for customers one by one: where it is from, and by what right it may be used. */
final class DataText {

	private final GuideWords words;

	DataText(GuideWords words) {
		this.words = words;
	}

	static boolean needsConsent(Property property) {
		return property.getBasis() == LegalBasis.CONSENT;
	}

	RichText of(Property property) {
		RichText right = RichText.join(", ", right(property));
		RichText title = words.title(property).and(holder(property));
		return right.isEmpty() ? title : title.and(" – ").and(right);
	}

	private List<RichText> right(Property property) {
		List<RichText> right = new ArrayList<>();
		boolean isPersonal = property.getPii() != null && !property.getPii().isEmpty();
		boolean hasBasis = property.getBasis() != LegalBasis.UNSPECIFIED;
		if (isPersonal) {
			right.add(RichText.of(words.text("data.personal", property.getPii())));
		}
		if (hasBasis) {
			right.add(RichText.of(words.text("data.basis", words.report().word(property.getBasis()))));
		} else if (isPersonal) {
			right.add(RichText.of(new Badge(Tone.WARNING, words.text("data.noBasis"))));
		}
		if (property.getPurpose() != null) {
			right.add(RichText.of(words.text("data.purpose", property.getPurpose())));
		}
		if (property.getRetention() != null) {
			right.add(RichText.of(words.text("data.kept", words.report().span(property.getRetention()))));
		}
		return right;
	}

	/** The event, the fact or the profile that holds a property, also one within a group. */
	private RichText holder(Property property) {
		EObject holder = property.eContainer();
		while (holder != null && (!(holder instanceof NamedElement) || holder instanceof Property)) {
			holder = holder.eContainer();
		}
		return holder == null ? RichText.EMPTY : RichText.of(new Quiet(" (" + words.report().title((NamedElement) holder) + ")"));
	}
}
