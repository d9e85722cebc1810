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
	/** Sorted parts, by how often their lines have been merged: those of a later list came before those of an earlier one. */
	private final List<List<Path>> parts = new ArrayList<>();
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
			Path sorted = nextPart();
			try (Part part = new Part(sorted)) {
				for (Line each : lines) {
					part.take(each);
				}
			}
			lines.clear();
			size = 0;
			keep(sorted, 0);
		}
	}

	/** So each line is written a few times at most, however many there are. */
	private void keep(Path part, int level) throws IOException {
		if (parts.size() == level) {
			parts.add(new ArrayList<>());
		}
		List<Path> alike = parts.get(level);
		alike.add(part);
		if (alike.size() == MOST_PARTS) {
			Path merged = nextPart();
			try (Part sink = new Part(merged)) {
				merge(alike, List.of(), sink);
			}
			alike.clear();
			keep(merged, level + 1);
		}
	}

	/** All of them; afterwards there are none. */
	void drainTo(Sink sink) throws IOException {
		sort();
		merge(parts.reversed().stream().flatMap(List::stream).toList(), lines, sink);
		parts.clear();
		lines.clear();
	}

	private void sort() {
		lines.sort(Comparator.comparingLong(Line::at));
	}

	private Path nextPart() {
		return folder.resolve(name + "-" + written++);
	}

	/** Merges files in the order in which they came, and lines that came after them; the files are gone afterwards. */
	private static void merge(List<Path> files, List<Line> lines, Sink sink) throws IOException {
		PriorityQueue<Cursor> cursors = new PriorityQueue<>(Comparator.comparingLong(Cursor::at).thenComparingInt(cursor -> cursor.order));
		List<Cursor> all = new ArrayList<>();
		try {
			for (Path file : files) {
				Cursor cursor = Cursor.of(file, all.size());
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
		for (Path file : files) {
			Files.delete(file);
		}
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
