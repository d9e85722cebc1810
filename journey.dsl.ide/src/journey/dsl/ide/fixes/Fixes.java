// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide.fixes;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.google.inject.Inject;

import journey.dsl.messages.LanguageProblem;
import journey.model.rules.RuleCode;
import journey.model.rules.Severity;

/** What can be done about which finding. */
public final class Fixes {

	private static final Fix ALLOW = new AllowHere();

	private static final Map<String, Function<Visible, Fix>> BY_CODE = Map.ofEntries(
			entry(LanguageProblem.UNKNOWN_NAME.code(), visible -> new NearestWord(2)),
			entry(LanguageProblem.UNKNOWN_WORD.code(), visible -> new NearestWord(2)),
			entry(LanguageProblem.UNKNOWN_WORD_UNLIKE_ANY.code(), visible -> new KnownWords()),
			entry(LanguageProblem.NOT_A_KEYWORD.code(), visible -> new NearestWord(1)),
			entry(LanguageProblem.SPACES_INSIDE.code(), visible -> new SpacesInside()),
			entry(LanguageProblem.WRONG_QUOTES.code(), visible -> new StraightQuotes()),
			entry(LanguageProblem.OTHER_SIGN.code(), visible -> new OtherText(0, 1)),
			entry(LanguageProblem.LOOKALIKE_CHARACTER.code(), visible -> new OtherText(2, 0)),
			entry(LanguageProblem.NEGATIVE_SPAN.code(), visible -> new OtherText(0, 1)),
			entry(LanguageProblem.GIVEN_TWICE.code(), visible -> new SecondGone()),
			entry(LanguageProblem.CLOSES_NOTHING.code(), visible -> new Deletion()),
			entry(LanguageProblem.TEXT_NOT_CLOSED.code(), visible -> new ClosingQuote()),
			entry(RuleCode.TOUCHPOINT_WITHOUT_CHANNEL.code(), visible -> new TouchpointFixes(visible).channel()),
			entry(RuleCode.TOUCHPOINT_NOT_MOBILE.code(), visible -> new TouchpointFixes(visible).device()),
			entry(RuleCode.TOUCHPOINT_WITHOUT_MOMENT.code(), visible -> new TouchpointFixes(visible).moment()),
			entry(RuleCode.TOUCHPOINT_WITHOUT_EMOTION.code(), visible -> new TouchpointFixes(visible).emotion()),
			entry(RuleCode.STAGE_WITHOUT_KPI.code(), visible -> new NewKpi()),
			entry(RuleCode.STAGE_WITHOUT_OWNER.code(), visible -> StageFixes.owner()),
			entry(RuleCode.STAGE_WITHOUT_CANONICAL_STAGE.code(), visible -> new CanonicalStages(visible)),
			entry(RuleCode.PERSONA_WITHOUT_GOAL.code(), visible -> PersonaFixes.goal()),
			entry(RuleCode.PERSONA_INCOMPLETE.code(), visible -> PersonaFixes.portrait()));

	private final Visible visible;

	@Inject
	Fixes(Visible visible) {
		this.visible = visible;
	}

	/** Whether there can be anything to do about findings with this code. */
	public static boolean mayMend(String code) {
		return BY_CODE.containsKey(code) || mayBeAllowed(code);
	}

	/** What can be done, the likeliest first. Errors cannot be allowed. */
	public List<Proposal> of(Mistake mistake) {
		List<Proposal> proposals = new ArrayList<>();
		if (mistake.resource().getParseResult() == null || mistake.offset() + mistake.length() > mistake.text().length()) {
			return proposals;
		}
		Optional.ofNullable(BY_CODE.get(mistake.code())).ifPresent(fix -> proposals.addAll(fix.apply(visible).of(mistake)));
		if (mayBeAllowed(mistake.code())) {
			proposals.addAll(ALLOW.of(mistake));
		}
		return proposals;
	}

	private static boolean mayBeAllowed(String code) {
		return RuleCode.of(code).filter(rule -> rule.severity() != Severity.ERROR && rule != RuleCode.IDLE_ALLOWANCE).isPresent();
	}
}
