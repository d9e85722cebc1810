// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import java.util.List;

/** All groups of concepts, in the order of the page. Every class and enum of the metamodel stands in one of them. */
final class Groups {

	private static final Group FILES = new Group("files", "Files and what elements share",
			"A file holds elements: everything that has a name, and an owner who looks after it.",
			"#e9ecef", "#5c6670",
			List.of("JourneyFile", "Import", "Workspace", "RuleDecision", "SeveritySetting", "Allowance", "Element", "NamedElement", "Translated", "Translation",
					"Annotated", "Owned", "Referable"),
			List.of("Language", "Maturity", "RuleSeverity"));

	private static final Group PEOPLE = new Group("people", "People",
			"Who lives the journeys: personas stand for somebody to think of, segments for a part of the market, profiles for what is known of one customer.",
			"#fde8dc", "#b0561f",
			List.of("Persona", "Identity", "Intention", "PersonaGoal", "Activity", "Segment", "Profile"),
			List.of("BuyingBehaviour", "Sex", "CyclePosition"));

	private static final Group VOCABULARIES = new Group("vocabularies", "Channels and vocabularies",
			"What journeys have in common, so that they speak of the same things in the same words.",
			"#fbf0c9", "#8a6d00",
			List.of("Channel", "Device", "Taxonomy", "TaxonomyStage", "Content", "ExitReason"),
			List.of("ChannelKind", "DeviceKind"));

	private static final Group DATA = new Group("data", "Data",
			"What is recorded, where, and of which type: the collection spec is made from this.",
			"#dff1e1", "#2f7a3a",
			List.of("Source", "ChannelValue", "Trackable", "Event", "Occasion", "Survey", "SurveyTrigger", "Fact", "Property", "PropertyType", "SimpleType", "MoneyType",
					"OneOfType", "ListType", "GroupType"),
			List.of("SourceKind", "ValueKind", "DataUnit", "SurveyInstrument", "LegalBasis"));

	private static final Group JOURNEYS = new Group("journeys", "Journeys",
			"A journey has stages, a stage has touchpoints; the flow says how customers move between touchpoints.",
			"#dcebfb", "#1f5f9e",
			List.of("Measurable", "Journey", "Inclusion", "Goal", "Stage", "Touchpoint", "Feeling", "InformationNeed", "Timing", "Pain",
					"Opportunity", "Evidence", "Flow", "Transition", "Move", "Exit", "Intervention", "Personalisation"),
			List.of("JourneyScope", "JourneyState", "JourneyBasis", "GoalKind", "GoalSide", "Moment", "PainSeverity", "TransitionKind"));

	private static final Group MEASURING = new Group("measuring", "Measuring",
			"KPIs tell how well a journey works; evaluations weigh them into one score.",
			"#ece3f8", "#6b3fa0",
			List.of("Measure", "Kpi", "Template", "Parameter", "Evaluation", "EvaluationPart", "Threshold", "Benchmark", "MeasuringChoice"),
			List.of("Direction", "Period", "ParameterKind", "ParameterContent"));

	private static final Group FORMULAS = new Group("formulas", "Formulas and values",
			"How a KPI is computed, as a tree that keeps what was written; and numbers with units.",
			"#fbe1ea", "#a02c5a",
			List.of("Expression", "Disjunction", "Conjunction", "Negation", "Comparison", "Sum", "Product", "Minus", "Parenthesis", "Quantity",
					"TextLiteral", "Call", "Reference", "Argument", "Step", "Span"),
			List.of("ComparisonOperator", "SumOperator", "ProductOperator", "CountingUnit", "EventOrder", "PeriodEdge", "TimeUnit"));

	static final List<Group> ALL = List.of(FILES, PEOPLE, VOCABULARIES, JOURNEYS, DATA, MEASURING, FORMULAS);

	private Groups() {
	}
}
