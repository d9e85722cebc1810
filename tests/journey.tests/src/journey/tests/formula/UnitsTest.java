// SPDX-License-Identifier: EPL-2.0
package journey.tests.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.model.journey.JourneyFactory;
import journey.model.journey.Quantity;
import journey.model.types.Base;
import journey.model.types.Base.Money;
import journey.model.types.Base.Points;
import journey.model.types.Base.Thing;
import journey.model.types.Base.Time;
import journey.model.types.DerivedUnit;
import journey.model.types.Unit;
import journey.model.types.UnitAlgebra;
import journey.model.types.UnitWord;
import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Simple;

/** Units, and how they behave under the four operations. */
class UnitsTest {

	private static final Unit EUR = Unit.of(new Money("EUR"));
	private static final Unit CUSTOMERS = Unit.of(Thing.CUSTOMERS);

	/** The types that the tables of this class name. */
	private static final Map<String, Amount> TYPES = Map.ofEntries(
			Map.entry("2", Amount.LITERAL),
			Map.entry("2%", Amount.PERCENT),
			Map.entry("number", Amount.NUMBER),
			Map.entry("EUR", Amount.of(new Money("EUR"))),
			Map.entry("EUR each", Amount.each(new Money("EUR"))),
			Map.entry("time each", Amount.each(new Time())),
			Map.entry("USD", Amount.of(new Money("USD"))),
			Map.entry("money", Amount.of(Money.ANY)),
			Map.entry("time", Amount.of(new Time())),
			Map.entry("nps", Amount.of(new Points("nps"))),
			Map.entry("ces", Amount.of(new Points("ces(mean of 7)"))),
			Map.entry("records", Amount.of(Thing.RECORDS)),
			Map.entry("customers", Amount.of(Thing.CUSTOMERS)),
			Map.entry("sessions", Amount.of(Thing.SESSIONS)),
			Map.entry("share of a", Amount.shareOf("a")),
			Map.entry("share of b", Amount.shareOf("b")),
			Map.entry("EUR per customer", new Amount(EUR.over(CUSTOMERS), Amount.NUMBER.basis())),
			Map.entry("money per customer", new Amount(Unit.of(Money.ANY).over(CUSTOMERS), Amount.NUMBER.basis())));

	@Test
	void basesCancelEachOtherOut() {
		assertEquals(Unit.NONE, EUR.over(EUR));
		assertEquals(EUR, EUR.over(CUSTOMERS).times(CUSTOMERS));
		assertEquals(EUR.times(CUSTOMERS), CUSTOMERS.times(EUR));
		assertEquals(CUSTOMERS.over(EUR), Unit.NONE.over(EUR.over(CUSTOMERS)));
	}

	@Test
	void aPowerOfZeroIsNone() {
		TreeMap<Base, Integer> powers = new TreeMap<>((a, b) -> a.sign().compareTo(b.sign()));
		powers.put(Thing.CUSTOMERS, 0);
		assertEquals(Unit.NONE, new Unit(powers));
	}

	@Test
	void aUnitCannotBeChanged() {
		assertThrows(UnsupportedOperationException.class, () -> EUR.powers().clear());
	}

	@Test
	void theLeadingBaseIsTheOneThatIsMeasured() {
		assertEquals(new Money("EUR"), EUR.over(CUSTOMERS).leading());
		assertNull(Unit.NONE.leading());
		assertNull(Unit.NONE.over(CUSTOMERS).leading());
		assertNull(EUR.times(CUSTOMERS).leading());
		assertNull(EUR.times(EUR).leading());
	}

	@Test
	void onlyThingsAreCounted() {
		assertEquals(true, CUSTOMERS.countsThings());
		assertEquals(true, Unit.of(Thing.RECORDS).over(CUSTOMERS).countsThings());
		assertEquals(false, EUR.over(CUSTOMERS).countsThings());
		assertEquals(false, Unit.NONE.countsThings());
	}

	@ParameterizedTest
	@CsvSource({
			"EUR, EUR, true", "EUR, EUR each, true", "EUR each, EUR per customer, true", "EUR each, USD, false", "EUR each, time each, false", "EUR each, share of a, false", "EUR each, 2, false", "EUR, USD, false", "EUR, money, true", "EUR per customer, money per customer, true", "EUR, EUR per customer, false",
			"EUR, time, false", "EUR, 2, false", "money, 2, false", "time, 2, false", "nps, 2, true", "nps, ces, false", "nps, nps, true",
			"records, customers, false", "records, records, true", "customers, sessions, false", "customers, 2, true", "records, number, false",
			"number, 2, true", "number, number, true", "2, 2, true", "2, 2%, true", "2%, 2%, true", "number, 2%, false", "records, 2%, false",
			"share of a, 2, true", "share of a, 2%, true", "share of a, share of a, true", "share of a, share of b, false", "share of a, number, false",
	})
	void someNumbersGoTogether(String left, String right, boolean together) {
		assertEquals(together, UnitAlgebra.goTogether(type(left), type(right)));
		assertEquals(together, UnitAlgebra.goTogether(type(right), type(left)), "the other way round");
	}

	@ParameterizedTest
	@CsvSource({ "2, EUR, EUR", "EUR, 2, EUR", "share of a, 2%, share of a", "2, share of a, share of a", "2, 2, 2", "EUR each, EUR, EUR", "EUR, EUR each, EUR", "EUR each, EUR per customer, EUR per customer", "EUR each, EUR each, EUR each" })
	void aSumIsWhatIsMeasuredInIt(String left, String right, String sum) {
		assertEquals(type(sum), UnitAlgebra.sum(type(left), type(right)));
	}

	@ParameterizedTest
	@CsvSource({
			"share of a, EUR, EUR", "EUR, share of a, EUR", "share of a, share of b, share of a", "share of a, 2, share of a", "2, share of a, share of a",
			"2, EUR, EUR", "2%, records, records", "number, customers, customers", "EUR per customer, customers, EUR", "2, 2, 2",
			"EUR each, records, EUR", "customers, EUR each, EUR", "2, EUR each, EUR each", "share of a, EUR each, EUR each", "number, EUR each, EUR", "time each, sessions, time",
	})
	void aProductHasTheUnitsOfBoth(String left, String right, String product) {
		assertEquals(type(product), UnitAlgebra.product(type(left), type(right)));
	}

	@ParameterizedTest
	@CsvSource({
			"EUR, customers, EUR per customer", "money, customers, money per customer", "EUR, EUR, share of a", "records, records, share of a",
			"share of a, 2, share of a", "EUR, 2, EUR", "EUR each, 2, EUR each", "EUR, number, EUR each", "EUR per customer, EUR each, share of a", "EUR, EUR each, share of a", "EUR each, customers, EUR per customer", "2, number, number", "number, number, share of a", "share of b, share of b, share of a",
			"number, share of b, number", "EUR, share of b, EUR", "2, 2, 2", "2, share of b, number",
	})
	void aQuotientIsAShareWhereTheUnitsCancelEachOtherOut(String left, String right, String quotient) {
		assertEquals(type(quotient), UnitAlgebra.quotient(type(left), type(right), "a"));
	}

	@Test
	void twoSharesDifferInTheirWholesOnly() {
		assertEquals(true, UnitAlgebra.differInWhole(type("share of a"), type("share of b")));
		assertEquals(false, UnitAlgebra.differInWhole(type("share of a"), type("share of a")));
		assertEquals(false, UnitAlgebra.differInWhole(type("share of a"), type("number")));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"share of a, %", "EUR, EUR", "EUR per customer, EUR", "money, -", "time, days", "nps, points", "records, -", "number, -", "2, -", "2%, -",
	})
	void aTypeHasAUnitOfItsOwn(String type, String unit) {
		assertEquals(Optional.ofNullable(unit), DerivedUnit.of(type(type)));
	}

	@Test
	void whatIsNoNumberHasNoUnit() {
		assertEquals(Optional.empty(), DerivedUnit.of(Simple.UNKNOWN));
	}

	@ParameterizedTest
	@CsvSource({
			"%, share of a, true", "%, number, false", "%, nps, false", "EUR, EUR, true", "EUR, USD, false", "EUR, money, true", "EUR, EUR per customer, true",
			"EUR/customer, EUR per customer, true", "EUR/order, EUR per customer, false", "EUR/member, EUR per customer, true", "EUR/order, EUR, false", "EUR/order, EUR each, true",
			"customers, records, false", "orders, customers, false", "people, records, false", "people, customers, true", "EUR, number, false", "days, time, true", "s, time, true", "days, records, false",
			"points, nps, true", "points, share of a, false", "orders, records, true", "orders, number, true", "orders, share of a, false",
			"orders/visit, share of a, true", "people, customers, true", "people, EUR, false", "customers, customers, true", "customers, records, false", "sessions, customers, false", "clients, number, true",
			"customers, nps, false", "EUR/day, EUR per customer, false", "EUR/session, EUR per customer, false", "EUR/EUR, EUR per customer, false", "%/customer, share of a, false",
			"orders/day, share of a, false", "people, time, false", "orders, 2, true", "stars, ces, true",
	})
	void aDeclaredUnitSuitsSomeTypes(String unit, String type, boolean suits) {
		assertEquals(suits, UnitWord.of(unit).suits(type(type)));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"3%, share of a, %, true", "3%, share of a, -, true", "3%, number, -, false", "3%, nps, points, false", "3, share of a, %, false", "3, share of a, -, false",
			"3, share of a, orders/visit, true", "3, records, -, true", "3, number, -, true", "3, nps, points, true", "3, EUR, EUR, false", "3, time, days, false",
			"3 EUR, EUR, EUR, true", "3 EUR, EUR, -, true", "3 USD, EUR, EUR, false", "3 EUR, EUR per customer, EUR/customer, true", "3 EUR, money, -, true",
			"3 days, time, hours, true", "3 days, EUR, -, false", "3 points, nps, -, true", "3 points, share of a, %, false",
			"3 orders, records, orders, true", "3 orders, records, -, true", "3 orders, records, people, false", "3 orders, share of a, orders/visit, true",
			"3 orders, share of a, -, false",
			"3 orders/visit, share of a, orders/visit, true", "3 orders/day, share of a, orders/visit, false", "3 orders/visit, share of a, -, true",
			"3 EUR/customer, EUR per customer, EUR, true", "3 EUR/order, EUR per customer, EUR, false", "3 EUR/customer, EUR per customer, EUR/customer, true", "3 EUR/order, EUR per customer, EUR/customer, false", "3 USD/customer, EUR per customer, -, false",
	})
	void aValueFitsWhatItIsComparedWith(String value, String type, String unit, boolean fits) {
		assertEquals(fits, UnitWord.fits(quantity(value), type(type), unit == null ? null : UnitWord.of(unit)));
	}

	private static Amount type(String name) {
		return Optional.ofNullable(TYPES.get(name)).orElseThrow();
	}

	private static Quantity quantity(String text) {
		Quantity quantity = JourneyFactory.eINSTANCE.createQuantity();
		String[] words = text.replace("%", "").split(" ");
		quantity.setNumber(new BigDecimal(words[0]));
		quantity.setPercent(text.endsWith("%"));
		quantity.setUnit(words.length > 1 ? words[1] : null);
		return quantity;
	}
}
