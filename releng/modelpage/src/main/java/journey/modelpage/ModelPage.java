// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The page about the metamodel, in Markdown, and its pictures: paths below docs with what stands in the files. */
final class ModelPage {

	private static final String INTRODUCTION = "introduction.md";
	/** Stands for a word that is not there. */
	private static final String UNSPECIFIED = "UNSPECIFIED";

	private final Metamodel metamodel;
	private final StringBuilder page = new StringBuilder();

	private ModelPage(Metamodel metamodel) {
		this.metamodel = metamodel;
	}

	static Map<String, String> files(Metamodel metamodel) {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("model.md", new ModelPage(metamodel).write());
		files.put("images/model.svg", Drawing.of(Overview.of(metamodel)));
		for (Group group : Groups.ALL) {
			files.put(picture(group), Drawing.of(GroupPicture.of(metamodel, group)));
		}
		return files;
	}

	private static String picture(Group group) {
		return "images/model-" + group.id() + ".svg";
	}

	private String write() {
		page.append(introduction());
		heading(2, "The groups");
		for (Group group : Groups.ALL) {
			page.append("- [").append(group.title()).append("](#").append(anchor(group.title())).append("): ")
					.append(links(metamodel.classes(group))).append('\n');
		}
		Groups.ALL.forEach(this::write);
		heading(2, "Types from Java");
		for (EDataType type : metamodel.dataTypes()) {
			page.append("- `").append(FeatureText.type(type)).append("` (`").append(type.getInstanceClassName()).append("`): ")
					.append(Metamodel.documentation(type)).append('\n');
		}
		return page.toString();
	}

	private static String introduction() {
		try (InputStream input = ModelPage.class.getResourceAsStream(INTRODUCTION)) {
			return new String(input.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void write(Group group) {
		heading(2, group.title());
		page.append(group.about()).append("\n\n![Class diagram: ").append(group.title()).append("](").append(picture(group)).append(")\n");
		metamodel.classes(group).forEach(this::write);
		metamodel.enums(group).forEach(this::write);
	}

	private void write(EClass type) {
		heading(3, type.getName());
		page.append(type.isAbstract() ? "*Abstract.* " : "").append(Metamodel.documentation(type)).append("\n");
		relation("Is a", links(type.getESuperTypes()));
		relation("Subclasses", links(metamodel.subclasses(type)));
		List<EReference> references = metamodel.referencesTo(type);
		relation("Part of", features(references.stream().filter(EReference::isContainment).toList()));
		relation("Referred to by", features(references.stream().filter(reference -> !reference.isContainment() && !reference.isContainer()).toList()));
		if (type.getEStructuralFeatures().isEmpty()) {
			return;
		}
		page.append("\n| feature | type | number | meaning |\n|---|---|---|---|\n");
		type.getEStructuralFeatures().forEach(this::write);
	}

	private void write(EStructuralFeature feature) {
		String kind = "";
		String opposite = "";
		if (feature instanceof EReference reference) {
			kind = reference.isContainment() ? "part: " : reference.isContainer() ? "whole: " : "refers to ";
			opposite = reference.getEOpposite() == null ? "" : " Opposite of " + feature(reference.getEOpposite()) + ".";
		}
		page.append("| `").append(feature.getName()).append("` | ").append(kind).append(link(feature.getEType())).append(" | ")
				.append(FeatureText.multiplicity(feature)).append(" | ").append(cell(Metamodel.documentation(feature))).append(opposite).append(" |\n");
	}

	private void write(EEnum type) {
		heading(3, type.getName());
		page.append("*Vocabulary.* ").append(Metamodel.documentation(type)).append("\n\n| literal | in the text | meaning |\n|---|---|---|\n");
		for (EEnumLiteral literal : type.getELiterals()) {
			page.append("| `").append(literal.getName()).append("` | ").append(word(literal)).append(" | ")
					.append(cell(Metamodel.documentation(literal))).append(" |\n");
		}
	}

	private static String word(EEnumLiteral literal) {
		return literal.getName().equals(UNSPECIFIED) ? "" : "`" + cell(literal.getLiteral()) + "`";
	}

	private void heading(int level, String text) {
		page.append('\n').append("#".repeat(level)).append(' ').append(text).append("\n\n");
	}

	private void relation(String what, String text) {
		if (!text.isEmpty()) {
			page.append("\n").append(what).append(": ").append(text).append(".\n");
		}
	}

	private String links(List<? extends EClassifier> types) {
		return types.stream().map(this::link).collect(Collectors.joining(", "));
	}

	/** Types of EMF have no place on the page. */
	private String link(EClassifier type) {
		return metamodel.group(type) == null ? "`" + FeatureText.type(type) + "`" : "[" + type.getName() + "](#" + anchor(type.getName()) + ")";
	}

	private static String features(List<EReference> references) {
		return references.stream().map(ModelPage::feature).collect(Collectors.joining(", "));
	}

	private static String feature(EStructuralFeature feature) {
		ENamedElement type = feature.getEContainingClass();
		return "[" + type.getName() + "](#" + anchor(type.getName()) + ")`." + feature.getName() + "`";
	}

	/** As GitHub makes anchors from headings. */
	static String anchor(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
	}

	private static String cell(String text) {
		return text.replace("|", "\\|").replace("\n", " ");
	}
}
