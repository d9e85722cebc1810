// SPDX-License-Identifier: EPL-2.0
package journey.tests.contract;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without window, and with nothing of its user's. It reaches no network. */
final class Chromium implements AutoCloseable {

	/** The names under which systems have it. */
	static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

	private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://(127\\.0\\.0\\.1:\\d+)/.*");
	private static final long LONGEST_SECONDS = 60;
	private static final List<String> OPTIONS = List.of("--headless", "--remote-debugging-port=0", "--disable-gpu", "--disable-dev-shm-usage",
			"--no-first-run", "--no-default-browser-check", "--disable-background-networking", "--disable-component-update", "--disable-extensions",
			"--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND", "--hide-scrollbars", "--force-color-profile=srgb",
			// Root, as whom many a build server runs, may not use the sandbox. All pages here are our own.
			"--no-sandbox");

	private final Path profile;
	private final Process process;
	private final HttpClient client = HttpClient.newHttpClient();
	private final DevTools page;

	private Chromium(Path program) throws IOException {
		profile = Files.createTempDirectory("journey-chromium");
		List<String> command = Stream.of(Stream.of(program.toString()), OPTIONS.stream(), Stream.of("--user-data-dir=" + profile, "about:blank"))
				.flatMap(part -> part).toList();
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
		List.of("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME").forEach(variable -> builder.environment().put(variable, profile.toString()));
		process = builder.start();
		try {
			page = DevTools.connect(client, firstPage(address()));
		} catch (IOException | RuntimeException e) {
			close();
			throw e;
		}
	}

	/** The program, if this machine has it. */
	static Optional<Path> program() {
		return PROGRAMS.stream().flatMap(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
				.filter(Files::isExecutable).findFirst();
	}

	static Chromium start(Path program) {
		try {
			return new Chromium(program);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	DevTools page() {
		return page;
	}

	@Override
	public void close() {
		List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
		all.forEach(ProcessHandle::destroyForcibly);
		all.forEach(handle -> handle.onExit().orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join());
		try {
			Outputs.delete(profile);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What Chromium prints on standard error when it is ready, and goes on to read, so that it can go on to print. */
	private String address() {
		CompletableFuture<String> found = new CompletableFuture<>();
		Thread.ofVirtual().start(() -> {
			StringBuilder printed = new StringBuilder();
			try (BufferedReader lines = process.errorReader(StandardCharsets.UTF_8)) {
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					printed.append(line).append('\n');
					Matcher listening = LISTENING.matcher(line);
					if (listening.matches()) {
						found.complete(listening.group(1));
					}
				}
			} catch (IOException e) {
				printed.append(e);
			}
			found.completeExceptionally(new IllegalStateException("Chromium has ended: " + printed));
		});
		return found.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
	}

	private URI firstPage(String address) throws IOException {
		try {
			String targets = client.send(HttpRequest.newBuilder(URI.create("http://" + address + "/json/list")).build(), BodyHandlers.ofString()).body();
			for (JsonNode target : JsonMapper.builder().build().readTree(targets)) {
				if (target.get("type").asString().equals("page")) {
					return URI.create(target.get("webSocketDebuggerUrl").asString());
				}
			}
			throw new IllegalStateException("Chromium has no page: " + targets);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
