// SPDX-License-Identifier: EPL-2.0
package journey.model.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import journey.model.formula.FormulaInputs;
import journey.model.formula.KpiInputs;
import journey.model.journey.Channel;
import journey.model.journey.Feeling;
import journey.model.journey.Intention;
import journey.model.journey.Journey;
import journey.model.journey.Kpi;
import journey.model.journey.Moment;
import journey.model.journey.Persona;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;

/** What is covered and what is not, as matrices; rows and columns have the order of the model, unknown names are left out. */
public final class CoverageMatrices {

	/** How a persona takes part in a journey. */
	public enum Part {
		/** The journey is for this persona. */
		LIVES,
		/** The journey is not, but its touchpoints tell what this persona feels, or serve a goal or an activity. */
		APPEARS
	}

	/** How a KPI measures a touchpoint; the first that is true. */
	public enum Measuring {
		/** The KPI measures the touchpoint itself. */
		ITSELF,
		/** The KPI measures the stage of the touchpoint. */
		ITS_STAGE,
		/** The KPI is computed from events or surveys that track the touchpoint. */
		ITS_RECORDS
	}

	private CoverageMatrices() {
	}

	/** The touchpoints of each stage by their moment; those that say none stand in a last column, if there are any. */
	public static Matrix<Stage, Moment, List<Touchpoint>> momentsByStage(Journey journey) {
		List<Moment> columns = new ArrayList<>(List.of(Moment.PRE, Moment.DURING, Moment.POST));
		if (Touchpoints.of(journey).stream().anyMatch(touchpoint -> touchpoint.getMoment() == Moment.UNSPECIFIED)) {
			columns.add(Moment.UNSPECIFIED);
		}
		Matrix<Stage, Moment, List<Touchpoint>> matrix = Matrix.empty(journey.getStages(), columns);
		for (Touchpoint touchpoint : Touchpoints.of(journey)) {
			matrix.put(touchpoint.getStage(), touchpoint.getMoment(), List.of(touchpoint), CoverageMatrices::join);
		}
		return matrix;
	}

	/** Who takes part in which journey. */
	public static Matrix<Persona, Journey, Part> journeysByPersona(WorkspaceIndex index) {
		Set<Persona> personas = new LinkedHashSet<>(index.elements(Persona.class));
		Matrix<Persona, Journey, Part> matrix = Matrix.empty(List.copyOf(personas), index.elements(Journey.class));
		for (Journey journey : matrix.columns()) {
			Travellers.of(journey).stream().filter(personas::contains)
					.forEach(persona -> matrix.put(persona, journey, Part.LIVES, CoverageMatrices::first));
			for (Touchpoint touchpoint : Touchpoints.of(journey)) {
				appearing(touchpoint).stream().filter(personas::contains)
						.forEach(persona -> matrix.put(persona, journey, Part.APPEARS, CoverageMatrices::first));
			}
		}
		return matrix;
	}

	/** Which KPIs measure which touchpoints of a journey; the columns are the KPIs that measure the journey or anything in it. */
	public static Matrix<Touchpoint, Kpi, Measuring> kpisByTouchpoint(Journey journey, WorkspaceIndex index) {
		Set<Kpi> measuring = new HashSet<>(index.kpisMeasuring(journey));
		journey.getStages().forEach(stage -> measuring.addAll(index.kpisWithin(stage)));
		List<Kpi> columns = index.elements(Kpi.class).stream().filter(measuring::contains).toList();
		List<Touchpoint> rows = Touchpoints.of(journey);
		Matrix<Touchpoint, Kpi, Measuring> matrix = Matrix.empty(rows, columns);
		for (Touchpoint touchpoint : rows) {
			index.kpisMeasuring(touchpoint).forEach(kpi -> matrix.put(touchpoint, kpi, Measuring.ITSELF, CoverageMatrices::first));
			index.kpisMeasuring(touchpoint.getStage()).forEach(kpi -> matrix.put(touchpoint, kpi, Measuring.ITS_STAGE, CoverageMatrices::first));
		}
		Map<EObject, List<Touchpoint>> tracked = tracked(rows);
		for (Kpi kpi : columns) {
			FormulaInputs inputs = KpiInputs.of(index).inputs(kpi);
			putRecords(kpi, inputs.events(), tracked, matrix);
			putRecords(kpi, inputs.surveys(), tracked, matrix);
		}
		return matrix;
	}

	/**
	 * On which channels the touchpoints of a journey take place, with the personas of the journey who prefer the channel. The
	 * last rows are channels that they prefer and on which no touchpoint takes place.
	 */
	public static Matrix<Channel, Touchpoint, List<Persona>> touchpointsByChannel(Journey journey) {
		Set<Channel> channels = new LinkedHashSet<>();
		List<Touchpoint> columns = Touchpoints.of(journey);
		columns.forEach(touchpoint -> channels.addAll(touchpoint.getChannels()));
		Travellers.of(journey).forEach(persona -> channels.addAll(persona.getPrefers()));
		channels.removeIf(EObject::eIsProxy);
		Map<Channel, List<Persona>> preferring = new HashMap<>();
		for (Channel channel : channels) {
			preferring.put(channel, Travellers.of(journey).stream().filter(persona -> persona.getPrefers().contains(channel)).toList());
		}
		Matrix<Channel, Touchpoint, List<Persona>> matrix = Matrix.empty(List.copyOf(channels), columns);
		for (Touchpoint touchpoint : columns) {
			touchpoint.getChannels().stream().filter(channels::contains)
					.forEach(channel -> matrix.put(channel, touchpoint, preferring.get(channel), CoverageMatrices::first));
		}
		return matrix;
	}

	private static Set<Persona> appearing(Touchpoint touchpoint) {
		Set<Persona> personas = new LinkedHashSet<>();
		touchpoint.getFeelings().stream().map(Feeling::getPersona).forEach(personas::add);
		for (Intention intention : touchpoint.getServes()) {
			if (intention.eContainer() instanceof Persona persona) {
				personas.add(persona);
			}
		}
		return personas;
	}

	private static Map<EObject, List<Touchpoint>> tracked(List<Touchpoint> touchpoints) {
		Map<EObject, List<Touchpoint>> tracked = new HashMap<>();
		for (Touchpoint touchpoint : touchpoints) {
			touchpoint.getTrackedBy().forEach(record -> tracked.computeIfAbsent(record, any -> new ArrayList<>()).add(touchpoint));
		}
		return tracked;
	}

	private static void putRecords(Kpi kpi, Set<? extends EObject> records, Map<EObject, List<Touchpoint>> tracked, Matrix<Touchpoint, Kpi, Measuring> matrix) {
		for (EObject record : records) {
			tracked.getOrDefault(record, List.of())
					.forEach(touchpoint -> matrix.put(touchpoint, kpi, Measuring.ITS_RECORDS, CoverageMatrices::first));
		}
	}

	private static <T> List<T> join(List<T> first, List<T> second) {
		List<T> all = new ArrayList<>(first);
		all.addAll(second);
		return all;
	}

	private static <T> T first(T first, @SuppressWarnings("unused") T second) {
		return first;
	}
}
