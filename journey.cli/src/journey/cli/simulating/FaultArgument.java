// SPDX-License-Identifier: EPL-2.0
package journey.cli.simulating;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import journey.cli.input.InputException;
import journey.cli.input.KnownNames;
import journey.measure.simulation.Fault;
import journey.measure.simulation.FaultKind;
import journey.model.journey.Event;
import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.queries.Names;
import journey.model.queries.Touchpoints;
import journey.model.queries.WorkspaceIndex;
import journey.model.text.Suggestion;

/** What stands after --fault: "payment outage 2026-05-19..2026-06-07", or "Web duplicates 2% 2026-05-19..2026-06-07". */
public final class FaultArgument {

	private static final Pattern SPAN = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.\\.([0-9]{4}-[0-9]{2}-[0-9]{2})");
	private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,6})?)%");
	private static final double WHOLE = 100;
	private static final int FEWEST_WORDS = 3;

	private final String text;
	private final WorkspaceIndex index;

	private FaultArgument(String text, WorkspaceIndex index) {
		this.text = text;
		this.index = index;
	}

	/** @throws InputException if it means nothing in this workspace */
	public static Fault parse(String text, WorkspaceIndex index) throws InputException {
		return new FaultArgument(text, index).parse();
	}

	private Fault parse() throws InputException {
		List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
		Matcher span = SPAN.matcher(words.getLast());
		if (words.size() < FEWEST_WORDS || !span.matches()) {
			throw wrong("fault.syntax", text);
		}
		words.removeLast();
		Matcher percent = PERCENT.matcher(words.getLast());
		Optional<Double> share = percent.matches() ? Optional.of(Double.parseDouble(percent.group(1)) / WHOLE) : Optional.empty();
		if (share.isPresent()) {
			words.removeLast();
		}
		if (words.size() < 2) {
			throw wrong("fault.syntax", text);
		}
		FaultKind kind = kind(String.join("-", words.subList(1, words.size())));
		Fault fault = new Fault(kind, target(words.getFirst()), share.orElse(kind.usualShare()), day(span.group(1)), day(span.group(2)));
		check(fault);
		return fault;
	}

	private void check(Fault fault) throws InputException {
		if (fault.to().isBefore(fault.from())) {
			throw wrong("fault.turned", text);
		}
		if (fault.share() > 1) {
			throw wrong("fault.share", text);
		}
		if (!fault.isPossible(index)) {
			throw fault.target() instanceof Source ? wrong("fault.impossible", fault.kind().word(), Names.name(fault.target()))
					: wrong("fault.sources", fault.kind().word(), Names.name(fault.target()));
		}
	}

	private static FaultKind kind(String word) throws InputException {
		Optional<FaultKind> kind = FaultKind.of(word);
		if (kind.isPresent()) {
			return kind.get();
		}
		List<String> known = Stream.of(FaultKind.values()).map(FaultKind::word).toList();
		Optional<String> meant = Suggestion.nearest(word, known);
		throw meant.isPresent() ? wrong("fault.kind.meant", word, meant.get()) : wrong("fault.kind.unknown", word, String.join(", ", known));
	}

	private LocalDate day(String day) throws InputException {
		try {
			return LocalDate.parse(day);
		} catch (DateTimeParseException e) {
			throw wrong("fault.day", text, day);
		}
	}

	/** A source, a touchpoint or an event; if several have the name, the first of them in this order. */
	private NamedElement target(String name) throws InputException {
		List<NamedElement> touchpoints = index.elements(Journey.class).stream().flatMap(journey -> Touchpoints.of(journey).stream()).map(NamedElement.class::cast).toList();
		Optional<String> nearest = Optional.empty();
		for (List<? extends NamedElement> kind : List.of(index.elements(Source.class), touchpoints, index.elements(Event.class))) {
			KnownNames.Meaning<NamedElement> meaning = new KnownNames<NamedElement>(kind).of(name);
			Optional<NamedElement> only = meaning.only(true);
			if (only.isPresent()) {
				return only.get();
			}
			nearest = nearest.isPresent() ? nearest : meaning.nearest();
		}
		throw nearest.isPresent() ? wrong("fault.name.meant", name, nearest.get()) : wrong("fault.name.unknown", name);
	}

	private static InputException wrong(String key, Object... arguments) {
		return new InputException(true, key, arguments);
	}
}
