// SPDX-License-Identifier: EPL-2.0
package journey.tests.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Listens to both logs that the libraries write: what they catch and only log is a mistake as well. */
final class LogWatch implements AutoCloseable {

	private final List<Failure> seen = new ArrayList<>();
	private final AppenderSkeleton appender = new AppenderSkeleton() {

		@Override
		protected void append(LoggingEvent event) {
			if (event.getLevel().isGreaterOrEqual(org.apache.log4j.Level.WARN)) {
				Throwable thrown = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
				add(event.getLoggerName(), event.getRenderedMessage(), thrown);
			}
		}

		@Override
		public boolean requiresLayout() {
			return false;
		}

		@Override
		public void close() {
		}
	};
	private final Handler handler = new Handler() {

		@Override
		public void publish(LogRecord line) {
			if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
				add(line.getLoggerName(), line.getMessage(), line.getThrown());
			}
		}

		@Override
		public void flush() {
		}

		@Override
		public void close() {
		}
	};

	LogWatch() {
		Logger.getRootLogger().addAppender(appender);
		java.util.logging.Logger.getLogger("").addHandler(handler);
	}

	/** What was logged since the last time. */
	synchronized List<Failure> take() {
		List<Failure> taken = List.copyOf(seen);
		seen.clear();
		return taken;
	}

	private synchronized void add(String logger, String message, Throwable thrown) {
		Failure failure = thrown == null ? new Failure("log of " + logger, message) : Failure.of("log of " + logger, thrown);
		seen.add(new Failure(failure.kind(), message + "\n" + failure.detail()));
	}

	@Override
	public void close() {
		Logger.getRootLogger().removeAppender(appender);
		java.util.logging.Logger.getLogger("").removeHandler(handler);
	}
}
