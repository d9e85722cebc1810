// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** All groups on one page. */
final class Overview {

	private static final Set<String> EVERYWHERE = Set.of("Element", "NamedElement", "Annotated", "Owned", "Referable");
	private static final Set<String> VALUES = Set.of("Span", "Quantity", "Threshold", "Step", "Expression", "Argument", "Evidence", "Allowance");

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
			if (!group.id().equals("formulas"))
			frames.add(new Picture.Frame(group.title(), group, metamodel.classes(group).stream().map(this::box).toList()));
		}
		return new Picture("The metamodel of Journey Workbench", metamodel.documentation(), Picture.Flow.RIGHT, frames, lines);
	}

	private Picture.Box box(EClass type) {
		for (EClass supertype : type.getESuperTypes()) {
			if (!EVERYWHERE.contains(supertype.getName())) {
				lines.add(new Picture.Line(Picture.Kind.INHERITANCE, supertype.getName(), type.getName(), ""));
			}
		}
		for (EReference reference : type.getEReferences()) {
			String target = reference.getEReferenceType().getName();
			if (!reference.isContainer() && !VALUES.contains(target) && reference.isContainment()) {
				lines.add(new Picture.Line(reference.isContainment() ? Picture.Kind.CONTAINMENT : Picture.Kind.REFERENCE, type.getName(), target, ""));
			}
		}
		String supertypes = type.getESuperTypes().stream().map(EClass::getName).filter(EVERYWHERE::contains).collect(Collectors.joining(", "));
		return new Picture.Box(type.getName(), type.isAbstract(), supertypes, List.of());
	}
}
