// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.UnreadableFile;
import journey.model.rules.Severity;

/** Findings as our own JSON, which findings.schema.json beside this class describes. */
final class JsonFormat implements FindingsFormat {

	private static final String VERSION = "1";

	@Override
	public String text(CheckResult result) {
		JsonObject json = new JsonObject();
		json.addProperty("schemaVersion", VERSION);
		json.add("summary", summary(result));
		JsonArray findings = new JsonArray();
		result.findings().forEach(finding -> findings.add(finding(finding, result.locale())));
		json.add("findings", findings);
		JsonArray unreadable = new JsonArray();
		result.unreadable().forEach(file -> unreadable.add(unreadable(file, result.locale())));
		json.add("unreadable", unreadable);
		result.proofs().ifPresent(proofs -> json.add("measurability", new ProofsJson(proofs, result.locale()).json()));
		return LogJson.text(json);
	}

	private static JsonObject summary(CheckResult result) {
		JsonObject json = new JsonObject();
		json.addProperty("files", result.files().size());
		json.addProperty("errors", result.count(Severity.ERROR));
		json.addProperty("warnings", result.count(Severity.WARNING));
		json.addProperty("infos", result.count(Severity.INFO));
		json.addProperty("inBaseline", result.inBaseline());
		json.addProperty("unreadable", result.unreadable().size());
		return json;
	}

	private static JsonObject finding(LocatedIssue finding, Locale locale) {
		JsonObject json = new JsonObject();
		if (finding.code() != null) {
			json.addProperty("code", finding.code());
		}
		json.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
		json.addProperty("message", finding.message(locale));
		json.addProperty("file", finding.file().name());
		json.addProperty("line", finding.line());
		json.addProperty("column", finding.column());
		json.addProperty("endLine", finding.endLine());
		json.addProperty("endColumn", finding.endColumn());
		JsonArray arguments = new JsonArray();
		finding.arguments().forEach(arguments::add);
		json.add("arguments", arguments);
		return json;
	}

	private static JsonObject unreadable(UnreadableFile file, Locale locale) {
		JsonObject json = new JsonObject();
		json.addProperty("code", file.reason().code());
		json.addProperty("file", file.name());
		json.addProperty("message", file.message(locale));
		return json;
	}
}
