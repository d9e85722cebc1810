// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.JsonNode;

/** The tracking plan as a strict public parser of RFC 4180 reads it. */
class TrackingPlanTest {

	private static final CSVFormat STRICT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
			.setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW).setAllowMissingColumnNames(false).setTrailingData(false).setLenientEof(false).get();
	private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{C}\\uFFFD]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|^[\\t\\r\\n]");
	private static final String COLUMNS = "source,source_title,source_kind,kind,id,name_in_source,title,when,owner,review,property,field,type,values,required,pii,"
			+ "purpose,legal_basis,retention,question,delay,sample,channels,touchpoints,kpis,schema";

	@ParameterizedTest
	@EnumSource
	void everyRowHasEveryColumn(Report report) throws IOException {
		String csv = report.outputs().files().get("tracking-plan.csv");
		assertEquals(COLUMNS, csv.lines().findFirst().orElseThrow());
		assertEquals(List.of(), rows(csv).stream().filter(row -> !row.isConsistent()).toList());
		assertEquals(csv.lines().count() - 1, rows(csv).size(), "each row stays in its line");
	}

	@ParameterizedTest
	@EnumSource
	void noCellIsAFormula(Report report) throws IOException {
		assertEquals(List.of(), rows(report.outputs().files().get("tracking-plan.csv")).stream().flatMap(CSVRecord::stream)
				.filter(TrackingPlanTest::isFormula).toList());
	}

	/** Programs read the spec, people the table; both hear of the same elements. */
	@ParameterizedTest
	@EnumSource
	void theTableHasEveryElementOfTheSpec(Report report) throws IOException {
		Set<String> rows = rows(report.outputs().files().get("tracking-plan.csv")).stream().map(row -> row.get("id")).collect(Collectors.toSet());
		JsonNode spec = EventSchemas.parse(report.outputs().files().get("collection-spec.json"));
		Set<String> ids = Stream.concat(spec.path("sources").valueStream(), Stream.of(spec.path("withoutSource")))
				.flatMap(source -> Stream.of("events", "facts", "surveys", "profiles").flatMap(kind -> source.path(kind).valueStream()))
				.map(element -> element.get("id").asString()).collect(Collectors.toSet());
		assertEquals(ids, rows);
	}

	@Test
	void aRowSaysAllOfAProperty() throws IOException {
		Map<String, String> row = rows(Report.EVERYTHING.outputs().files().get("tracking-plan.csv")).stream()
				.filter(one -> one.get("id").equals("hire.data.Seen") && one.get("property").equals("rider.email")).findFirst().orElseThrow().toMap();
		row.values().removeIf(String::isEmpty);
		assertEquals(Map.ofEntries(
				Map.entry("source", "hire.data.Web"), Map.entry("source_title", "Web statistics"), Map.entry("source_kind", "analytics"),
				Map.entry("kind", "event"), Map.entry("id", "hire.data.Seen"), Map.entry("name_in_source", "bike_view"),
				Map.entry("title", "Bicycle looked at"), Map.entry("when", "The page of a bicycle has been visible for one second"),
				Map.entry("owner", "Web team"), Map.entry("review", "2027-02-28"), Map.entry("property", "rider.email"),
				Map.entry("field", "rider.e-mail"), Map.entry("type", "text"), Map.entry("required", "yes"), Map.entry("pii", "contact"),
				Map.entry("purpose", "To send the code"), Map.entry("legal_basis", "consent"), Map.entry("retention", "13 months"),
				Map.entry("touchpoints", "hire.Ride.Choose.Page"), Map.entry("schema", "events/seen.schema.json")), row);
	}

	static boolean isFormula(String cell) {
		return FORMULA.matcher(cell).find();
	}

	static List<CSVRecord> rows(String csv) throws IOException {
		try (CSVParser parser = CSVParser.parse(new StringReader(csv), STRICT)) {
			return parser.getRecords();
		}
	}
}
