// SPDX-License-Identifier: EPL-2.0
package journey.measure.simulation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import journey.model.journey.NamedElement;

/** A CSV file as in RFC 4180, with \n as line end, whose rows are in the order in which they were recorded. */
final class RowFile {

	private static final int BUFFER = 1 << 16;

	private final NamedElement of;
	private final FileLayout layout;
	private final SortedLines lines;
	private final Path file;
	private long rows;
	private long ids;

	/** @param of the source or record whose rows these are */
	RowFile(NamedElement of, FileLayout layout, Path folder, int number) {
		this.of = of;
		this.layout = layout;
		this.lines = new SortedLines(folder, "part-" + number);
		this.file = folder.resolve("rows-" + number + ".csv");
	}

	FileLayout layout() {
		return layout;
	}

	/** The cells of a new row, with the id that it gets if rows have one. */
	String[] row() {
		String[] cells = new String[layout.columns().size()];
		Arrays.fill(cells, "");
		if (layout.id() >= 0) {
			cells[layout.id()] = String.valueOf(++ids);
		}
		return cells;
	}

	/**
	 * Adds a row.
	 *
	 * @param at when it is recorded
	 * @param time what its time says; or {@link SortedLines.Line#NO_TIME}, or {@link SortedLines.Line#UNUSED}
	 */
	void add(long at, long time, String[] cells) throws IOException {
		rows++;
		lines.add(new SortedLines.Line(at, time, line(cells)));
	}

	private static byte[] line(String[] cells) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < cells.length; i++) {
			line.append(i == 0 ? "" : ",").append(cell(cells[i]));
		}
		return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String cell(String text) {
		return isPlain(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	/** A loop, since this is what takes most of the time. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			if (sign <= ' ' || sign == ',' || sign == '"') {
				return false;
			}
		}
		return true;
	}

	/** Writes the file, and tells the truth about its order. */
	SimulatedFile write(SourceTally source) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
			out.write(line(layout.columns().toArray(String[]::new)));
			source.beginsFile();
			lines.drainTo(line -> {
				source.follows(line.time());
				out.write(line.text());
			});
		}
		source.adds(rows);
		return new SimulatedFile(of, file, rows);
	}
}
