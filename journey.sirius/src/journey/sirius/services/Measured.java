// SPDX-License-Identifier: EPL-2.0
package journey.sirius.services;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Kpi;
import journey.model.journey.Stage;
import journey.model.queries.Names;
import journey.model.results.FunnelResult;
import journey.model.results.KpiResult;
import journey.model.results.Results;
import journey.model.results.StageResult;

/** What was measured, by the names of what was measured: kept with the results until others come in. */
final class Measured extends AdapterImpl {

	private Map<String, KpiResult> kpis;
	private Map<String, StageResult> stages;

	private Measured() {
	}

	/** What was measured of a KPI; empty if there are no results, or none of it. */
	static Optional<KpiResult> of(Kpi kpi) {
		return results(kpi).map(Measured::kept).map(measured -> measured.kpis().get(Names.qualified(kpi)));
	}

	/** What was measured of a stage; empty if there are no results, or none of it. */
	static Optional<StageResult> of(Stage stage) {
		return results(stage).map(Measured::kept).map(measured -> measured.stages().get(Names.qualified(stage)));
	}

	/** The first results in the resource set of an element. */
	private static Optional<Results> results(EObject element) {
		ResourceSet resources = Files.resources(element);
		if (resources != null) {
			for (Resource resource : resources.getResources()) {
				for (EObject content : resource.getContents()) {
					if (content instanceof Results results) {
						return Optional.of(results);
					}
				}
			}
		}
		return Optional.empty();
	}

	private static Measured kept(Results results) {
		Measured kept = (Measured) EcoreUtil.getExistingAdapter(results, Measured.class);
		if (kept == null) {
			kept = new Measured();
			results.eAdapters().add(kept);
		}
		return kept;
	}

	private Map<String, KpiResult> kpis() {
		if (kpis == null) {
			kpis = new HashMap<>();
			((Results) getTarget()).getKpis().forEach(result -> kpis.putIfAbsent(result.getKpi(), result));
		}
		return kpis;
	}

	private Map<String, StageResult> stages() {
		if (stages == null) {
			stages = new HashMap<>();
			for (FunnelResult funnel : ((Results) getTarget()).getFunnels()) {
				funnel.getStages().forEach(result -> stages.putIfAbsent(result.getStage(), result));
			}
		}
		return stages;
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (!notification.isTouch()) {
			kpis = null;
			stages = null;
		}
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == Measured.class;
	}
}
