// SPDX-License-Identifier: EPL-2.0
package journey.model.measurability;

import java.util.List;
import java.util.function.ObjIntConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.journey.JourneyPackage;
import journey.model.journey.NamedElement;

/**
 * One link of the chain from a goal to the sources.
 *
 * @param kind what it is there for
 * @param element what it leads to; for a statement what makes it, for a formula its expression
 * @param feature what in the element is meant: its name, or the statement; null if the element itself is
 * @param part the part of a formula that names it; null if no formula does
 * @param next the links that follow, in the order of the text
 */
public record Link(Kind kind, EObject element, EStructuralFeature feature, EObject part, List<Link> next) {

	/** In the order from a goal to the sources. */
	public enum Kind {

		GOAL("goal"), STAGE("stage"), KPI("kpi"), TEMPLATE("template"), FORMULA("formula"), JOURNEY("journey"), TOUCHPOINT("touchpoint"), EVENT("event"),
		FACT("fact"), SURVEY("survey"), PROFILE("profile"), PROPERTY("property"), SOURCE("source"),
		/** A statement of an element that is needed, such as the field of a source that tells the customer. */
		STATEMENT("statement");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** Its name in outputs for machines. */
		public String word() {
			return word;
		}
	}

	public Link {
		next = List.copyOf(next);
	}

	static Link to(Kind kind, NamedElement element, EObject part) {
		return new Link(kind, element, JourneyPackage.Literals.NAMED_ELEMENT__NAME, part, List.of());
	}

	static Link toFormula(EObject expression) {
		return new Link(Kind.FORMULA, expression, null, null, List.of());
	}

	static Link toStatement(NamedElement element, EStructuralFeature feature) {
		return new Link(Kind.STATEMENT, element, feature, null, List.of());
	}

	Link followedBy(List<Link> links) {
		return new Link(kind, element, feature, part, links);
	}

	/** Shows this link and all that follow, each before those that follow it, with its distance from this one. */
	public void visit(ObjIntConsumer<Link> visitor) {
		visit(visitor, 0);
	}

	private void visit(ObjIntConsumer<Link> visitor, int depth) {
		visitor.accept(this, depth);
		next.forEach(link -> link.visit(visitor, depth + 1));
	}
}
