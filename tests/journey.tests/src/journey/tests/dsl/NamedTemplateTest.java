// SPDX-License-Identifier: EPL-2.0
package journey.tests.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import journey.dsl.library.JourneyTemplate;
import journey.dsl.library.NamedTemplate;
import journey.model.journey.Journey;
import journey.model.queries.Names;
import journey.model.queries.WorkspaceIndex;
import journey.tests.support.CliRun;
import journey.tests.support.JourneyText;

class NamedTemplateTest {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({
			"buy-a-phone, BuyAPhone, my.buyaphone",
			"réclamation sav, RéclamationSav, my.réclamationsav",
			"2027 retour, Retour, my.retour",
			"日本語, 日本語, my.日本語",
			"…, Journey, my.journey",
			"not, Not, my.not_",
			"visits, VisitsJourney, my.visitsjourney" })
	void aTitleBecomesAName(String title, String journey, String namespace) throws IOException {
		NamedTemplate template = NamedTemplate.of(title, WorkspaceIndex.of(List.of()));
		assertEquals(new NamedTemplate(journey, namespace, true), template);
		write("a.journey", template.text(Locale.ENGLISH));
		assertFine();
	}

	@ParameterizedTest
	@CsvSource({ "en", "fr" })
	void itGoesWithTheOnesThatAreThere(String language) throws IOException {
		Locale locale = Locale.of(language);
		String first = JourneyTemplate.text(locale);
		String second = NamedTemplate.of("buy", JourneyText.check(first).index()).text(locale);
		String third = NamedTemplate.of("buy", JourneyText.check(first, second).index()).text(locale);
		write("first.journey", first);
		write("second.journey", second);
		write("third.journey", third);
		assertFine();
		assertEquals(List.of("my.shop.Buy", "my.buy.Buy", "my.buy2.Buy"),
				JourneyText.check(first, second, third).index().elements(Journey.class).stream().map(Names::qualified).toList());
	}

	@Test
	void aLongTitleBecomesAShortName() {
		assertEquals(60, NamedTemplate.of("abcdefghijkl ".repeat(400), WorkspaceIndex.of(List.of())).journey().length());
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	private void assertFine() {
		CliRun.run(folder, "validate", "--quiet").exits(0);
	}
}
