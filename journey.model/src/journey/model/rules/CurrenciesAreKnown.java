// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.Locale;

import journey.model.journey.JourneyPackage;
import journey.model.journey.MoneyType;
import journey.model.messages.Phrase;
import journey.model.queries.WorkspaceIndex;
import journey.model.types.Currencies;

/** Amounts in a currency that does not exist can be added to nothing. */
final class CurrenciesAreKnown implements Rule<MoneyType> {

	@Override
	public RuleCode code() {
		return RuleCode.UNKNOWN_CURRENCY_OR_ZONE;
	}

	@Override
	public Class<MoneyType> subject() {
		return MoneyType.class;
	}

	@Override
	public void check(MoneyType money, WorkspaceIndex index, Findings findings) {
		String code = money.getCurrency();
		if (code == null || Currencies.isKnown(code)) {
			return;
		}
		String capitals = code.toUpperCase(Locale.ROOT);
		findings.report(code(), money, JourneyPackage.Literals.MONEY_TYPE__CURRENCY, Currencies.isKnown(capitals)
				? Phrase.of("currency.meant", code, capitals)
				: Phrase.of("currency.unknown", code));
	}
}
