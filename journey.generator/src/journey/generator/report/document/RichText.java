// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import journey.model.queries.WebAddress;

/**
 * A line of text whose pieces have a meaning that each format shows in its own way. Nothing is escaped yet.
 *
 * @param pieces what follows each other; blanks between them are part of the pieces
 */
public record RichText(List<Piece> pieces) {

	/** No text at all. */
	public static final RichText EMPTY = new RichText(List.of());

	public RichText {
		pieces = List.copyOf(pieces);
	}

	/** A piece of a text. */
	public sealed interface Piece {
	}

	/** Text without any meaning of its own. */
	public record Plain(String text) implements Piece {
	}

	/** What the eye should find first. */
	public record Strong(String text) implements Piece {
	}

	/** What may be passed over. */
	public record Quiet(String text) implements Piece {
	}

	/** A formula, or a name as it stands in a source. */
	public record Code(String text) implements Piece {
	}

	/** What a customer has said or thought, in their own words. */
	public record Quote(String text) implements Piece {
	}

	/** A short word with a judgement. */
	public record Badge(Tone tone, String text) implements Piece {
	}

	/** A link to a section, a card or a {@link Target} of the same report. */
	public record Link(String anchor, String text) implements Piece {
	}

	/** Text that a {@link Link} leads to. */
	public record Target(String anchor, String text) implements Piece {
	}

	/** A link to an address outside of the report; made by {@link RichText#address}. */
	public record Web(String address, String text) implements Piece {
	}

	/**
	 * A part of a whole as a bar; the words beside it say the same.
	 *
	 * @param percent how long it is, from 0 to 100
	 */
	public record Bar(String percent) implements Piece {

		public static Bar of(double share) {
			return new Bar(BigDecimal.valueOf(Math.clamp(share, 0, 1)).movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString());
		}
	}

	public static RichText of(Piece... pieces) {
		return new RichText(List.of(pieces));
	}

	/** Plain text; an absent or an empty one has no pieces. */
	public static RichText of(String text) {
		return text == null || text.isEmpty() ? EMPTY : of(new Plain(text));
	}

	/** An address that can be followed if it is one of http, https or mailto; else its letters. */
	public static RichText address(String address) {
		return WebAddress.canBeFollowed(address) ? of(new Web(address, address)) : of(address);
	}

	/** What somebody has said or thought, without the quotation marks that may stand around it: each format sets its own. */
	public static RichText quote(String text) {
		return text == null || text.isEmpty() ? EMPTY : of(new Quote(Quotation.without(text)));
	}

	/** This text and a piece after it. */
	public RichText and(Piece piece) {
		return and(of(piece));
	}

	/** This text and plain text after it. */
	public RichText and(String text) {
		return and(of(text));
	}

	/** This text and another one after it. */
	public RichText and(RichText text) {
		List<Piece> all = new ArrayList<>(pieces);
		all.addAll(text.pieces);
		return new RichText(all);
	}

	/** The texts that are not empty, one after another with a separator between them. */
	public static RichText join(String separator, List<RichText> texts) {
		List<Piece> all = new ArrayList<>();
		for (RichText text : texts) {
			if (!all.isEmpty() && !text.isEmpty()) {
				all.add(new Plain(separator));
			}
			all.addAll(text.pieces);
		}
		return new RichText(all);
	}

	public boolean isEmpty() {
		return pieces.isEmpty();
	}
}
