// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import journey.generator.output.GeneratedFile;
import journey.generator.report.Reports;
import journey.model.journey.Element;
import journey.model.journey.JourneyFactory;
import journey.model.journey.JourneyFile;
import journey.model.journey.JourneyPackage;
import journey.model.queries.WorkspaceIndex;
import journey.tests.support.PdfText;

/** Every text and every link that the metamodel has for a journey, a persona and a segment, down to the smallest part, is in the report. */
class NothingIsLeftOutTest {

	/** What has titles is called by them, and of an exit with a shared reason the language allows no other. Silenced rules stand with the findings. */
	private static final Set<EStructuralFeature> SHOWN_OTHERWISE = Set.of(
			JourneyPackage.Literals.NAMED_ELEMENT__NAME,
			JourneyPackage.Literals.ANNOTATED__ALLOWANCES,
			JourneyPackage.Literals.TRANSITION__REASON);

	private static final Map<EClass, List<EClass>> KINDS = Map.of(
			JourneyPackage.Literals.EXPRESSION, List.of(JourneyPackage.Literals.TEXT_LITERAL),
			JourneyPackage.Literals.TRACKABLE, List.of(JourneyPackage.Literals.EVENT, JourneyPackage.Literals.SURVEY),
			JourneyPackage.Literals.INTENTION, List.of(JourneyPackage.Literals.PERSONA_GOAL, JourneyPackage.Literals.ACTIVITY),
			JourneyPackage.Literals.MEASURE, List.of(JourneyPackage.Literals.KPI),
			JourneyPackage.Literals.MEASURABLE, List.of(JourneyPackage.Literals.STAGE),
			JourneyPackage.Literals.TRANSITION, List.of(JourneyPackage.Literals.MOVE, JourneyPackage.Literals.EXIT));

	private final List<String> said = new ArrayList<>();

	static List<Arguments> elements() {
		List<Arguments> elements = new ArrayList<>();
		for (EClass kind : List.of(JourneyPackage.Literals.JOURNEY, JourneyPackage.Literals.PERSONA, JourneyPackage.Literals.SEGMENT)) {
			for (Reports.Format format : Reports.Format.values()) {
				elements.add(Arguments.of(kind.getName(), format, kind));
			}
		}
		return elements;
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("elements")
	void everyTextAndEveryLinkIsInTheReport(String name, Reports.Format format, EClass kind) {
		String report = report((Element) filled(kind), format);
		assertEquals(List.of(), said.stream().filter(text -> !report.contains(text)).toList());
	}

	private static String report(Element element, Reports.Format format) {
		JourneyFile file = JourneyFactory.eINSTANCE.createJourneyFile();
		file.getElements().add(element);
		GeneratedFile written = Reports.files(WorkspaceIndex.of(List.of(file)), Locale.ENGLISH, Optional.empty(), List.of(), List.of(format)).get(0);
		return format == Reports.Format.PDF ? PdfText.lettersOf(written.content()) : written.text();
	}

	private EObject filled(EClass kind) {
		EObject element = EcoreUtil.create(kind);
		kind.getEAllStructuralFeatures().stream()
				.filter(feature -> feature.isChangeable() && !(feature instanceof EReference reference && reference.isContainer()))
				.forEach(feature -> fill(element, feature));
		return element;
	}

	private void fill(EObject element, EStructuralFeature feature) {
		if (element.eClass() == JourneyPackage.Literals.MOVE || !SHOWN_OTHERWISE.contains(feature)) {
			List<?> values = feature instanceof EReference reference ? values(reference) : List.of(value((EAttribute) feature));
			element.eSet(feature, feature.isMany() ? values : values.get(0));
		}
	}

	private List<EObject> values(EReference reference) {
		List<EClass> kinds = KINDS.getOrDefault(reference.getEReferenceType(), List.of(reference.getEReferenceType()));
		return kinds.stream().map(kind -> reference.isContainment() ? filled(kind) : titled(kind)).toList();
	}

	private EObject titled(EClass kind) {
		EObject target = EcoreUtil.create(kind);
		target.eSet(JourneyPackage.Literals.NAMED_ELEMENT__TITLE, text(kind.getName()));
		return target;
	}

	private Object value(EAttribute attribute) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == String.class) {
			return text(attribute.getName());
		}
		if (attribute.getEAttributeType() instanceof EEnum vocabulary) {
			return vocabulary.getELiterals().get(1).getInstance();
		}
		return Map.of(Integer.class, 4, int.class, 1, boolean.class, false, BigDecimal.class, BigDecimal.TWO, LocalDate.class, LocalDate.of(2027, 6, 1)).get(type);
	}

	private String text(String what) {
		String text = "said" + said.size() + what;
		said.add(text);
		return text;
	}
}
