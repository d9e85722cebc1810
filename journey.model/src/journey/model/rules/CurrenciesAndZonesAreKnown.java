// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.util.EcoreUtil;

import journey.model.journey.Element;
import journey.model.journey.Event;
import journey.model.journey.Fact;
import journey.model.journey.JourneyPackage;
import journey.model.journey.MoneyType;
import journey.model.journey.Profile;
import journey.model.journey.Property;
import journey.model.journey.Source;
import journey.model.messages.Phrase;
import journey.model.queries.WorkspaceIndex;
import journey.model.text.Suggestion;
import journey.model.types.Currencies;

/** Amounts in a currency that does not exist can be added to nothing, and without its time zone a day has no beginning. */
final class CurrenciesAndZonesAreKnown implements Rule<Element> {

	/** No name of a zone is longer; what is longer is compared with none. */
	private static final int LONGEST_ZONE = 60;

	@Override
	public RuleCode code() {
		return RuleCode.UNKNOWN_CURRENCY_OR_ZONE;
	}

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, WorkspaceIndex index, Findings findings) {
		switch (element) {
			case Source source -> checkZone(source, findings);
			case Event event -> checkCurrencies(event.getProperties(), findings);
			case Fact fact -> checkCurrencies(fact.getProperties(), findings);
			case Profile profile -> checkCurrencies(profile.getProperties(), findings);
			default -> { }
		}
	}

	private void checkZone(Source source, Findings findings) {
		String zone = source.getTimezone();
		if (zone != null && !isZone(zone)) {
			findings.report(code(), source, JourneyPackage.Literals.SOURCE__TIMEZONE, unknownZone(zone));
		}
	}

	/** Also of the properties of groups and lists. */
	private void checkCurrencies(List<Property> properties, Findings findings) {
		EcoreUtil.getAllContents(properties).forEachRemaining(part -> {
			if (part instanceof MoneyType money && money.getCurrency() != null && !Currencies.isKnown(money.getCurrency())) {
				findings.report(code(), money, JourneyPackage.Literals.MONEY_TYPE__CURRENCY, unknownCurrency(money.getCurrency()));
			}
		});
	}

	private static String unknownCurrency(String currency) {
		String capitals = currency.toUpperCase(Locale.ROOT);
		return Currencies.isKnown(capitals) ? Phrase.of("kpi.currency.meant", currency, capitals) : Phrase.of("kpi.currency.unknown", currency);
	}

	private static String unknownZone(String zone) {
		Optional<String> meant = zone.length() > LONGEST_ZONE ? Optional.empty() : Suggestion.nearest(zone, new TreeSet<>(ZoneId.getAvailableZoneIds()));
		return meant.isPresent() ? Phrase.of("kpi.zone.meant", zone, meant.get()) : Phrase.of("kpi.zone.unknown", zone);
	}

	/** The name of a region, or a fixed distance from UTC. */
	private static boolean isZone(String zone) {
		try {
			ZoneId.of(zone);
			return true;
		} catch (DateTimeException e) {
			return false;
		}
	}
}
