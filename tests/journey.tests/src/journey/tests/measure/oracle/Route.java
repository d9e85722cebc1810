// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import journey.model.journey.Channel;
import journey.model.journey.ChannelValue;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.Move;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.model.journey.TransitionKind;

/** A journey as data tell of it. Its touchpoints are tracked by events only. */
record Route(Journey journey) {

	static boolean isOf(Row row, Stage stage) {
		return stage.getTouchpoints().stream().anyMatch(touchpoint -> touchpoint.getTrackedBy().contains(row.record()));
	}

	boolean holds(Row row) {
		return journey.getStages().stream().anyMatch(stage -> isOf(row, stage));
	}

	/** Null for the first stage. */
	static Stage before(Stage stage) {
		List<Stage> stages = ((Journey) stage.eContainer()).getStages();
		int place = stages.indexOf(stage);
		return place == 0 ? null : stages.get(place - 1);
	}

	static List<Source> sources(Stage stage) {
		return stage.getTouchpoints().stream().flatMap(touchpoint -> touchpoint.getTrackedBy().stream()).map(tracking -> ((Event) tracking).getSource()).distinct().toList();
	}

	List<Source> sources() {
		return journey.getStages().stream().flatMap(stage -> sources(stage).stream()).distinct().toList();
	}

	// ---------------------------------------------------------------- places

	Touchpoint place(Row row) {
		return place(row.record(), row.channel());
	}

	/** Of the touchpoints that the event tracks, the first one with the channel, else the first of all. */
	private Touchpoint place(NamedElement event, Channel channel) {
		List<Touchpoint> tracked = touchpoints().stream().filter(touchpoint -> touchpoint.getTrackedBy().contains(event)).toList();
		return tracked.stream().filter(touchpoint -> touchpoint.getChannels().contains(channel)).findFirst().orElse(tracked.get(0));
	}

	/** The touchpoints that a row can be of, in the order of the text. */
	List<Touchpoint> places() {
		Set<Touchpoint> possible = new HashSet<>();
		for (Touchpoint touchpoint : touchpoints()) {
			touchpoint.getTrackedBy().stream().map(Event.class::cast).forEach(event -> Stream.concat(Stream.of((Channel) null),
					event.getSource().getChannelValues().stream().map(ChannelValue::getChannel)).forEach(channel -> possible.add(place(event, channel))));
		}
		return touchpoints().stream().filter(possible::contains).toList();
	}

	private List<Touchpoint> touchpoints() {
		return journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream()).toList();
	}

	// ---------------------------------------------------------------- the flow

	/** With an arrow, directly or through touchpoints that nothing tracks. */
	boolean joinsWithArrow(Touchpoint from, Touchpoint to) {
		return joinsWithArrow(from, to, new HashSet<>());
	}

	private boolean joinsWithArrow(Touchpoint from, Touchpoint to, Set<Touchpoint> passed) {
		return lines().stream().filter(line -> line.kind() == TransitionKind.NEXT && line.from() == from).anyMatch(line -> line.to() == to
				|| line.to().getTrackedBy().isEmpty() && passed.add(line.to()) && joinsWithArrow(line.to(), to, passed));
	}

	/** With an arrow or a word. */
	boolean joins(Touchpoint from, Touchpoint to) {
		return joinsWithArrow(from, to) || lines().stream().anyMatch(line -> line.from() == from && line.to() == to);
	}

	private record Line(TransitionKind kind, Touchpoint from, Touchpoint to) {
	}

	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		journey.getFlow().getTransitions().stream().filter(Move.class::isInstance).map(Move.class::cast).forEach(move -> {
			Touchpoint from = move.getFrom();
			for (Touchpoint to : move.getTo()) {
				lines.add(new Line(move.getKind(), from, to));
				from = to;
			}
		});
		return lines;
	}
}
