// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.inject.Inject;

import journey.dsl.messages.LanguageProblem;
import journey.model.rules.RuleCode;
import journey.model.rules.Severity;

/** What can be done about which finding. */
public final class Fixes {

	private static final Fix ALLOW = new AllowHere();

	private final Map<String, Fix> byCode;

	@Inject
	Fixes(Visible visible) {
		TouchpointFixes touchpoint = new TouchpointFixes(visible);
		byCode = Map.ofEntries(
				entry(LanguageProblem.UNKNOWN_NAME.code(), new NearestWord(2)),
				entry(LanguageProblem.UNKNOWN_WORD.code(), new NearestWord(2)),
				entry(LanguageProblem.UNKNOWN_WORD_UNLIKE_ANY.code(), new KnownWords()),
				entry(LanguageProblem.NOT_A_KEYWORD.code(), new NearestWord(1)),
				entry(LanguageProblem.SPACES_INSIDE.code(), new SpacesInside()),
				entry(LanguageProblem.WRONG_QUOTES.code(), new StraightQuotes()),
				entry(LanguageProblem.OTHER_SIGN.code(), new OtherText(0, 1)),
				entry(LanguageProblem.LOOKALIKE_CHARACTER.code(), new OtherText(2, 0)),
				entry(LanguageProblem.NEGATIVE_SPAN.code(), new OtherText(0, 1)),
				entry(LanguageProblem.GIVEN_TWICE.code(), new SecondGone()),
				entry(LanguageProblem.CLOSES_NOTHING.code(), new Deletion()),
				entry(LanguageProblem.TEXT_NOT_CLOSED.code(), new ClosingQuote()),
				entry(RuleCode.TOUCHPOINT_WITHOUT_CHANNEL.code(), touchpoint.channel()),
				entry(RuleCode.TOUCHPOINT_NOT_MOBILE.code(), touchpoint.device()),
				entry(RuleCode.TOUCHPOINT_WITHOUT_MOMENT.code(), touchpoint.moment()),
				entry(RuleCode.TOUCHPOINT_WITHOUT_EMOTION.code(), touchpoint.emotion()),
				entry(RuleCode.STAGE_WITHOUT_KPI.code(), new NewKpi()),
				entry(RuleCode.STAGE_WITHOUT_OWNER.code(), StageFixes.owner()),
				entry(RuleCode.STAGE_WITHOUT_CANONICAL_STAGE.code(), new CanonicalStages(visible)),
				entry(RuleCode.PERSONA_WITHOUT_GOAL.code(), PersonaFixes.goal()),
				entry(RuleCode.PERSONA_INCOMPLETE.code(), PersonaFixes.portrait()));
	}

	/** Whether there can be anything to do about findings with this code. */
	public boolean mayMend(String code) {
		return byCode.containsKey(code) || mayBeAllowed(code);
	}

	/** What can be done, the likeliest first. Errors cannot be allowed. */
	public List<Proposal> of(Mistake mistake) {
		List<Proposal> proposals = new ArrayList<>();
		if (mistake.resource().getParseResult() == null || mistake.offset() + mistake.length() > mistake.text().length()) {
			return proposals;
		}
		Optional.ofNullable(byCode.get(mistake.code())).ifPresent(fix -> proposals.addAll(fix.of(mistake)));
		if (mayBeAllowed(mistake.code())) {
			proposals.addAll(ALLOW.of(mistake));
		}
		return proposals;
	}

	private static boolean mayBeAllowed(String code) {
		return RuleCode.of(code).filter(rule -> rule.severity() != Severity.ERROR && rule != RuleCode.IDLE_ALLOWANCE).isPresent();
	}
}
