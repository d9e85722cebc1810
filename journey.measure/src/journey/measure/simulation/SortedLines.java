// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Lines in the order of their moments, however many there are: what does not fit into memory is sorted in parts that are written beside
 * each other and merged. Of the same moment, the first to come is first.
 */
final class SortedLines {

	/**
	 * A line.
	 *
	 * @param at when it is recorded
	 * @param time what it says itself
	 */
	record Line(long at, long time, byte[] text) {

		/** It says no time. */
		static final long NO_TIME = Long.MIN_VALUE;
		/** It cannot be used, so nobody asks whether it follows the one before. */
		static final long UNUSED = Long.MIN_VALUE + 1;
	}

	/** Takes the lines in their order. */
	interface Sink {

		void take(Line line) throws IOException;
	}

	private static final int IN_MEMORY = 8 * 1024 * 1024;
	private static final int OVERHEAD = 64;
	private static final int MOST_PARTS = 64;
	private static final int BUFFER = 1 << 16;

	private final Path folder;
	private final String name;
	private final List<Path> parts = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private int size;
	private int written;

	/** @param name tells the parts of several apart */
	SortedLines(Path folder, String name) {
		this.folder = folder;
		this.name = name;
	}

	void add(Line line) throws IOException {
		lines.add(line);
		size += line.text().length + OVERHEAD;
		if (size > IN_MEMORY) {
			sort();
			try (Part part = new Part(nextPart())) {
				for (Line sorted : lines) {
					part.take(sorted);
				}
			}
			lines.clear();
			size = 0;
			if (parts.size() > MOST_PARTS) {
				mergeParts();
			}
		}
	}

	/** All of them; afterwards there are none. */
	void drainTo(Sink sink) throws IOException {
		sort();
		merge(sink);
		lines.clear();
	}

	private void sort() {
		lines.sort(Comparator.comparingLong(Line::at));
	}

	private Path nextPart() {
		Path part = folder.resolve(name + "-" + written++);
		parts.add(part);
		return part;
	}

	private void mergeParts() throws IOException {
		Path merged = folder.resolve(name + "-" + written++);
		try (Part part = new Part(merged)) {
			merge(part);
		}
		parts.add(merged);
	}

	private void merge(Sink sink) throws IOException {
		PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparingLong(Cursor::at).thenComparingInt(cursor -> cursor.order));
		List<Cursor> all = new ArrayList<>();
		try {
			for (Path part : parts) {
				Cursor cursor = Cursor.of(part, all.size());
				all.add(cursor);
				if (cursor.advance()) {
					cursors.add(cursor);
				}
			}
			int next = 0;
			while (!cursors.isEmpty() || next < lines.size()) {
				Cursor first = cursors.peek();
				if (first == null || next < lines.size() && lines.get(next).at() < first.at()) {
					sink.take(lines.get(next++));
					continue;
				}
				sink.take(cursors.poll().line);
				if (first.advance()) {
					cursors.add(first);
				}
			}
		} finally {
			for (Cursor cursor : all) {
				cursor.close();
			}
		}
		for (Path part : parts) {
			Files.delete(part);
		}
		parts.clear();
	}

	private static final class Part implements Sink, Closeable {

		private final DataOutputStream out;

		Part(Path file) throws IOException {
			out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
		}

		@Override
		public void take(Line line) throws IOException {
			out.writeLong(line.at());
			out.writeLong(line.time());
			out.writeInt(line.text().length);
			out.write(line.text());
		}

		@Override
		public void close() throws IOException {
			out.close();
		}
	}

	private static final class Cursor implements Closeable {

		private final DataInputStream in;
		private final int order;
		private Line line;

		private Cursor(DataInputStream in, int order) {
			this.in = in;
			this.order = order;
		}

		static Cursor of(Path file, int order) throws IOException {
			return new Cursor(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)), order);
		}

		long at() {
			return line.at();
		}

		boolean advance() throws IOException {
			try {
				long at = in.readLong();
				long time = in.readLong();
				byte[] text = new byte[in.readInt()];
				in.readFully(text);
				line = new Line(at, time, text);
				return true;
			} catch (EOFException end) {
				return false;
			}
		}

		@Override
		public void close() throws IOException {
			in.close();
		}
	}
}
