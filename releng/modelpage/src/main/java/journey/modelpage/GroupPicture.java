// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The classes of one group with all their features. What leads out of the group stands in the boxes, the rest are lines. */
final class GroupPicture {

	private final Metamodel metamodel;
	private final Group group;
	private final List<Picture.Line> lines = new ArrayList<>();

	private GroupPicture(Metamodel metamodel, Group group) {
		this.metamodel = metamodel;
		this.group = group;
	}

	static Picture of(Metamodel metamodel, Group group) {
		return new GroupPicture(metamodel, group).picture();
	}

	private Picture picture() {
		List<Picture.Box> boxes = metamodel.classes(group).stream().map(this::box).toList();
		String description = "Class diagram of " + boxes.size() + " classes: " + String.join(", ", group.classes())
				+ ". The page docs/model.md says the same in words.";
		return new Picture(group.title(), description, Picture.Flow.DOWN, List.of(new Picture.Frame("", group, boxes)), lines);
	}

	private Picture.Box box(EClass type) {
		for (EClass supertype : type.getESuperTypes()) {
			if (isHere(supertype)) {
				lines.add(new Picture.Line(Picture.Kind.INHERITANCE, supertype.getName(), type.getName(), ""));
			}
		}
		List<Picture.Row> rows = new ArrayList<>();
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			Picture.Kind kind = kind(feature);
			if (feature instanceof EReference reference && hasLine(reference)) {
				lines.add(new Picture.Line(kind, type.getName(), reference.getEReferenceType().getName(), FeatureText.onLine(reference)));
			} else if (!isContainer(feature)) {
				rows.add(new Picture.Row(kind, FeatureText.inBox(feature)));
			}
		}
		String supertypes = type.getESuperTypes().stream().filter(supertype -> !isHere(supertype)).map(EClass::getName)
				.collect(Collectors.joining(", "));
		return new Picture.Box(type.getName(), type.isAbstract(), supertypes, rows);
	}

	/** A line back to what the class is itself, as the operands of a formula would have, makes a picture harder to read, not easier. */
	private boolean hasLine(EReference reference) {
		EClass target = reference.getEReferenceType();
		return isHere(target) && !reference.isContainer() && !target.isSuperTypeOf(reference.getEContainingClass());
	}

	/** The line is that of its opposite. */
	private static boolean isContainer(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainer();
	}

	private boolean isHere(EClass type) {
		return metamodel.group(type) == group;
	}

	private static Picture.Kind kind(EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			return reference.isContainment() ? Picture.Kind.CONTAINMENT : Picture.Kind.REFERENCE;
		}
		return Picture.Kind.ATTRIBUTE;
	}
}
