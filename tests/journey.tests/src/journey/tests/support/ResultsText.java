// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import java.util.ArrayList;
import java.util.List;

/** A results.json that is written by hand. */
public final class ResultsText {

	private final List<String> kpis = new ArrayList<>();
	private final List<String> funnels = new ArrayList<>();
	private final List<String> sources = new ArrayList<>();

	/** @param members members of a JSON object, without the braces, series and groups; names are in simple quotes */
	public ResultsText kpi(String members) {
		return kpi(members, "", "");
	}

	public ResultsText kpi(String members, String series, String groups) {
		kpis.add("{%s,'series':[%s],'groups':[%s]}".formatted(members, series, groups));
		return this;
	}

	public ResultsText funnel(String journey, String stages) {
		funnels.add("{'journey':'%s','unit':'customer','from':'2026-03-01T00:00+01:00','until':'2026-04-01T00:00+02:00','stages':[%s]}".formatted(journey, stages));
		return this;
	}

	public ResultsText failedFunnel(String journey, String reason) {
		funnels.add("{'journey':'%s','unit':'customer','obstacle':'failed','reason':'%s','stages':[]}".formatted(journey, reason));
		return this;
	}

	public ResultsText source(String members, String records) {
		sources.add("{%s,'records':[%s]}".formatted(members, records));
		return this;
	}

	public String json() {
		return "{'schemaVersion':1,'kpis':[%s],'funnels':[%s],'sources':[%s]}".formatted(String.join(",", kpis), String.join(",", funnels), String.join(",", sources))
				.replace('\'', '"');
	}
}
