// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * What a browser has seen on a page.
 *
 * @param requests the addresses that it has asked for
 * @param complaints what stands in its console
 * @param violations what axe-core has found, by appearance
 * @param widths of the page, by appearance
 */
record Visit(List<String> requests, List<String> complaints, Map<Appearance, List<String>> violations, Map<Appearance, Integer> widths) {

	private static final List<String> SCRIPTS = List.of(script("/axe.min.js"), script("/axe-runs.js"));

	/** Looks at a page in every way. */
	static Visit to(Path file, DevTools browser) {
		for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
			browser.send(domain + ".enable", Map.of());
		}
		browser.takeEvents();
		browser.sendAndAwait("Page.loadEventFired", () -> browser.send("Page.navigate", Map.of("url", file.toUri().toString())));
		Visit visit = new Visit(new ArrayList<>(), new ArrayList<>(), new EnumMap<>(Appearance.class), new EnumMap<>(Appearance.class));
		visit.hear(browser.takeEvents());
		SCRIPTS.forEach(script -> evaluate(browser, script));
		for (Appearance appearance : Appearance.values()) {
			show(browser, appearance);
			visit.widths.put(appearance, evaluate(browser, "document.scrollingElement.scrollWidth").asInt());
			visit.violations.put(appearance, evaluate(browser, appearance.search).valueStream().map(JsonNode::asString).toList());
		}
		visit.hear(browser.takeEvents());
		return visit;
	}

	private void hear(List<JsonNode> events) {
		for (JsonNode event : events) {
			JsonNode content = event.get("params");
			switch (event.get("method").asString()) {
			case "Network.requestWillBeSent" -> requests.add(content.get("request").get("url").asString());
			case "Log.entryAdded" -> complaints.add(content.get("entry").get("text").asString());
			case "Runtime.exceptionThrown" -> complaints.add(content.get("exceptionDetails").toString());
			case "Runtime.consoleAPICalled" -> complaints.add(content.get("args").toString());
			default -> {
				// says nothing of what the page does
			}
			}
		}
	}

	private static void show(DevTools browser, Appearance appearance) {
		browser.send("Emulation.setDeviceMetricsOverride",
				Map.of("width", appearance.width, "height", 800, "deviceScaleFactor", 1, "mobile", appearance.width < 600));
		browser.send("Emulation.setEmulatedMedia",
				Map.of("media", appearance.media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", appearance.colours))));
	}

	private static JsonNode evaluate(DevTools browser, String expression) {
		JsonNode result = browser.send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
		if (result.has("exceptionDetails")) {
			throw new IllegalStateException(result.get("exceptionDetails").toString());
		}
		return result.get("result").path("value");
	}

	private static String script(String resource) {
		try (InputStream input = Visit.class.getResourceAsStream(resource)) {
			return new String(input.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
