// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.measuring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import journey.model.formula.FormulaText;
import journey.model.journey.CountingUnit;
import journey.model.journey.Event;
import journey.model.journey.EventOrder;
import journey.model.journey.Journey;
import journey.model.journey.Reference;
import journey.model.journey.Stage;
import journey.model.journey.TimeUnit;
import journey.model.journey.Touchpoint;
import journey.model.queries.Identity;
import journey.model.queries.Names;
import journey.model.queries.TimeSpan;

/**
 * The steps through which customers go, and how they are followed: a funnel.
 *
 * @param within from the first step to the last
 */
public record MeasuredSteps(List<Event> events, CountingUnit unit, TimeSpan within, EventOrder order) {

	/** Why steps cannot be followed. */
	public enum Obstacle {
		TOO_FEW, NO_TIME, NO_CUSTOMER, OTHER_CUSTOMERS, NO_SESSION, OTHER_SOURCE
	}

	private static final TimeSpan SHORT = new TimeSpan(BigDecimal.valueOf(14), TimeUnit.DAYS);
	private static final TimeSpan USUAL = new TimeSpan(BigDecimal.valueOf(28), TimeUnit.DAYS);

	public MeasuredSteps {
		events = List.copyOf(events);
	}

	/** The events that show that customers are on a journey, in the order of its text. */
	public static List<Event> possible(Journey journey) {
		Set<Event> events = new LinkedHashSet<>();
		for (Stage stage : journey.getStages()) {
			for (Touchpoint touchpoint : stage.getTouchpoints()) {
				touchpoint.getTrackedBy().stream().filter(Event.class::isInstance).map(Event.class::cast).forEach(events::add);
			}
			exit(stage).ifPresent(events::add);
		}
		events.removeIf(event -> event.eIsProxy() || event.getSource() == null || event.getSource().eIsProxy());
		return List.copyOf(events);
	}

	private static Optional<Event> exit(Stage stage) {
		return stage.getExit() != null && stage.getExit().getSubject() instanceof Reference reference && reference.getTarget() instanceof Event event
				? Optional.of(event) : Optional.empty();
	}

	/** The steps to begin with: of each stage the first event, as far as their customers can be followed. */
	public static List<Event> proposed(Journey journey) {
		List<Event> possible = possible(journey);
		List<Event> proposed = new ArrayList<>();
		for (Stage stage : journey.getStages()) {
			stage.getTouchpoints().stream().flatMap(touchpoint -> touchpoint.getTrackedBy().stream()).filter(possible::contains).map(Event.class::cast)
					.filter(event -> event.getSource().getCustomerField() != null && !proposed.contains(event)
							&& (proposed.isEmpty() || identity(proposed.getFirst()).equals(identity(event))))
					.findFirst().ifPresent(proposed::add);
		}
		return proposed;
	}

	private static Identity identity(Event event) {
		return Identity.of(event.getSource());
	}

	/** Why these steps cannot be followed; empty if they can. */
	public Optional<Obstacle> obstacle() {
		if (events.size() < 2) {
			return Optional.of(Obstacle.TOO_FEW);
		}
		if (within.number().signum() <= 0) {
			return Optional.of(Obstacle.NO_TIME);
		}
		return unit == CountingUnit.SESSION ? sessions() : customers();
	}

	private Optional<Obstacle> customers() {
		if (events.stream().anyMatch(event -> event.getSource().getCustomerField() == null)) {
			return Optional.of(Obstacle.NO_CUSTOMER);
		}
		return events.stream().map(MeasuredSteps::identity).distinct().count() > 1 ? Optional.of(Obstacle.OTHER_CUSTOMERS) : Optional.empty();
	}

	private Optional<Obstacle> sessions() {
		if (events.stream().anyMatch(event -> event.getSource().getSessionField() == null)) {
			return Optional.of(Obstacle.NO_SESSION);
		}
		return events.stream().map(Event::getSource).distinct().count() > 1 ? Optional.of(Obstacle.OTHER_SOURCE) : Optional.empty();
	}

	/** The time that one value covers: longer than customers are given, so that there are values. */
	TimeSpan window() {
		return SHORT.isSurelyAsLongAs(within) ? USUAL : within.twice();
	}

	/** The formula, with the names that events have where it shall stand. */
	String formula(Function<Event, String> names) {
		return events.stream().map(names).collect(Collectors.joining(" -> ", "conversion(", "")) + " per " + unit.getLiteral() + " within " + within.text() + " "
				+ order.getLiteral() + ")";
	}

	/** The formula as it is compared with those that are there. */
	String normal() {
		return formula(event -> FormulaText.written(Names.name(event)));
	}
}
