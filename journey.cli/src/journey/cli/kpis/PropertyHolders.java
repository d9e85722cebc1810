// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Argument;
import journey.model.journey.Call;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterKind;
import journey.model.journey.Reference;
import journey.model.journey.SourceKind;
import journey.model.journey.Step;
import journey.model.journey.Template;

/** What should hold the properties that a template asks for, so that its formula has a meaning. */
final class PropertyHolders {

	/** What holds a property. */
	sealed interface Holder {
	}

	/** The event that another parameter stands for. */
	record OfEvent(Parameter event) implements Holder {
	}

	/** An event by itself: the formula asks who has the property. */
	record OfCustomers() implements Holder {
	}

	/** A fact: nobody has to be known. */
	record OfFact() implements Holder {
	}

	private static final Set<String> STOCKS = Set.of("active", "lost", "gained");
	private static final Set<SourceKind> REPORTS = Set.of(SourceKind.ADS, SourceKind.SOCIAL, SourceKind.FINANCE);

	private final Map<Parameter, Holder> known = new HashMap<>();
	private final Holder others;

	private PropertyHolders(Holder others) {
		this.others = others;
	}

	static PropertyHolders of(Template template) {
		boolean reported = template.getSources().stream().anyMatch(REPORTS::contains);
		Optional<Parameter> event = reported ? Optional.empty()
				: template.getParameters().stream().filter(parameter -> parameter.getKind() == ParameterKind.EVENT).findFirst();
		PropertyHolders holders = new PropertyHolders(event.<Holder>map(OfEvent::new).orElseGet(OfFact::new));
		if (template.getFormula() != null) {
			for (Iterator<EObject> parts = EcoreUtil.getAllContents(template, false); parts.hasNext();) {
				holders.look(parts.next());
			}
		}
		return holders;
	}

	Holder of(Parameter property) {
		return known.getOrDefault(property, others);
	}

	private void look(EObject part) {
		switch (part) {
			case Call call when STOCKS.contains(call.getFunction()) -> call.getArguments().stream().map(Argument::getSteps).filter(steps -> !steps.isEmpty())
					.forEach(steps -> property(steps.get(0).getSubject()).ifPresent(property -> known.put(property, new OfCustomers())));
			case Call call when call.getFunction().equals("latest") -> call.getArguments().stream().map(Argument::getSteps).filter(steps -> !steps.isEmpty())
					.forEach(steps -> property(steps.get(0).getSubject()).ifPresent(property -> known.put(property, new OfFact())));
			case Step step when step.getWhere() != null && step.getSubject() instanceof Reference subject && subject.getTarget() instanceof Parameter event ->
					EcoreUtil.<EObject>getAllContents(List.of(step.getWhere())).forEachRemaining(inner -> property(inner).ifPresent(property -> known.put(property, new OfEvent(event))));
			default -> { }
		}
	}

	private static Optional<Parameter> property(EObject part) {
		return part instanceof Reference reference && reference.getTarget() instanceof Parameter parameter && parameter.getKind() == ParameterKind.PROPERTY
				? Optional.of(parameter) : Optional.empty();
	}
}
