// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import java.util.List;

import journey.model.rules.RuleCode;

final class KpiMutations {

	static final List<Mutation> ALL = List.of(
			Mutation.of(RuleCode.KPI_OUTSIDE_USUAL_STAGES, "a stage that is not usual")
					.replacing("\tusual at consideration\n", "\tusual at purchase, std.service.after_sales\n").at("kpi ^Viewed^"),
			Mutation.of(RuleCode.KPI_WITHOUT_FORMULA, "no formula")
					.replacing("kpi Scans \"Poster codes scanned\" measures Discover.Hear {\n\tformula count(AdSeen)", "kpi ^Scans^ \"Poster codes scanned\" measures Discover.Hear {"),
			Mutation.of(RuleCode.KPI_WITHOUT_FORMULA, "no formula in the template")
					.replacing("\tformula count(seen)\n", "").at("kpi ^Viewed^"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "nothing for a parameter")
					.replacing("from looks(ProductViewed)", "from ^looks^()"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "one argument too many")
					.replacing("from looks(ProductViewed)", "from looks(ProductViewed, ^AdSeen^)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "a misspelt name")
					.replacing("from looks(ProductViewed)", "from looks(^seem^: ProductViewed)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "the same parameter again")
					.replacing("from looks(ProductViewed)", "from looks(ProductViewed, ^seen: AdSeen^)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "a survey for an event")
					.replacing("from looks(ProductViewed)", "from looks(^Pickup^)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "a parameter without use")
					.replacing("(seen : event)", "(seen : event, ^limit^ : duration = 3 days)"),
			Mutation.of(RuleCode.ARGUMENTS_DO_NOT_FIT, "a preset of another kind")
					.replacing("(seen : event)", "(seen : event, least : number = ^3 days^)").replacing("\tformula count(seen)", "\tformula count(seen) / least"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a target below")
					.replacing("\ttarget >= 3.5%", "\ttarget ^<= 3.5%^").replacing("Conversion >= 3.5% by", "Conversion by"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a goal below")
					.replacing("Conversion >= 3.5% by", "Conversion ^<= 3.5%^ by"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a goal below, against the template")
					.replacing("measured by Viewed", "measured by Viewed ^< 5^"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a target without direction")
					.replacing("\tbetter higher\n\ttarget >= 3.5%", "\tbetter context\n\ttarget ^>= 3.5%^").replacing("Conversion >= 3.5% by", "Conversion by"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a warning above")
					.replacing("\ttarget >= 3.5%", "\twarn ^> 3%^"),
			Mutation.of(RuleCode.TARGET_AGAINST_DIRECTION, "a warning beyond the target")
					.replacing("\ttarget >= 3.5%", "\ttarget >= 3.5%\n\twarn ^< 3.6%^"),
			Mutation.of(RuleCode.STATUS_WITHOUT_MINIMUM, "a share")
					.replacing("\tminimum 100\n", "").at("kpi ^Conversion^"),
			Mutation.of(RuleCode.STATUS_WITHOUT_MINIMUM, "a score with a warning")
					.replacing("formula nps(Pickup)\n", "formula nps(Pickup)\n\twarn < 20\n").at("kpi ^Score^"),
			Mutation.of(RuleCode.SURVEYS_NOT_COMPARABLE, "another scale")
					.replacing("\ttouchpoint Talk \"", "\ttouchpoint Desk via phone {\n\t\t\tkind demo\n\t\t\tmoment pre\n\t\t\tfeels Marc 0\n\t\t\ttracked by Chat\n\t\t\tserves Marc.Visit\n"
							+ "\t\t\tevidence observation of 20 on 2026-05-02\n\t\t}\n\t\ttouchpoint Talk \"")
					.replacing("Window -> Talk", "Window -> Desk -> Talk")
					.replacing("survey Ease \"Ease of ordering\" is ces(mean of 7)", "survey Chat is ces(mean of 5) from Desk as \"chat\" {\n\tasks \"How easy was it to reach us?\"\n\tanswer \"score\"\n}\n\n"
							+ "survey Ease \"Ease of ordering\" is ces(mean of ^7^)"),
			Mutation.of(RuleCode.UNKNOWN_CURRENCY_OR_ZONE, "no currency")
					.replacing("has price : money(EUR)", "has price : money(^EURO^)"),
			Mutation.of(RuleCode.UNKNOWN_CURRENCY_OR_ZONE, "no time zone")
					.replacing("time \"printed_at\" timezone \"Europe/Paris\"", "time \"printed_at\" timezone ^\"Europe/Pari\"^"),
			Mutation.of(RuleCode.COMPUTED_FROM_ITSELF, "a formula that names its own KPI")
					.replacing("kpi Scans \"Poster codes scanned\" measures Discover.Hear {\n\tformula count(AdSeen)", "kpi Scans \"Poster codes scanned\" measures Discover.Hear {\n\tformula count(AdSeen) - previous(^Scans^)"),
			Mutation.of(RuleCode.INFLUENCES_IN_CIRCLE, "a KPI that influences itself")
					.replacing("\tminimum 100\n", "\tminimum 100\n\tinfluences Conversion\n").at("kpi ^Conversion^"),
			Mutation.of(RuleCode.TIME_WITHOUT_ZONE, "no time zone")
					.replacing("time \"answered_at\" timezone \"Europe/Paris\"", "time ^\"answered_at\"^"),
			Mutation.of(RuleCode.WINDOW_TOO_SHORT, "a window of the time allowed")
					.replacing("within 28 days ordered", "within ^28 days^ ordered").replacing("window 56 days every day", "window 4 weeks every day"),
			Mutation.of(RuleCode.WINDOW_TOO_SHORT, "a month is never shorter than 28 days")
					.replacing("within 28 days ordered", "within ^1 month^ ordered").replacing("window 56 days every day", "window 28 days every day"),
			Mutation.of(RuleCode.UNKNOWN_FUNCTION, "a misspelt function")
					.replacing("formula nps(Pickup)", "formula ^npss(Pickup)^"),
			Mutation.of(RuleCode.WRONG_ARGUMENT, "a survey is counted")
					.replacing("formula nps(Pickup)", "formula count(^Pickup^)"),
			Mutation.of(RuleCode.WRONG_ARGUMENT, "an event alone")
					.replacing("formula count(ReviewWritten)", "formula ^ReviewWritten^"),
			Mutation.of(RuleCode.WRONG_PART, "a count per customer")
					.replacing("formula count(ReviewWritten)", "formula count(ReviewWritten per ^customer^)"),
			Mutation.of(RuleCode.WRONG_CONDITION, "stars in euros")
					.replacing("formula count(ReviewWritten)", "formula count(ReviewWritten where stars > ^3 EUR^)"),
			Mutation.of(RuleCode.WRONG_CONDITION, "a segment by a count")
					.replacing("where sessions(ProductViewed within 14 days) >= 3", "where ^sessions(ProductViewed within 14 days)^"),
			Mutation.of(RuleCode.CUSTOMERS_UNRECOGNISED, "the till has customers of its own")
					.replacing("customer \"card\" identity Visitor", "customer \"card\"")
					.replacing("formula count(ReviewWritten)", "formula customers(ReviewWritten) / customers(ReviewWritten without ^OrderCollected^ within 2 days)"),
			Mutation.of(RuleCode.UNITS_DO_NOT_FIT, "a share with a target in points")
					.replacing("target >= 3.5%", "target >= ^3.5 points^"),
			Mutation.of(RuleCode.UNITS_DO_NOT_FIT, "a score in %")
					.replacing("formula nps(Pickup)\n", "formula nps(Pickup)\n\tunit ^%^\n"),
			Mutation.of(RuleCode.UNITS_DO_NOT_FIT, "a goal for visits in %")
					.replacing("measured by Scans >= 200", "measured by Scans >= ^20%^"),
			Mutation.of(RuleCode.UNITS_DO_NOT_FIT, "a floor in money")
					.replacing("Score weight 2 floor 30", "Score weight 2 floor ^30 EUR^"),
			Mutation.of(RuleCode.UNITS_DO_NOT_FIT, "visits less records")
					.replacing("formula sessions(ProductViewed)", "formula sessions(ProductViewed) - ^count(ProductViewed)^"),
			Mutation.of(RuleCode.DIVISION_BY_ZERO, "reviews divided by nothing")
					.replacing("formula count(ReviewWritten)", "formula count(ReviewWritten) / ^0^"),
			Mutation.of(RuleCode.MEAN_OF_SHARES, "a mean discount")
					.replacing("has stars : integer required", "has stars : percent required")
					.replacing("formula count(ReviewWritten)", "formula avg(^ReviewWritten.stars^)"),
			Mutation.of(RuleCode.DEFINITION_INCOMPLETE, "no window")
					.replacing("kpi Stars \"Reviews written\" measures Buy.Tell {\n\tformula count(ReviewWritten)\n\tbetter higher\n\twindow 28 days\n",
							"kpi ^Stars^ \"Reviews written\" measures Buy.Tell {\n\tformula count(ReviewWritten)\n\tbetter higher\n"),
			Mutation.of(RuleCode.DEFINITION_INCOMPLETE, "a conversion in whatever order")
					.replacing("conversion(ProductViewed -> OrderPlaced per customer within 28 days ordered)",
							"^conversion(ProductViewed -> OrderPlaced per customer within 28 days)^"),
			Mutation.of(RuleCode.SURVEY_DOES_NOT_FIT, "a recommendation from answers about effort")
					.replacing("formula nps(Pickup)", "formula nps(^Ease^)"),
			Mutation.of(RuleCode.UNKNOWN_DIMENSION, "reviews by colour")
					.replacing("formula count(ReviewWritten)\n", "formula count(ReviewWritten)\n\tby ^colour^\n"),
			Mutation.of(RuleCode.BENCHMARK_WITHOUT_SOURCE, "no source")
					.replacing("benchmark 2.9% from \"Retail association\" in 2025", "benchmark ^2.9%^ in 2025"),
			Mutation.of(RuleCode.BENCHMARK_WITHOUT_SOURCE, "a blank source")
					.replacing("benchmark 2.9% from \"Retail association\" in 2025", "benchmark ^2.9%^ from \" \" in 2025"),
			Mutation.of(RuleCode.ONE_PROFILE_FOR_ALL, "the same measures for both journeys")
					.replacing("\tScans weight 1\n\tViews weight 2\n", "\tconforming(Discover) weight 1\n")
					.replacing("\tConversion weight 3\n\tScore weight 2 floor 30\n", "\tconforming(Buy) weight 1\n")
					.at("evaluation ^Health^"),
			Mutation.of(RuleCode.WEIGHTS_OF_NOTHING, "all weights are 0")
					.replacing("evaluation Reach \"Is it found?\"", "evaluation ^Reach^ \"Is it found?\"")
					.replacing("Scans weight 1", "Scans weight 0").replacing("Views weight 2", "Views weight 0"),
			Mutation.of(RuleCode.FLOOR_BEYOND_TARGET, "no way from the floor to the target")
					.replacing("Views weight 2", "Views weight 2 floor ^40^ target 40"),
			Mutation.of(RuleCode.FLOOR_BEYOND_TARGET, "the floor is the better one")
					.replacing("Score weight 2 floor 30", "Score weight 2 floor ^30^ target 20"),
			Mutation.of(RuleCode.MEASURE_WEIGHED_TWICE, "two lines for one measure")
					.replacing("Views weight 2", "Views weight 2\n\t^Views^ weight 1"));

	private KpiMutations() {
	}
}
