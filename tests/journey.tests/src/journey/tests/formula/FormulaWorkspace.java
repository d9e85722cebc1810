// SPDX-License-Identifier: EPL-2.0
package journey.tests.formula;

import java.util.List;
import java.util.Locale;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;

/** A small workspace in which formulas are tried out. */
final class FormulaWorkspace {

	/** What the check of the formulas finds. */
	private static final List<String> CODES = List.of(RuleCode.UNKNOWN_FUNCTION, RuleCode.WRONG_ARGUMENT, RuleCode.WRONG_PART,
			RuleCode.WRONG_CONDITION, RuleCode.CUSTOMERS_UNRECOGNISED, RuleCode.UNITS_DO_NOT_FIT, RuleCode.DIVISION_BY_ZERO,
			RuleCode.MEAN_OF_SHARES, RuleCode.DEFINITION_INCOMPLETE, RuleCode.SURVEY_DOES_NOT_FIT, RuleCode.UNKNOWN_DIMENSION)
			.stream().map(RuleCode::code).toList();

	private static final String TEXT = """
			source Web is analytics { customer "user" identity Visitor session "visit" time "at" timezone "Europe/Paris" name "event" }
			source App is analytics { customer "user" identity Visitor session "visit" time "at" timezone "Europe/Paris" name "event" }
			source Till is point-of-sale { customer "card" time "at" timezone "Europe/Paris" name "event" }
			source Ads is ads { time "day" timezone "Europe/Paris" }
			source Polls is survey { customer "user" identity Visitor time "at" timezone "Europe/Paris" }
			profile Customer from Web { has town : text has member : boolean }
			profile Card from Till { has card_town : text }
			event Viewed from Web {
				has price : money(EUR) has screen : one of "phone", "desktop" has discount : percent has seconds : duration
				has seen_at : instant has launched : date has tags : list of text has fresh : boolean has brand : text has rank : integer
			}
			event Ordered from Web { has total : money(EUR) has duty : money(USD) has stars : integer has paid_at : instant }
			event Opened from App { }
			event Collected from Till { has total : money(EUR) }
			fact Spending from Ads every day { has cost : money(EUR) has clicks : integer }
			survey Pickup is nps from Polls { asks "?" after Ordered answer "score" invited "sent" }
			survey Advice is csat(top2 of 5) from Polls { asks "?" answer "score" invited "sent" }
			survey Help is ces(mean of 7) from Polls { asks "?" answer "score" invited "sent" }
			survey Loose is csat from Polls { asks "?" answer "score" invited "sent" }
			journey Buy {
				stage Choose is consideration { touchpoint Page { tracked by Viewed } }
				stage Pay is purchase { touchpoint Desk { tracked by Ordered } }
			}
			journey Collect {
				stage Look is consideration { touchpoint Shelf { tracked by Viewed } }
				stage Fetch is purchase { touchpoint Counter { tracked by Collected } }
			}
			kpi Orders measures Buy.Pay { formula count(Ordered) window 28 days }
			kpi Basket measures Buy.Pay { formula sum(Ordered.total) / count(Ordered) unit EUR window 28 days }
			kpi Rate measures Buy.Pay { formula repeat(Ordered) unit % window 28 days }
			""";

	private FormulaWorkspace() {
	}

	/** A KPI with this formula. */
	static String kpi(String formula) {
		return kpi(formula, "");
	}

	/** A KPI with this formula and these members. */
	static String kpi(String formula, String members) {
		return "kpi Tested measures Buy.Pay { formula " + formula + " " + members + " window 28 days }\n";
	}

	/** The workspace with further elements in a file of their own. */
	static JourneyText.Checked check(String elements) {
		return JourneyText.check(TEXT, elements);
	}

	/** What is found in the formulas, as "KPI-504 1:9+5", with mistakes of the parser and the linker. */
	static List<String> found(JourneyText.Checked checked) {
		return checked.summary().stream().filter(found -> CODES.stream().anyMatch(found::startsWith) || found.matches("(SYN|REF).*")).toList();
	}


	/** The messages of the formula check, in the order of the places. */
	static List<String> messages(JourneyText.Checked checked, Locale locale) {
		return checked.issues().stream().filter(issue -> CODES.contains(issue.code())).map(issue -> issue.message(locale)).toList();
	}
}
