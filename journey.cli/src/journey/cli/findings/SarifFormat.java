// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import journey.cli.findings.KnownCode.Kind;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.UnreadableFile;
import journey.model.rules.Severity;

/** Findings as SARIF 2.1.0, which code scanning servers and editors read. */
final class SarifFormat implements FindingsFormat {

	private static final String VERSION = "2.1.0";
	private static final String TOOL = "Journey Workbench";
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)\\}");
	private static final List<String> RULES = codes(Kind.RULE, Kind.LANGUAGE);

	@Override
	public String text(CheckResult result) {
		JsonObject json = new JsonObject();
		json.addProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
		json.addProperty("version", VERSION);
		json.add("runs", array(run(result)));
		return LogJson.text(json);
	}

	private static JsonObject run(CheckResult result) {
		JsonObject driver = new JsonObject();
		driver.addProperty("name", TOOL);
		driver.add("rules", descriptors(result.locale(), Kind.RULE, Kind.LANGUAGE));
		driver.add("notifications", descriptors(result.locale(), Kind.FILE));
		JsonObject tool = new JsonObject();
		tool.add("driver", driver);
		JsonObject run = new JsonObject();
		run.add("tool", tool);
		run.addProperty("language", result.locale().getLanguage());
		run.addProperty("columnKind", "utf16CodeUnits");
		run.add("invocations", array(invocation(result)));
		JsonArray results = new JsonArray();
		result.findings().forEach(finding -> results.add(result(finding, result.locale())));
		run.add("results", results);
		return run;
	}

	private static JsonArray descriptors(Locale locale, Kind... kinds) {
		JsonArray descriptors = new JsonArray();
		for (KnownCode code : KnownCode.ALL) {
			if (List.of(kinds).contains(code.kind())) {
				JsonObject configuration = new JsonObject();
				configuration.addProperty("level", level(code.severity()));
				JsonObject descriptor = new JsonObject();
				descriptor.addProperty("id", code.code());
				descriptor.add("shortDescription", message(code.summary(locale)));
				descriptor.add("defaultConfiguration", configuration);
				descriptors.add(descriptor);
			}
		}
		return descriptors;
	}

	private static JsonObject invocation(CheckResult result) {
		JsonObject invocation = new JsonObject();
		invocation.addProperty("executionSuccessful", result.unreadable().isEmpty());
		if (!result.unreadable().isEmpty()) {
			JsonArray notifications = new JsonArray();
			result.unreadable().forEach(file -> notifications.add(notification(file, result.locale())));
			invocation.add("toolExecutionNotifications", notifications);
		}
		return invocation;
	}

	private static JsonObject notification(UnreadableFile file, Locale locale) {
		JsonObject descriptor = new JsonObject();
		descriptor.addProperty("id", file.reason().code());
		JsonObject notification = new JsonObject();
		notification.add("descriptor", descriptor);
		notification.addProperty("level", level(Severity.ERROR));
		notification.add("message", message(file.message(locale)));
		notification.add("locations", array(location(file.name(), null)));
		return notification;
	}

	private static JsonObject result(LocatedIssue finding, Locale locale) {
		JsonObject region = new JsonObject();
		region.addProperty("startLine", finding.line());
		region.addProperty("startColumn", finding.column());
		region.addProperty("endLine", finding.endLine());
		region.addProperty("endColumn", finding.endColumn());
		JsonObject result = new JsonObject();
		if (finding.code() != null) {
			result.addProperty("ruleId", finding.code());
			if (RULES.contains(finding.code())) {
				result.addProperty("ruleIndex", RULES.indexOf(finding.code()));
			}
		}
		result.addProperty("level", level(finding.severity()));
		result.add("message", message(finding.message(locale)));
		result.add("locations", array(location(finding.file().name(), region)));
		return result;
	}

	private static JsonObject location(String file, JsonObject region) {
		JsonObject artifact = new JsonObject();
		artifact.addProperty("uri", FileUri.of(file));
		JsonObject physical = new JsonObject();
		physical.add("artifactLocation", artifact);
		if (region != null) {
			physical.add("region", region);
		}
		JsonObject location = new JsonObject();
		location.add("physicalLocation", physical);
		return location;
	}

	/** In a message {0} is a place for an argument and [text](place) a link; a user has not meant either. */
	private static JsonObject message(String text) {
		JsonObject message = new JsonObject();
		message.addProperty("text", PLACEHOLDER.matcher(text).replaceAll("{{$1}}").replace("](", "\\]("));
		return message;
	}

	private static String level(Severity severity) {
		return switch (severity) {
			case ERROR -> "error";
			case WARNING -> "warning";
			default -> "note";
		};
	}

	private static JsonArray array(JsonObject only) {
		JsonArray array = new JsonArray();
		array.add(only);
		return array;
	}

	private static List<String> codes(Kind... kinds) {
		return KnownCode.ALL.stream().filter(code -> List.of(kinds).contains(code.kind())).map(KnownCode::code).toList();
	}
}
