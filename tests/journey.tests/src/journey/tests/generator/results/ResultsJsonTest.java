// SPDX-License-Identifier: EPL-2.0
package journey.tests.generator.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParseException;

import journey.generator.results.ResultsJson;
import journey.tests.support.Project;
import journey.tests.support.ResultsText;

/** A results.json may hold anything. */
class ResultsJsonTest {

	@Test
	void whatIsWrittenReadsBackAsItWas() {
		String text = Project.read(Project.corpus("measured").resolve("results.json"));
		assertEquals(text, ResultsJson.text(ResultsJson.read(text)));
	}

	static Stream<String> broken() {
		return Stream.of("", "null", "[]", "1", "{", "{}", "{\"schemaVersion\":2}", "{\"schemaVersion\":\"x\"}", "{\"schemaVersion\":null}", "{\"schemaVersion\":1} {}",
				"{\"schemaVersion\":1,\"kpis\":{}}", "{\"schemaVersion\":1,\"kpis\":[1]}", "{\"schemaVersion\":1,\"kpis\":null}", "{\"schemaVersion\":1,\"other\":[]}",
				"{'schemaVersion':1}", "[".repeat(100_000), "{\"a\":".repeat(100_000), "{\"schemaVersion\":1,\"kpis\":" + "[".repeat(100_000));
	}

	@ParameterizedTest
	@MethodSource("broken")
	void whatIsNoResultsIsRefused(String text) {
		assertThrows(JsonParseException.class, () -> ResultsJson.read(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'value':'NaN'", "'value':'Infinity'", "'value':1e999", "'value':'a'", "'value':null", "'value':[]", "'value':{}", "'sample':1.5", "'sample':1e30",
			"'kpi':{}", "'status':'good'", "'obstacle':7", "'until':'yesterday'", "'until':'+999999999-01-01T00:00Z'", "'until':'-999999999-01-01T00:00Z'", "'from':'0000-01-01T00:00Z'", "'other':1",
			"'sample':-1", "'open':-1", "'sample':'5'", "'value':'5'", "'belowMinimum':'true'", "'belowMinimum':1", "'kpi':5", "'kpi':true", "'status':1", "'until':2026" })
	void aValueThatNoMeasurementHasIsRefused(String member) {
		assertThrows(JsonParseException.class, () -> ResultsJson.read(new ResultsText().kpi(member).json()));
	}
}
