// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import journey.measure.simulation.Happening.Asked;
import journey.measure.simulation.Happening.Occurred;
import journey.model.journey.Channel;
import journey.model.journey.ChannelValue;
import journey.model.journey.Fact;
import journey.model.journey.NamedElement;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.journey.Survey;
import journey.model.journey.Touchpoint;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;

/** Records what happens in the files of the sources, and counts it. */
final class Recorder {

	/** After so many seconds of silence a new session begins. */
	private static final long SILENCE = 1_800;

	private record Session(long last, String id) {
	}

	private final Behaviour behaviour;
	private final Values values;
	private final Truth truth;
	private final Map<Source, Injection> injections = new IdentityHashMap<>();
	private final Map<NamedElement, RowFile> files = new IdentityHashMap<>();
	private final Map<Source, List<RowFile>> bySource = new LinkedHashMap<>();
	private final Map<Source, Map<Object, List<String>>> channels = new IdentityHashMap<>();
	private final Map<Source, Times> times = new IdentityHashMap<>();
	private final Map<Source, Session> sessions = new IdentityHashMap<>();
	private int sessionsOfCustomer;

	Recorder(WorkspaceIndex index, SimulationRequest request, Truth truth, ZoneId zone) {
		this.behaviour = request.behaviour();
		this.values = new Values(behaviour);
		this.truth = truth;
		int number = 0;
		for (Source source : index.elements(Source.class)) {
			injections.put(source, new Injection(source, request, index, truth, zone));
			List<NamedElement> rows = Recorded.rows(source, index);
			List<RowFile> all = new ArrayList<>();
			for (Profile profile : Recorded.profiles(source, index)) {
				all.add(open(profile, new FileLayout(source, List.of(profile), false), List.of(profile), request, number++));
			}
			if (source.getNameField() != null || rows.size() == 1) {
				all.add(open(source, new FileLayout(source, rows, true), rows, request, number++));
			} else {
				for (NamedElement record : rows) {
					all.add(open(record, new FileLayout(source, List.of(record), false), List.of(record), request, number++));
				}
			}
			bySource.put(source, all);
		}
	}

	private RowFile open(NamedElement of, FileLayout layout, List<? extends NamedElement> records, SimulationRequest request, int number) {
		RowFile file = new RowFile(of, layout, request.folder(), number);
		records.forEach(record -> files.put(record, file));
		return file;
	}

	/** What is known of a customer. */
	void know(int customer, long at, Chance chance) throws IOException {
		sessions.clear();
		sessionsOfCustomer = 0;
		for (NamedElement record : truth.records().keySet()) {
			if (record instanceof Profile profile) {
				RowFile file = files.get(profile);
				String[] cells = file.row();
				Times times = times(profile.getSource());
				put(cells, file.layout().customer(), id(customer));
				put(cells, file.layout().time(), times.text(at));
				truth.records().get(profile).add(customer, "");
				fill(profile, file.layout(), cells, at, times, chance);
				file.add(at, file.layout().time() < 0 ? SortedLines.Line.NO_TIME : times.said(at), cells);
			}
		}
	}

	/** What happens to a customer, in the order of time. */
	void record(int customer, Happening happening, Chance chance, Chance fortune) throws IOException {
		switch (happening) {
			case Occurred occurred -> record(customer, occurred, chance, fortune);
			case Asked asked -> record(customer, asked, chance, fortune);
		}
	}

	private void record(int customer, Occurred occurred, Chance chance, Chance fortune) throws IOException {
		Source source = occurred.event().getSource();
		RowFile file = files.get(occurred.event());
		FileLayout layout = file.layout();
		Times times = times(source);
		String[] cells = file.row();
		String session = layout.session() < 0 ? "" : session(customer, source, occurred.at());
		put(cells, layout.customer(), id(customer));
		put(cells, layout.session(), session);
		put(cells, layout.time(), times.text(occurred.at()));
		put(cells, layout.name(), Names.inSource(occurred.event()));
		put(cells, layout.channel(), channel(source, occurred.place(), chance));
		truth.records().get(occurred.event()).add(customer, session);
		fill(occurred.event(), layout, cells, occurred.at(), times, chance);
		truth.shows(occurred.event(), occurred.place(), occurred.at());
		injections.get(source).write(file, occurred.event(), cells, occurred.at(), layout.time() >= 0, fortune);
	}

	private void record(int customer, Asked asked, Chance chance, Chance fortune) throws IOException {
		Survey survey = asked.survey();
		Source source = survey.getSource();
		RowFile file = files.get(survey);
		FileLayout layout = file.layout();
		Times times = times(source);
		if (layout.invited(survey) < 0 && !asked.answered()) {
			return;
		}
		String[] cells = file.row();
		put(cells, layout.customer(), id(customer));
		put(cells, layout.name(), Names.inSource(survey));
		put(cells, layout.channel(), channel(source, survey, chance));
		put(cells, layout.invited(survey), times.text(asked.invited()));
		if (layout.invited(survey) >= 0) {
			truth.surveys().get(survey).invites();
		}
		if (asked.answered()) {
			put(cells, layout.time(), times.text(asked.answeredAt()));
			put(cells, layout.answer(survey), String.valueOf(Scale.of(survey).worst() + asked.answer()));
			truth.surveys().get(survey).answers(asked.answer());
			truth.shows(survey, asked.place(), asked.answeredAt());
		}
		injections.get(source).write(file, survey, cells, asked.at(), asked.answered() && layout.time() >= 0, fortune);
	}

	/** A quantity of a period, which has no customer. */
	void record(Fact fact, long at, Chance chance, Chance fortune) throws IOException {
		RowFile file = files.get(fact);
		FileLayout layout = file.layout();
		Times times = times(fact.getSource());
		String[] cells = file.row();
		put(cells, layout.time(), times.text(at));
		put(cells, layout.name(), Names.inSource(fact));
		truth.records().get(fact).add(0, "");
		fill(fact, layout, cells, at, times, chance);
		injections.get(fact.getSource()).write(file, fact, cells, at, layout.time() >= 0, fortune);
	}

	private void fill(NamedElement record, FileLayout layout, String[] cells, long at, Times times, Chance chance) {
		RecordTally tally = truth.records().get(record);
		for (Property property : Recorded.properties(record)) {
			if (layout.of(property) >= 0) {
				String text = values.text(property, chance, at, times);
				cells[layout.of(property)] = WrittenValues.of(property, text);
				tally.add(property, text);
			}
		}
	}

	private Times times(Source source) {
		return times.computeIfAbsent(source, Times::of);
	}

	private static void put(String[] cells, int column, String text) {
		if (column >= 0) {
			cells[column] = text;
		}
	}

	private static String id(int customer) {
		return "c" + customer;
	}

	private String session(int customer, Source source, long at) {
		Session before = sessions.get(source);
		Session now = new Session(at, before != null && at - before.last() <= SILENCE ? before.id() : "s" + customer + "-" + ++sessionsOfCustomer);
		sessions.put(source, now);
		return now.id();
	}

	/** What the source calls one of the channels of a touchpoint or survey; if it knows none of them, one that it knows. */
	private String channel(Source source, NamedElement where, Chance chance) {
		List<String> possible = channels.computeIfAbsent(source, any -> new IdentityHashMap<>()).computeIfAbsent(where, any -> names(source, where));
		return possible.isEmpty() ? "" : possible.get((int) chance.below(possible.size()));
	}

	private static List<String> names(Source source, NamedElement where) {
		List<Channel> used = switch (where) {
			case Touchpoint touchpoint -> touchpoint.getChannels();
			case Survey survey -> survey.getChannels();
			default -> List.of();
		};
		if (source.getChannelValues().isEmpty()) {
			return used.stream().filter(channel -> !channel.eIsProxy()).map(Names::qualified).toList();
		}
		List<String> mapped = source.getChannelValues().stream().filter(value -> used.contains(value.getChannel())).map(ChannelValue::getValue).toList();
		return mapped.isEmpty() ? source.getChannelValues().stream().map(ChannelValue::getValue).toList() : mapped;
	}

	/** Writes the files. */
	List<SimulatedFile> close() throws IOException {
		List<SimulatedFile> written = new ArrayList<>();
		for (Map.Entry<Source, List<RowFile>> source : bySource.entrySet()) {
			for (RowFile file : source.getValue()) {
				written.add(file.write(truth.sources().get(source.getKey())));
			}
		}
		return written;
	}
}
