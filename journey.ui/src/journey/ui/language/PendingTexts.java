// SPDX-License-Identifier: EPL-2.0
package journey.ui.language;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Texts that were changed and not sent yet. Only the newest of a file is sent: when nothing has changed for a moment, or when somebody needs it. */
public final class PendingTexts {

	/** Shorter than what people take for a delay, longer than the time between the repeats of a key that is held. */
	private static final long PAUSE = 80;
	private static final Executor LATER = CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS);

	private final BiConsumer<URI, String> sending;
	private final Map<URI, String> texts = new LinkedHashMap<>();
	private long changes;

	/** @param sending is told each text that is sent; it must not come back here */
	public PendingTexts(BiConsumer<URI, String> sending) {
		this.sending = sending;
	}

	/** A text has changed. */
	public synchronized void put(URI file, String text) {
		texts.put(file, text);
		long change = ++changes;
		LATER.execute(() -> sendIfStill(change));
	}

	private synchronized void sendIfStill(long change) {
		if (change == changes) {
			send();
		}
	}

	/** Sends what is waiting, now. */
	public synchronized void send() {
		texts.forEach(sending);
		texts.clear();
	}
}
