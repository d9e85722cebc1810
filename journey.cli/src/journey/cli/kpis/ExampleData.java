// SPDX-License-Identifier: EPL-2.0
package journey.cli.kpis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import journey.model.formula.FormulaText;
import journey.model.journey.Parameter;
import journey.model.journey.ParameterContent;
import journey.model.journey.SourceKind;
import journey.model.journey.Template;
import journey.model.queries.Names;

/** The events, facts, surveys and KPIs of an example, as its KPI asks for them. */
final class ExampleData {

	static final String CURRENCY = "EUR";

	private static final Set<SourceKind> WITHOUT_CUSTOMERS = Set.of(SourceKind.ADS, SourceKind.FINANCE, SourceKind.SOCIAL, SourceKind.SURVEY);

	/**
	 * An event or a fact with its properties.
	 *
	 * @param name as the example calls it
	 * @param title in quotes; empty if it has none
	 * @param properties by their names, each with its type
	 */
	private record Carrier(String name, String title, Map<String, String> properties) {

		String property(String property, String type) {
			properties.put(property, type);
			return name + "." + property;
		}

		String declaration(String keyword, String source) {
			StringBuilder text = new StringBuilder("%s %s%s from %s {".formatted(keyword, name, title.isEmpty() ? "" : " " + title, source));
			properties.forEach((property, type) -> text.append("\n\thas ").append(property).append(" : ").append(type));
			return text.append(properties.isEmpty() ? " }" : "\n}").toString();
		}
	}

	private final Template template;
	private final PropertyHolders holders;
	private final ExampleNames names;
	private final TemplateWords words;
	private final Map<Parameter, Carrier> events = new LinkedHashMap<>();
	private final List<Carrier> eventsByThemselves = new ArrayList<>();
	private final List<Carrier> facts = new ArrayList<>();
	private final List<String> surveys = new ArrayList<>();
	private final List<String> surveyNames = new ArrayList<>();
	private final List<String> kpis = new ArrayList<>();
	private Carrier figures;

	ExampleData(Template template, ExampleNames names, TemplateWords words) {
		this.template = template;
		this.holders = PropertyHolders.of(template);
		this.names = names;
		this.words = words;
	}

	String event(Parameter parameter) {
		return carrierOf(parameter).name();
	}

	String fact(Parameter parameter) {
		Carrier fact = carrier(parameter);
		facts.add(fact);
		return fact.name();
	}

	/** A property of the event that the formula asks, of an event of its own, or else of a fact. */
	String property(Parameter parameter) {
		String name = FormulaText.written(Names.name(parameter));
		String type = type(parameter.getContent());
		return switch (holders.of(parameter)) {
			case PropertyHolders.OfEvent(Parameter event) -> carrierOf(event).property(name, type);
			case PropertyHolders.OfCustomers customers -> {
				Carrier event = carrier(parameter);
				eventsByThemselves.add(event);
				yield event.property(name, type);
			}
			case PropertyHolders.OfFact fact -> figures().property(name, type);
		};
	}

	String survey(Parameter parameter) {
		String name = names.fresh(Names.name(parameter));
		String instrument = parameter.getContent() == ParameterContent.UNSPECIFIED ? ParameterContent.NPS.getLiteral() : parameter.getContent().getLiteral();
		String variant = parameter.getVariant() == null ? "" : "(%s of %d)".formatted(parameter.getVariant(), parameter.getScale());
		surveys.add("""
				survey %s %s is %s%s from Polls {
					asks %s
					answer "answer"
					invited "invited_at"
				}""".formatted(name, title(parameter), instrument, variant, FormulaText.quoted(words.text("example.question." + instrument))));
		surveyNames.add(name);
		return name;
	}

	/** A KPI over a figure of its own. */
	String kpi(Parameter parameter) {
		String name = names.fresh(Names.name(parameter));
		String figure = figures().property(FormulaText.written(Names.name(parameter)), type(parameter.getContent()));
		kpis.add("kpi %s %s {\n\tformula latest(%s)\n\twindow 28 days every week\n}".formatted(name, title(parameter), figure));
		return name;
	}

	boolean isEmpty() {
		return tracks().isEmpty() && facts.isEmpty();
	}

	/** What shows that a customer was there. */
	List<String> tracks() {
		List<String> tracks = new ArrayList<>(events.values().stream().map(Carrier::name).toList());
		eventsByThemselves.forEach(event -> tracks.add(event.name()));
		tracks.addAll(surveyNames);
		return tracks;
	}

	/** @param follows whether there must be events to follow customers by */
	void addDeclarations(boolean follows, List<String> parts) {
		if (follows && events.isEmpty()) {
			for (String name : List.of("Seen", "Bought")) {
				eventsByThemselves.add(new Carrier(names.fresh(name), "", new LinkedHashMap<>()));
			}
		}
		List<Carrier> all = new ArrayList<>(events.values());
		all.addAll(eventsByThemselves);
		if (!all.isEmpty()) {
			String channel = follows ? "\n\tchannel \"channel\"" : "";
			parts.add(source("Recorded", kindOfEvents(), "\n\tsession \"session_id\"", "\n\tname \"event\"" + channel));
			all.forEach(event -> parts.add(event.declaration("event", "Recorded")));
		}
		if (!facts.isEmpty()) {
			parts.add("source Reported is %s {\n\ttime \"day\" timezone \"Europe/Paris\"\n}".formatted(kindOfFacts().getLiteral()));
			facts.forEach(fact -> parts.add(fact.declaration("fact", "Reported")));
		}
		if (!surveys.isEmpty()) {
			parts.add(source("Polls", SourceKind.SURVEY, "", ""));
			parts.addAll(surveys);
		}
		parts.addAll(kpis);
	}

	private static String source(String name, SourceKind kind, String session, String event) {
		return "source %s is %s {\n\tcustomer \"customer_id\" identity Customer%s\n\ttime \"time\" timezone \"Europe/Paris\"%s\n}"
				.formatted(name, kind.getLiteral(), session, event);
	}

	private SourceKind kindOfEvents() {
		return template.getSources().stream().filter(kind -> !WITHOUT_CUSTOMERS.contains(kind)).findFirst().orElse(SourceKind.CRM);
	}

	private SourceKind kindOfFacts() {
		return template.getSources().stream().findFirst().orElse(SourceKind.FINANCE);
	}

	private Carrier carrierOf(Parameter event) {
		return events.computeIfAbsent(event, this::carrier);
	}

	private Carrier carrier(Parameter parameter) {
		return new Carrier(names.fresh(Names.name(parameter)), title(parameter), new LinkedHashMap<>());
	}

	/** The one fact that holds all figures. */
	private Carrier figures() {
		if (figures == null) {
			figures = new Carrier(names.fresh("Figures"), FormulaText.quoted(words.text("example.figures")), new LinkedHashMap<>());
			facts.add(figures);
		}
		return figures;
	}

	private String title(Parameter parameter) {
		return FormulaText.quoted(words.title(parameter));
	}

	private static String type(ParameterContent content) {
		return switch (content) {
			case MONEY -> "money(" + CURRENCY + ")";
			case UNSPECIFIED, NPS, CSAT, CES -> ParameterContent.NUMBER.getLiteral();
			default -> content.getLiteral();
		};
	}
}
