// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.document;

import java.util.List;

import journey.generator.report.EmotionCurve;
import journey.generator.report.SeriesCurve;
import journey.sirius.drawing.Drawing;

/** A piece of a section: each format knows how to show each kind. */
public sealed interface Block {

	/** A sentence or some. */
	record Paragraph(RichText text) implements Block {

		public Paragraph(String text) {
			this(RichText.of(text));
		}
	}

	/** A few figures, large. */
	record Figures(List<Fact> facts) implements Block {
	}

	/** Labels with what they say. */
	record Facts(List<Fact> facts) implements Block {

		public Facts {
			facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
		}
	}

	/** A list. */
	record Bullets(List<RichText> entries) implements Block {
	}

	/** What a reader in a hurry should take along: a title, and what there is to say about it. */
	record Highlights(List<Highlight> entries) implements Block {
	}

	record Highlight(Tone tone, String title, List<RichText> lines) {
	}

	/**
	 * A table; the first column holds the names of the rows.
	 *
	 * @param caption what the table is about, for those who cannot see where it stands
	 */
	record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
	}

	/**
	 * Values one after another as a curve.
	 *
	 * @param title what the values are
	 * @param words the same for those who cannot see the curve
	 * @param levels what stands at the levels of the curve
	 * @param target what stands at the target; empty if there is none
	 * @param warning what stands where the KPI begins to warn; empty if it does not
	 * @param first when the first value was
	 * @param last when the last one was
	 * @param table the values as a table, the last ones if there are many
	 */
	record Chart(String title, String words, SeriesCurve curve, List<String> levels, String target, String warning, String first, String last, Table table) implements Block {
	}

	/**
	 * A table with many narrow columns that says which row goes with which column.
	 *
	 * @param corner what the rows are
	 */
	record Matrix(String caption, String corner, List<String> columns, List<MatrixRow> rows) implements Block {
	}

	/** @param marks one for each column */
	record MatrixRow(RichText name, List<Mark> marks) {
	}

	/**
	 * What a matrix says about a row and a column.
	 *
	 * @param sign a character or a short number; empty for nothing
	 * @param words the same for those who cannot see the sign
	 */
	record Mark(Tone tone, String sign, String words) {

		/** The row does not go with the column. */
		public static final Mark NONE = new Mark(Tone.NEUTRAL, "", "");
	}

	/** Cards beside each other. */
	record Cards(List<Card> cards) implements Block {
	}

	/**
	 * A card about one thing.
	 *
	 * @param anchor an identifier, unique in the report
	 * @param note a few words above the title; may be empty
	 */
	record Card(String anchor, RichText note, String title, List<Block> blocks) {
	}

	/**
	 * A picture of a diagram.
	 *
	 * @param name unique in the report, of ASCII letters, digits and hyphens
	 * @param whole what is said to those who want to see it as large as it is
	 */
	record DrawnDiagram(String name, String caption, String whole, Drawing drawing) implements Block {
	}

	/** A map of a journey: a column for each stage, a row for each lane. */
	record JourneyMap(String caption, String corner, List<StageHead> stages, List<Lane> lanes) implements Block {
	}

	/**
	 * The head of a column of a map.
	 *
	 * @param note a few words above the title; may be empty
	 * @param touchpoints how many stand in the column
	 */
	record StageHead(String note, RichText title, int touchpoints) {
	}

	/** A row of a map, with a cell for each stage. */
	sealed interface Lane {

		String title();
	}

	record TextLane(String title, List<Cell> cells) implements Lane {
	}

	/** @param persona the number of the persona's colour, from 1 */
	record CurveLane(String title, int persona, List<CurveCell> cells) implements Lane {
	}

	/** A piece of a curve, and the same in words. */
	record CurveCell(EmotionCurve.Square square, Cell words) {
	}
}
