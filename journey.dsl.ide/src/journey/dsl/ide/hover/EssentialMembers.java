// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.hover;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import journey.model.journey.JourneyPackage;

/** Which members say the most about an element of each kind, in the order in which they are shown. */
final class EssentialMembers {

	private static final JourneyPackage MODEL = JourneyPackage.eINSTANCE;

	private static final Map<EClass, List<EStructuralFeature>> BY_KIND = Map.ofEntries(
			Map.entry(MODEL.getKpi(), List.of(MODEL.getKpi_Formula(), MODEL.getKpi_Template(), MODEL.getKpi_Measures(), MODEL.getKpi_Target(), MODEL.getKpi_Window())),
			Map.entry(MODEL.getTemplate(), List.of(MODEL.getTemplate_Formula())),
			Map.entry(MODEL.getChannel(), List.of(MODEL.getChannel_Kind())),
			Map.entry(MODEL.getDevice(), List.of(MODEL.getDevice_Kind())),
			Map.entry(MODEL.getPersona(), List.of(MODEL.getPersona_Profession(), MODEL.getPersona_Behaviour(), MODEL.getPersona_Goals(), MODEL.getPersona_Prefers())),
			Map.entry(MODEL.getJourney(), List.of(MODEL.getJourney_Personas(), MODEL.getJourney_Stages())),
			Map.entry(MODEL.getStage(), List.of(MODEL.getStage_Canonical(), MODEL.getStage_Touchpoints())),
			Map.entry(MODEL.getTouchpoint(), List.of(MODEL.getTouchpoint_Channels(), MODEL.getTouchpoint_Moment(), MODEL.getTouchpoint_Feelings(), MODEL.getTouchpoint_TrackedBy())),
			Map.entry(MODEL.getSource(), List.of(MODEL.getSource_Kind())),
			Map.entry(MODEL.getEvent(), List.of(MODEL.getEvent_Source(), MODEL.getEvent_Properties())),
			Map.entry(MODEL.getFact(), List.of(MODEL.getFact_Source(), MODEL.getFact_Properties())),
			Map.entry(MODEL.getSurvey(), List.of(MODEL.getSurvey_Instrument(), MODEL.getSurvey_Question())),
			Map.entry(MODEL.getProperty(), List.of(MODEL.getProperty_Type())));

	private EssentialMembers() {
	}

	static List<EStructuralFeature> of(EClass kind) {
		return BY_KIND.getOrDefault(kind, List.of());
	}
}
