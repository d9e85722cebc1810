// SPDX-License-Identifier: EPL-2.0
package journey.tests.formula;

import static journey.model.rules.RuleCode.CUSTOMERS_UNRECOGNISED;
import static journey.model.rules.RuleCode.DEFINITION_INCOMPLETE;
import static journey.model.rules.RuleCode.DIVISION_BY_ZERO;
import static journey.model.rules.RuleCode.MEAN_OF_SHARES;
import static journey.model.rules.RuleCode.SURVEY_DOES_NOT_FIT;
import static journey.model.rules.RuleCode.UNITS_DO_NOT_FIT;
import static journey.model.rules.RuleCode.UNKNOWN_DIMENSION;
import static journey.model.rules.RuleCode.UNKNOWN_FUNCTION;
import static journey.model.rules.RuleCode.WRONG_ARGUMENT;
import static journey.model.rules.RuleCode.WRONG_CONDITION;
import static journey.model.rules.RuleCode.WRONG_PART;

import java.util.List;

/** Mistakes in formulas, at least one for each sentence about them. */
final class FormulaCases {

	static final List<FormulaCase> ALL = List.of(
			// functions
			FormulaCase.of(UNKNOWN_FUNCTION, "function.meant", "«cuont(Ordered)»"),
			FormulaCase.of(UNKNOWN_FUNCTION, "function.meant", "1 + «Count(Ordered)»"),
			FormulaCase.of(UNKNOWN_FUNCTION, "function.letters", "«c\u043Eunt(Ordered)»"),
			FormulaCase.of(UNKNOWN_FUNCTION, "function.letters", "«\u0441\u043Eunt(Ordered)»"),
			FormulaCase.of(UNKNOWN_FUNCTION, "function.meant", "«average(Ordered.total)»"),
			FormulaCase.of(UNKNOWN_FUNCTION, "function.meant", "«Moyenne(Ordered.total)»"),
			FormulaCase.of(UNKNOWN_FUNCTION, "function.unknown", "«revenue()» / count(Ordered)"),

			// arguments
			FormulaCase.of(WRONG_ARGUMENT, "argument.twice", "percentile(Ordered.total, «values: Ordered.total»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "count(«Pickup»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "nps(«Ordered»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "count(«Spending»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "count(«\"orders\"»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "count(«Ordered.total»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "sum(«Ordered»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "avg(«Basket»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "backs(«Buy.Pay»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "reach(«Buy»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "reach(«Buy.Pay.Desk»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "previous(«count(Ordered)»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "count(«where town = \"Rennes\"»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "count(«Viewed -> Ordered»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "count(«time(Viewed -> Ordered per customer within 1 day any)»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "percentile(Ordered.total, «Viewed»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "conversion(Viewed -> «Pickup» per customer within 7 days ordered)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.kind", "count(Viewed without «Pickup» within 7 days)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.missing", "«count()»"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.missing", "«percentile(Ordered.total)»"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.missing", "1 / «percentile(rank: 90)»"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.name", "percentile(Ordered.total, «rang: 90»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.swapped", "percentile(«90», Ordered.total)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.swapped", "percentile(«rank: Ordered.total», values: 90)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.comma", "percentile(Ordered.total, 97, «5»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.surplus", "count(Ordered, «Viewed»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.surplus", "period(«7 days»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.steps", "conversion(Viewed, «Ordered per customer within 7 days ordered»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.steps", "conversion(«Viewed > Ordered» per customer within 7 days ordered)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.steps", "median(time(«Viewed - Opened - Ordered» per customer within 7 days any))"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.computed", "sum(«Ordered.total * Ordered.stars»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.computed", "avg(«(Ordered.total - Ordered.total) * 2»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.values", "sum(«Viewed.brand»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.values", "max(«Viewed.tags»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.values", "min(«Viewed.seen_at»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.values", "min(«Viewed.launched»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.values", "sum(«Viewed.fresh»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.rank", "percentile(Ordered.total, «101»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.rank", "percentile(Ordered.total, «-1»)"),

			// names that are no number
			FormulaCase.of(WRONG_ARGUMENT, "bare.event", "«Ordered» / 2"),
			FormulaCase.of(WRONG_ARGUMENT, "bare.survey", "100 - «Pickup»"),
			FormulaCase.of(WRONG_ARGUMENT, "bare.property", "«Ordered.total»"),
			FormulaCase.of(WRONG_ARGUMENT, "bare.other", "«Pay»"),
			FormulaCase.in(WRONG_ARGUMENT, "bare.event", "template t (result : event) { formula «result» }"),
			FormulaCase.in(WRONG_ARGUMENT, "bare.survey", "template t (asked : survey of nps) { formula «asked» }"),
			FormulaCase.in(WRONG_ARGUMENT, "bare.property", "template t (amount : property of money) { formula «amount» / 2 }"),
			FormulaCase.in(WRONG_ARGUMENT, "bare.other", "template t (step : stage) { formula «step» }"),

			// parts
			FormulaCase.of(WRONG_PART, "part.unused", "count(Ordered per «customer»)"),
			FormulaCase.of(WRONG_PART, "part.unused", "sum(Ordered.total within «7 days»)"),
			FormulaCase.of(WRONG_PART, "part.unused", "repeat(Ordered at «start»)"),
			FormulaCase.of(WRONG_PART, "part.unused", "percentile(Ordered.total, 90 «ordered»)"),
			FormulaCase.of(WRONG_PART, "part.unused", "lost(Ordered within 3 months at «end»)"),
			FormulaCase.of(WRONG_PART, "part.unused", "repeat(Ordered «strict»)"),
			FormulaCase.of(WRONG_PART, "part.unused", "sum(Ordered.total without «Viewed»)"),
			FormulaCase.of(WRONG_PART, "part.unused", "count(Ordered per «customer»)", "unit customers"),
			FormulaCase.of(WRONG_PART, "part.unused", "sum(Ordered.total within «7 days») + 3"),
			FormulaCase.of(WRONG_PART, "without.window", "count(Viewed without «Ordered»)"),
			FormulaCase.in(WRONG_PART, "within.parameter", "template t (result : event, days : number) { formula count(result within «days») }"),
			FormulaCase.of(WRONG_PART, "where.nothing", "nps(Pickup where «1 = 1»)"),
			FormulaCase.of(WRONG_PART, "where.nothing", "percentile(Ordered.total, 90 where «1 = 1»)"),
			FormulaCase.of(DEFINITION_INCOMPLETE, "part.missing", "«conversion(Viewed -> Ordered)»"),
			FormulaCase.of(DEFINITION_INCOMPLETE, "part.missing", "«conversion(Viewed -> Ordered within 7 days ordered)»"),
			FormulaCase.of(DEFINITION_INCOMPLETE, "part.missing", "median(«time(Viewed -> Ordered per customer strict)»)"),
			FormulaCase.of(DEFINITION_INCOMPLETE, "part.missing", "«dropoff(Pay per session within 7 days)»"),
			FormulaCase.of(DEFINITION_INCOMPLETE, "part.missing", "«active(Ordered within 12 months)»"),
			FormulaCase.of(DEFINITION_INCOMPLETE, "part.missing", "1 - «lost(Ordered)» / active(Ordered within 12 months at start)"),
			FormulaCase.in(DEFINITION_INCOMPLETE, "window.missing", "kpi «Tested» measures Buy.Pay { formula count(Ordered) }"),
			FormulaCase.in(DEFINITION_INCOMPLETE, "window.missing",
					"template t (result : event) { formula count(result) }\nkpi «Tested» from t(Ordered) measures Buy.Pay { }"),

			// conditions
			FormulaCase.of(WRONG_CONDITION, "condition.none", "count(Viewed where «price»)"),
			FormulaCase.of(WRONG_CONDITION, "condition.none", "count(Viewed where fresh and «brand»)"),
			FormulaCase.of(WRONG_CONDITION, "condition.none", "count(Viewed where not «seen_at»)"),
			FormulaCase.of(WRONG_CONDITION, "condition.none", "count(Viewed where «tags»)"),
			FormulaCase.in(WRONG_CONDITION, "condition.none", "segment Few { where «count(Ordered)» }"),
			FormulaCase.of(WRONG_CONDITION, "compare.kinds", "count(Viewed where brand = «3»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.kinds", "count(Viewed where price > «3»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.kinds", "count(Viewed where price > «3 USD»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.kinds", "count(Viewed where seconds > «10 EUR»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.kinds", "count(Viewed where price = «launched»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.list", "count(Viewed where price = «tags»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.list", "count(Viewed where not «tags» = \"a\")"),
			FormulaCase.of(WRONG_CONDITION, "compare.kinds", "count(Viewed where price = «fresh»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.share", "count(Viewed where discount > «5»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.share", "count(Viewed where «100» = discount)"),
			FormulaCase.of(WRONG_CONDITION, "compare.share", "customers(where csat(Advice) > «80»)"),
			FormulaCase.of(WRONG_CONDITION, "call.in.unit", "sessions(where «period()» > 1 day)"),
			FormulaCase.in(WRONG_CONDITION, "call.in.unit", "segment Few { where «period()» > 1 day }"),
			FormulaCase.of(WRONG_CONDITION, "call.in.unit", "customers(where «coverage(Buy)» > 50%)"),
			FormulaCase.of(WRONG_CONDITION, "bare.kpi", "sessions(where «Orders» > 3)"),
			FormulaCase.of(WRONG_CONDITION, "bare.kpi", "count(Viewed where price > «Basket»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.truth", "count(Viewed where «fresh = 1»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.order", "count(Viewed where «brand > \"A\"»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.value", "count(Viewed where screen = «\"tablet\"»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.value", "count(Viewed where «\"Phone\"» != screen)"),
			FormulaCase.of(WRONG_CONDITION, "property.foreign", "count(Viewed where «Ordered.total» > 3 EUR)"),
			FormulaCase.of(WRONG_CONDITION, "property.unit", "customers(where «Ordered.stars» > 3)"),
			FormulaCase.in(WRONG_CONDITION, "property.unit", "segment Rich { where «Ordered.total» > 500 EUR }"),
			FormulaCase.of(WRONG_CONDITION, "call.in.record", "count(Viewed where «count(Ordered)» > 3)"),
			FormulaCase.in(WRONG_CONDITION, "condition.none",
					"journey Other { stage Late is retention { exit when Ordered where «total» } }"),
			FormulaCase.of(WRONG_CONDITION, "date.trap", "count(Viewed where seen_at > «2026-01-31»)"),
			FormulaCase.of(WRONG_CONDITION, "formula.number", "«count(Ordered) > 3»"),
			FormulaCase.of(WRONG_CONDITION, "formula.number", "«not Orders»"),
			FormulaCase.of(WRONG_CONDITION, "formula.number", "«Orders and Basket»"),
			FormulaCase.of(WRONG_CONDITION, "formula.number", "«stay(Viewed) > 3 days»"),
			FormulaCase.of(WRONG_CONDITION, "formula.number", "«\"many\"»"),

			// units
			FormulaCase.of(UNITS_DO_NOT_FIT, "number.expected", "count(Ordered) * «\"two\"»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "number.expected", "1 + «\"two\"»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "number.expected", "-«\"two\"»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "number.expected", "«time(Viewed -> Ordered per customer within 1 day any)» / 2"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "sum(Ordered.total) + «sum(Ordered.duty)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "customers(Ordered) - «sessions(Ordered)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "customers(Ordered) - «count(Ordered)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "nps(Pickup) + «ces(Help)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "1 EUR + «2 days»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "Rate - «nps(Pickup)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "sum(Ordered.total) / customers(Ordered) + «sum(Ordered.total) / sessions(Ordered)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "sum(Ordered.total) + «1 / sum(Ordered.total)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "sum(Ordered.total) + «1 / nps(Pickup)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "sum(Ordered.total) + «1 / period()»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "sum(Ordered.total) + «customers(Ordered) * period()»"),
			FormulaCase.in(UNITS_DO_NOT_FIT, "sum.units", "template t (price : money, result : event) { formula price + «count(result)» }"),
			FormulaCase.in(UNITS_DO_NOT_FIT, "sum.units", "template t (price : money, result : event) { formula count(result) + «price» }"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.wholes", "csat(Advice) + «repeat(Ordered)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "hundred", "«100 * customers(Ordered) / customers(Viewed)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "hundred", "«Rate * 100»"),
			FormulaCase.of(DIVISION_BY_ZERO, "zero", "count(Ordered) / «0»"),
			FormulaCase.of(DIVISION_BY_ZERO, "zero", "count(Ordered) / «(2 - 1 - 1)»"),
			FormulaCase.of(DIVISION_BY_ZERO, "zero", "count(Ordered) / «0.0%»"),
			FormulaCase.of(MEAN_OF_SHARES, "mean.shares", "avg(«Viewed.discount»)"),
			FormulaCase.of(MEAN_OF_SHARES, "sum.shares", "sum(«Viewed.discount»)"),
			FormulaCase.of(MEAN_OF_SHARES, "sum.shares", "active(«Viewed.discount within 1 month at end»)"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "Basket - «5 USD»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "Basket - «sum(Ordered.total)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "sum(Ordered.total) / period() - «5 EUR»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "sum(Ordered.total) - «count(Ordered) * 5 USD»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "product.squared", "«Basket * 5 EUR»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered)", "unit «orders/customer»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered)", "unit «orders/orders»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered) / count(Viewed)", "unit «orders/customer»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "sum(Ordered.total)", "unit «EUR/customer»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "sum(Ordered.total) / customers(Ordered)", "unit «EUR/order»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "customers(Ordered)", "unit «orders»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered)", "unit «people»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered) * 5 EUR", "unit «EUR/order»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered)", "unit «%»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "sum(Ordered.total)", "unit «USD»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "avg(Viewed.seconds)", "unit «EUR»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "nps(Pickup)", "unit «%»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "repeat(Ordered)", "unit «points»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered)", "unit «days»"),
			FormulaCase.in(UNITS_DO_NOT_FIT, "unit.declared", "template t (result : event) { formula count(result) unit «%» }"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "value.unit", "repeat(Ordered)", "unit % target >= «30»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "value.unit", "sum(Ordered.total) / period()", "unit EUR/day target >= «5 EUR»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "value.unit", "sum(Ordered.total) / period()", "warn < «5 EUR»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "value.unit", "count(Ordered) / period()", "unit orders/week target >= «30 orders»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "value.unit", "nps(Pickup)", "unit points target >= «30%»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "value.unit", "sum(Ordered.total)", "warn < «100 USD»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "value.unit", "avg(Viewed.seconds)", "benchmark «3%» from \"A book\""),
			FormulaCase.in(UNITS_DO_NOT_FIT, "value.unit", "evaluation E of Buy { Rate weight 1 floor «1 EUR» target 50% }"),
			FormulaCase.in(UNITS_DO_NOT_FIT, "value.unit", "evaluation E of Buy { nps(Pickup) weight 1 floor 0 points target «50%» }"),
			FormulaCase.in(UNITS_DO_NOT_FIT, "value.unit",
					"journey Other { goal business Loved is other measured by Pickup >= «30%» }"),
			FormulaCase.in(UNITS_DO_NOT_FIT, "value.unit",
					"journey Other { goal business Big is sales measured by Basket >= «30%» }"),

			// formulas as a whole
			FormulaCase.of(WRONG_ARGUMENT, "formula.spread", "«time(Viewed -> Ordered per customer within 1 day any)»"),
			FormulaCase.of(WRONG_ARGUMENT, "formula.spread", "«stay(Viewed)»"),

			// customers and sessions
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.customer", "conversion(Viewed -> «Collected» per customer within 7 days ordered)"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.customer", "customers(Ordered) / «customers(Collected)»"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.customer", "count(Viewed without «Collected» within 7 days)"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.session", "conversion(Viewed -> «Opened» per session within 7 days ordered)"),

			// surveys
			FormulaCase.of(SURVEY_DOES_NOT_FIT, "survey.instrument", "nps(«Advice»)"),
			FormulaCase.in(SURVEY_DOES_NOT_FIT, "survey.parameter", """
					template t (asked : survey of csat(mean of 5)) { formula responses(asked) / invitations(asked) }
					kpi Tested from t(«Advice») { window 28 days }
					"""),
			FormulaCase.in(SURVEY_DOES_NOT_FIT, "survey.parameter", """
					template t (asked : survey of csat(mean of 5)) { formula csat(asked) unit points }
					kpi Tested from t(«Advice») { window 28 days }
					"""),
			FormulaCase.in(WRONG_ARGUMENT, "argument.content", """
					template t (part : kpi of money) { formula part / period() }
					kpi Tested from t(«Orders») { window 28 days }
					"""),
			FormulaCase.of(WRONG_ARGUMENT, "stage.first", "dropoff(«Choose per customer within 7 days ordered»)"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.unknown", "count(Ordered) + «2 bananas»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.unknown", "«1 e5» * count(Ordered)"),
			FormulaCase.of(WRONG_CONDITION, "formula.constant", "«5 * (2 - 1)»"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.session", "sessions(where count(Viewed) >= 1 and «count(Opened)» >= 1)"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.session", "sessions(Viewed without «Opened» within 7 days)"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.customer", "customers(where count(Viewed) >= 2 and «count(Collected)» >= 1)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.rank", "percentile(Ordered.total, «90%»)"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.rank", "percentile(Ordered.total, «count(Ordered)»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.kinds", "count(Viewed where rank > «10%»)"),
			FormulaCase.of(SURVEY_DOES_NOT_FIT, "survey.instrument", "ces(«Loose»)"),
			FormulaCase.in(SURVEY_DOES_NOT_FIT, "survey.instrument", "template t (asked : survey of csat(top2 of 5)) { formula nps(«asked») }"),
			FormulaCase.of(WRONG_ARGUMENT, "bare.property", "customers(«Ordered.total» > 5 EUR)"),
			FormulaCase.of(SURVEY_DOES_NOT_FIT, "survey.variant", "csat(«Loose»)"),

			// what is nonsense although each part is right
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "sum(Ordered.total) / count(Ordered)", "unit «EUR/day»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "sum(Ordered.total) / period()", "unit «EUR»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "sum(Ordered.total) / period()", "unit «EUR/order»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered) / sum(Ordered.total)", "unit «orders/USD»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered) / customers(Ordered)", "unit «orders/session»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered) / count(Viewed)", "unit «orders/day»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "count(Ordered)", "unit «sessions»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "sessions(Viewed)", "unit «customers»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "responses(Pickup)", "unit «clients»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "1000 * customers(Ordered) / customers(Viewed)", "unit «%»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "unit.declared", "Rate / 0.001", "unit «%»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "hundred", "«Rate / 1%»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "share.hundred", "«100 - repeat(Ordered)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.wholes", "repeat(Viewed) - «conversion(Viewed -> Ordered per session within 7 days ordered)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "csat(Advice) - «30 points»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "sum.units", "nps(Pickup) - «30%»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "value.unit", "csat(Advice)", "target >= «30 points»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "product.squared", "«sum(Ordered.total) * sum(Ordered.total)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "product.squared", "1 + «sum(Ordered.total) * sum(Ordered.duty)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "product.squared", "«nps(Pickup) * ces(Help)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "product.squared", "«customers(Ordered) * customers(Viewed)»"),
			FormulaCase.of(UNITS_DO_NOT_FIT, "product.currencies", "«sum(Ordered.total) / sum(Ordered.duty)»"),
			FormulaCase.of(DIVISION_BY_ZERO, "zero", "count(Ordered) / «(1 day - 24 hours)»"),
			FormulaCase.of(DIVISION_BY_ZERO, "zero", "count(Ordered) / «(12 months - 1 year)»"),
			FormulaCase.of(DIVISION_BY_ZERO, "zero", "count(Ordered) / «0 EUR»"),
			FormulaCase.of(DIVISION_BY_ZERO, "zero", "count(Ordered) / «(1 - 100%)»"),
			FormulaCase.of(DIVISION_BY_ZERO, "zero", "count(Ordered) / «(0 * count(Viewed))»"),
			FormulaCase.in(DIVISION_BY_ZERO, "in.template", """
					template t (result : event, few : number) { formula count(result) / (few - 2) }
					kpi Tested from t(Ordered, «2») measures Buy.Pay { window 28 days }"""),
			FormulaCase.of(WRONG_CONDITION, "compare.constant", "count(Ordered where «1 = 1»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.constant", "count(Ordered where stars > 3 and «3 > 5»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.constant", "count(Ordered where «\"a\" = \"b\"»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.constant", "count(Ordered where «stars = stars»)"),
			FormulaCase.in(WRONG_CONDITION, "compare.constant", "segment Few { where «1 day < 24 hours» }"),
			FormulaCase.of(WRONG_CONDITION, "compare.kinds", "customers(where nps(Pickup) > «30%»)"),
			FormulaCase.of(WRONG_CONDITION, "compare.kinds", "customers(where csat(Advice) > «30 points»)"),
			FormulaCase.of(WRONG_CONDITION, "property.session", "customers(where «std.sessions.session.duration» > 10 s)"),
			FormulaCase.in(WRONG_CONDITION, "property.session", "segment Long { where «std.sessions.session.duration» > 10 s }"),
			FormulaCase.of(WRONG_ARGUMENT, "steps.same", "conversion(Viewed -> «Viewed» per customer within 7 days any)"),
			FormulaCase.of(WRONG_ARGUMENT, "steps.same", "avg(time(Viewed -> Ordered -> «Viewed» per customer within 7 days any))"),
			FormulaCase.of(WRONG_ARGUMENT, "argument.profile", "sum(«Customer.town»)"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.customer", "customers(where count(Viewed) >= 2 and «card_town» = \"Rennes\")"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.customer", "sessions(where count(Viewed) >= 2 and «card_town» = \"Rennes\")"),
			FormulaCase.in(CUSTOMERS_UNRECOGNISED, "identity.customer", "segment Few { where card_town = \"Rennes\" and «count(Ordered)» > 2 }"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.customer", "«backs(Collect)»"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.customer", "«conforming(Collect per customer)»"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.customer", "«occupancy(Collect.Fetch)»"),
			FormulaCase.of(CUSTOMERS_UNRECOGNISED, "identity.session", "dropoff(«Collect.Fetch per session within 7 days ordered»)"),

			// breakdowns
			FormulaCase.of(WRONG_ARGUMENT, "argument.fact", "active(«Spending.cost» within 1 month at end)"),
			FormulaCase.of(UNKNOWN_DIMENSION, "dimension.unknown", "count(Ordered)", "by «colour»"),
			FormulaCase.of(UNKNOWN_DIMENSION, "dimension.unknown", "count(Ordered)", "by stars, «colour»"),
			FormulaCase.of(UNKNOWN_DIMENSION, "dimension.unknown", "count(Ordered)", "by «colour», colour"),
			FormulaCase.of(UNKNOWN_DIMENSION, "dimension.values", "count(Viewed)", "by «tags»"),
			FormulaCase.of(UNKNOWN_DIMENSION, "dimension.values", "count(Viewed)", "by «seen_at»"),
			FormulaCase.of(UNKNOWN_DIMENSION, "dimension.values", "count(Viewed)", "by «seconds»"),
			FormulaCase.of(UNKNOWN_DIMENSION, "dimension.fact", "sum(Spending.cost)", "by «segment»"),
			FormulaCase.of(UNKNOWN_DIMENSION, "dimension.nothing", "coverage(Buy)", "by «channel»"),

			// templates
			FormulaCase.in(UNITS_DO_NOT_FIT, "in.template", """
					template gap (first : property of money, second : property of money) { formula sum(first) - sum(second) window 28 days }
					kpi Tested from gap(Ordered.total, «Ordered.duty») measures Buy.Pay { }"""),
			FormulaCase.in(SURVEY_DOES_NOT_FIT, "in.template", """
					template praise (asked : survey) { formula nps(asked) window 28 days }
					kpi Tested from praise(«Advice») measures Buy.Pay { }"""));

	private FormulaCases() {
	}
}
