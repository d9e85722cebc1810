// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import journey.generator.report.ReportTexts;
import journey.generator.results.ReasonText;
import journey.model.messages.Messages;
import journey.model.queries.CanonicalStage;
import journey.model.results.Obstacle;
import journey.model.results.Reason;

/** Every obstacle and every canonical stage has words in both languages. */
class ResultsWordsTest {

	private static final Messages MESSAGES = new Messages(ReportTexts.class);

	static Stream<String> keys() {
		return Stream.concat(
				Stream.of(Obstacle.values()).filter(obstacle -> obstacle != Obstacle.NONE).map(obstacle -> "obstacle." + obstacle.getLiteral()),
				Stream.concat(Stream.of(CanonicalStage.values()).map(CanonicalStage::word), Stream.of("other")).map(stage -> "advice." + stage));
	}

	@ParameterizedTest
	@EnumSource(Reason.class)
	void thereAreWordsForEveryReason(Reason reason) {
		assertEquals(List.of(), Messages.LOCALES.stream().filter(locale -> new ReasonText(locale).of(reason).isBlank()).toList());
	}

	@ParameterizedTest
	@MethodSource("keys")
	void thereAreWords(String key) {
		assertEquals(List.of(), Messages.LOCALES.stream().filter(locale -> MESSAGES.find(locale, key, "x").orElse("").isBlank()).toList());
	}
}
