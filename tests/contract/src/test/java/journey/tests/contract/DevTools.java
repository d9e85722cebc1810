// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A conversation with a page of Chromium in its DevTools protocol: commands and their answers, and events. */
final class DevTools implements AutoCloseable {

	private static final JsonMapper JSON = JsonMapper.builder().build();
	private static final long LONGEST_SECONDS = 180;

	private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
	private final List<JsonNode> events = new CopyOnWriteArrayList<>();
	private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
	private final AtomicInteger last = new AtomicInteger();
	private final WebSocket socket;

	private DevTools(HttpClient client, URI address) {
		socket = client.newWebSocketBuilder().buildAsync(address, new Listener()).join();
	}

	static DevTools connect(HttpClient client, URI address) {
		return new DevTools(client, address);
	}

	/** Sends a command and waits for its result. */
	JsonNode send(String method, Map<String, ?> parameters) {
		int id = last.incrementAndGet();
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		answers.put(id, answer);
		socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true).join();
		JsonNode message = answer.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
		if (message.has("error")) {
			throw new IllegalStateException(method + ": " + message.get("error"));
		}
		return message.get("result");
	}

	/** Does something that leads to an event, and waits for that. */
	void sendAndAwait(String event, Runnable cause) {
		CompletableFuture<JsonNode> happened = new CompletableFuture<>();
		awaited.put(event, happened);
		cause.run();
		happened.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
	}

	/** The events since the last call of this method. */
	List<JsonNode> takeEvents() {
		List<JsonNode> taken = List.copyOf(events);
		events.removeAll(taken);
		return taken;
	}

	@Override
	public void close() {
		socket.abort();
	}

	private void receive(JsonNode message) {
		if (message.has("id")) {
			answers.remove(message.get("id").asInt()).complete(message);
		} else {
			events.add(message);
			CompletableFuture<JsonNode> waiting = awaited.remove(message.get("method").asString());
			if (waiting != null) {
				waiting.complete(message);
			}
		}
	}

	private final class Listener implements WebSocket.Listener {

		private final StringBuilder text = new StringBuilder();

		@Override
		public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
			text.append(part);
			if (isLast) {
				receive(JSON.readTree(text.toString()));
				text.setLength(0);
			}
			from.request(1);
			return null;
		}

		@Override
		public void onError(WebSocket from, Throwable error) {
			answers.values().forEach(answer -> answer.completeExceptionally(error));
		}
	}
}
