// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.pdf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.common.collect.Lists;

import journey.generator.report.document.Block.CurveLane;
import journey.generator.report.document.Block.JourneyMap;
import journey.generator.report.document.Block.Lane;
import journey.generator.report.document.Block.Matrix;
import journey.generator.report.document.Block.MatrixRow;
import journey.generator.report.document.Block.TextLane;

/** What is wider than a sheet of paper, cut into pieces that are not: each has the names of the rows and about as many columns. */
final class ColumnGroups {

	private static final int STAGES = 6;
	private static final int MARKS = 12;

	private ColumnGroups() {
	}

	static List<JourneyMap> of(JourneyMap map) {
		return ranges(map.stages().size(), STAGES).map(range -> new JourneyMap(map.caption(), map.corner(), range.of(map.stages()),
				map.lanes().stream().map(lane -> lane(lane, range)).toList())).toList();
	}

	static List<Matrix> of(Matrix matrix) {
		return ranges(matrix.columns().size(), MARKS).map(range -> new Matrix(matrix.caption(), matrix.corner(), range.of(matrix.columns()),
				matrix.rows().stream().map(row -> new MatrixRow(row.name(), range.of(row.marks()))).toList())).toList();
	}

	private static Lane lane(Lane lane, Range range) {
		return switch (lane) {
			case TextLane text -> new TextLane(text.title(), range.of(text.cells()));
			case CurveLane curve -> new CurveLane(curve.title(), curve.persona(), range.of(curve.cells()));
		};
	}

	private static Stream<Range> ranges(int columns, int most) {
		int groups = Math.max(1, (columns + most - 1) / most);
		return IntStream.range(0, groups).mapToObj(group -> new Range(columns * group / groups, columns * (group + 1) / groups));
	}

	private record Range(int from, int to) {

		<T> List<T> of(List<T> all) {
			return Lists.newArrayList(all.subList(from, to));
		}
	}
}
