// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import journey.measure.MeasureRequest;
import journey.measure.Measurement;
import journey.measure.data.Feed;
import journey.measure.data.FileFormat;
import journey.measure.data.SourceRecords;
import journey.measure.engine.EngineMissingException;
import journey.measure.simulation.Behaviour;
import journey.measure.simulation.Fault;
import journey.measure.simulation.Simulated;
import journey.measure.simulation.SimulatedFile;
import journey.measure.simulation.Simulation;
import journey.measure.simulation.SimulationRequest;
import journey.measure.simulation.Truth;
import journey.model.journey.Element;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.queries.WorkspaceIndex;
import journey.model.results.KpiResult;
import journey.model.results.Results;
import journey.tests.support.JourneyText;

/** A shop whose customers do not exist, and what measuring says of their data. */
record SimulatedShop(WorkspaceIndex index, Truth truth, Results results) {

	/** No event tracks two touchpoints, so that the truth is told in one way only. */
	static final String TEXT = """
			namespace shop
			import std.channels.*
			source Web is analytics {
				customer "user" identity Visitor session "visit" time "at" timezone "Europe/Paris" name "event"
				channel "medium" { "organic" : search "cpc" : online_ads "(none)" : website }
			}
			source Till is point-of-sale { customer "card" identity Visitor time "paid at" timezone "Europe/Paris" name "kind" }
			source Ads is ads { time "day" timezone "Europe/Paris" }
			source Polls is survey { customer "who" identity Visitor time "answered" timezone "Europe/Paris" name "poll" }
			profile Card from Till { has town : one of "Paris", "Lyon" required has birth : date }
			event Landed from Web as "landing, page" { has device : one of "phone", "desktop" required has paid : boolean required }
			event Viewed from Web as "view" { has price : money(EUR) required has seen : duration has rebate : percent has label : text }
			event Filled from Web as "cart" { has items : integer required }
			event Paid from Till as "sale" { has total : money(EUR) required has weight : number }
			event Waved from Till as "wave" { }
			event Rated from Web as "rating" { has stars : integer required }
			fact Spending from Ads every day { has cost : money(EUR) required has clicks : integer required }
			survey After is nps from Polls as "after" { asks "?" after Paid delay 1 day sample 60% answer "score" invited "sent" }
			survey Ease is ces(mean of 7) from Polls as "ease" { asks "?" after Filled sample 50% answer "score" invited "sent" }
			survey Liking is csat(top2 of 5) from Polls as "liking" { asks "?" after Viewed sample 20% answer "score" invited "sent" }
			journey Buy {
				stage Look is awareness {
					touchpoint Search via search { tracked by Landed }
					touchpoint Page via website { tracked by Viewed }
				}
				stage Purchase is purchase {
					touchpoint Cart via website { tracked by Filled }
					touchpoint Desk { tracked by Paid }
				}
				stage Love is advocacy { touchpoint Review via website { tracked by Rated } }
			}
			""";

	static final LocalDate FROM = LocalDate.parse("2026-02-01");
	static final int DAYS = 120;
	/** Long after everything, so that nobody is still open. */
	static final LocalDate UNTIL = LocalDate.parse("2029-01-01");

	/** The shop and these KPIs, of which no window cuts anything off. */
	static WorkspaceIndex shop(List<String> formulas) {
		StringBuilder text = new StringBuilder(TEXT);
		for (int i = 0; i < formulas.size(); i++) {
			text.append("kpi K").append(i).append(" { formula ").append(formulas.get(i)).append(" window 2000 days }\n");
		}
		return JourneyText.assertNoMistake(text.toString()).index();
	}

	/** Simulates and measures. */
	static SimulatedShop of(WorkspaceIndex index, int customers, List<Fault> faults, Path folder) {
		return of(index, new SimulationRequest(customers, 7, FROM, DAYS, Behaviour.usual(index), faults, folder));
	}

	static SimulatedShop of(WorkspaceIndex index, SimulationRequest request) {
		try {
			Simulated simulated = Simulation.run(index, request);
			List<Feed> feeds = new ArrayList<>();
			for (SimulatedFile file : simulated.files()) {
				Optional<NamedElement> record = file.of() instanceof Source ? Optional.empty() : Optional.of(file.of());
				feeds.add(new Feed(record.flatMap(SourceRecords::source).orElseGet(() -> (Source) file.of()), record, FileFormat.CSV, List.of(file.file().toRealPath())));
			}
			Path temporary = Files.createDirectory(request.folder().resolve("tmp")).toRealPath();
			Results results = Measurement.measure(index, new MeasureRequest(feeds, Optional.empty(), Optional.of(UNTIL), Optional.empty(), 0, temporary));
			return new SimulatedShop(index, simulated.truth(), results);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (SQLException | EngineMissingException e) {
			throw new IllegalStateException(e);
		}
	}

	<T extends Element> T element(Class<T> kind, String name) {
		return find(index, kind, name);
	}

	static <T extends Element> T find(WorkspaceIndex index, Class<T> kind, String name) {
		return index.elements(kind).stream().filter(element -> ((NamedElement) element).getName().equals(name)).findFirst().orElseThrow();
	}

	/** The KPI of the formula with this number. */
	KpiResult kpi(int number) {
		return results.getKpis().get(number);
	}
}
