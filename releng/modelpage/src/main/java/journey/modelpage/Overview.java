// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** All classes on one page, without their attributes. What leads out of a group stands in the boxes, and so do plain references. */
final class Overview {

	/** Parts of so many others that lines to them would cover the page. */
	private static final Set<String> VALUES = Set.of("Allowance", "Argument", "Expression", "Quantity", "Span", "Step", "Threshold");

	private final Metamodel metamodel;
	private final List<Picture.Line> lines = new ArrayList<>();

	private Overview(Metamodel metamodel) {
		this.metamodel = metamodel;
	}

	static Picture of(Metamodel metamodel) {
		return new Overview(metamodel).picture();
	}

	private Picture picture() {
		List<Picture.Frame> frames = new ArrayList<>();
		for (Group group : Groups.ALL) {
			frames.add(new Picture.Frame(group.title(), group, metamodel.classes(group).stream().map(this::box).toList()));
		}
		return new Picture("The metamodel of Journey Workbench", metamodel.documentation()
				+ " All classes in " + frames.size() + " groups, without their attributes; the page docs/model.md says the same in words.", Picture.Flow.RIGHT, frames, lines);
	}

	private Picture.Box box(EClass type) {
		List<String> elsewhere = new ArrayList<>();
		for (EClass supertype : type.getESuperTypes()) {
			if (isNear(type, supertype)) {
				lines.add(new Picture.Line(Picture.Kind.INHERITANCE, supertype.getName(), type.getName(), ""));
			} else {
				elsewhere.add(supertype.getName());
			}
		}
		List<Picture.Row> rows = new ArrayList<>();
		for (EReference reference : type.getEReferences()) {
			EClass target = reference.getEReferenceType();
			if (reference.isContainment() && isNear(type, target) && !VALUES.contains(target.getName())) {
				lines.add(new Picture.Line(Picture.Kind.CONTAINMENT, type.getName(), target.getName(), ""));
			} else if (!reference.isContainer()) {
				rows.add(new Picture.Row(reference.isContainment() ? Picture.Kind.CONTAINMENT : Picture.Kind.REFERENCE, FeatureText.inBox(reference)));
			}
		}
		return new Picture.Box(type.getName(), type.isAbstract(), String.join(", ", elsewhere), rows);
	}

	private boolean isNear(EClass one, EClass other) {
		return metamodel.group(one) == metamodel.group(other);
	}
}
