// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import journey.model.messages.Phrase;

/**
 * How data write days and moments, such as dd/MM/yyyy HH:mm: groups of letters for the fields of a time, and signs that stand as they
 * are. Letters that stand as they are are between quotes, as in yyyy-MM-dd'T'HH:mm.
 *
 * @param parts in the order of the text
 */
public record DataPattern(List<Part> parts) {

	/** What a group of digits says. */
	public enum Field {
		YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, FRACTION, OFFSET
	}

	/** A piece of the pattern. */
	public sealed interface Part {
	}

	/**
	 * The place of a field.
	 *
	 * @param letters how many there are: one means that there is no zero before a single digit; of a fraction, as many as digits
	 */
	public record Place(Field field, int letters) implements Part {

		/** Whether it has one digit or two. */
		boolean isOpen() {
			return letters == 1 && field != Field.FRACTION;
		}
	}

	/** What stands as it is. */
	public record Verbatim(String text) implements Part {
	}

	/** Longer ones are no way of writing a time. */
	private static final int LONGEST = 40;
	private static final char QUOTE = '\'';
	private static final String SYNTAX = "^$\\.*+?()[]{}|/";

	private static final Map<String, Field> GROUPS = Map.ofEntries(Map.entry("yyyy", Field.YEAR), Map.entry("MM", Field.MONTH), Map.entry("M", Field.MONTH),
			Map.entry("dd", Field.DAY), Map.entry("d", Field.DAY), Map.entry("HH", Field.HOUR), Map.entry("H", Field.HOUR), Map.entry("mm", Field.MINUTE),
			Map.entry("ss", Field.SECOND), Map.entry("S", Field.FRACTION), Map.entry("SS", Field.FRACTION), Map.entry("SSS", Field.FRACTION),
			Map.entry("SSSS", Field.FRACTION), Map.entry("SSSSS", Field.FRACTION), Map.entry("SSSSSS", Field.FRACTION), Map.entry("XXX", Field.OFFSET));

	/** The letters of each field, and of the one without which it says nothing. */
	private static final Map<Field, List<String>> NEEDS = Map.of(Field.MINUTE, List.of("mm", "HH"), Field.SECOND, List.of("ss", "mm"),
			Field.FRACTION, List.of("SSS", "ss"), Field.OFFSET, List.of("XXX", "HH"));

	public DataPattern {
		parts = List.copyOf(parts);
	}

	/** @throws DataPatternException if it cannot be told from such a text which moment it means */
	public static DataPattern of(String text) throws DataPatternException {
		if (text.length() > LONGEST) {
			throw new DataPatternException(Phrase.of("data.pattern.long", String.valueOf(LONGEST)));
		}
		DataPattern pattern = new DataPattern(split(text));
		pattern.check();
		return pattern;
	}

	private static List<Part> split(String text) throws DataPatternException {
		List<Part> parts = new ArrayList<>();
		for (int at = 0; at < text.length();) {
			char sign = text.charAt(at);
			if (sign == QUOTE) {
				int end = text.indexOf(QUOTE, at + 1);
				if (end < 0) {
					throw new DataPatternException(Phrase.of("data.pattern.quote"));
				}
				parts.add(verbatim(end == at + 1 ? "'" : text.substring(at + 1, end)));
				at = end + 1;
			} else if (Character.isLetter(sign)) {
				int end = at + 1;
				while (end < text.length() && text.charAt(end) == sign) {
					end++;
				}
				parts.add(place(text.substring(at, end)));
				at = end;
			} else {
				parts.add(verbatim(String.valueOf(sign)));
				at++;
			}
		}
		return parts;
	}

	/** Digits that stand as they are could be those of a field. */
	private static Verbatim verbatim(String text) throws DataPatternException {
		if (text.chars().anyMatch(Character::isDigit)) {
			throw new DataPatternException(Phrase.of("data.pattern.digit", text));
		}
		return new Verbatim(text);
	}

	private static Place place(String letters) throws DataPatternException {
		Field field = GROUPS.get(letters);
		if (field == null) {
			throw new DataPatternException(Phrase.of("data.pattern.letters", letters));
		}
		return new Place(field, letters.length());
	}

	private void check() throws DataPatternException {
		List<Field> fields = fields();
		for (Field field : fields) {
			if (fields.indexOf(field) != fields.lastIndexOf(field)) {
				throw new DataPatternException(Phrase.of("data.pattern.twice"));
			}
			List<String> needs = NEEDS.get(field);
			if (needs != null && fields.stream().noneMatch(other -> other == GROUPS.get(needs.get(1)))) {
				throw new DataPatternException(Phrase.of("data.pattern.needs", needs.get(0), needs.get(1)));
			}
		}
		if (!fields.containsAll(List.of(Field.YEAR, Field.MONTH, Field.DAY))) {
			throw new DataPatternException(Phrase.of("data.pattern.day"));
		}
		for (int i = 0; i + 1 < parts.size(); i++) {
			if (parts.get(i) instanceof Place place && place.isOpen() && parts.get(i + 1) instanceof Place) {
				throw new DataPatternException(Phrase.of("data.pattern.open"));
			}
		}
	}

	/** The fields, in the order of the text. */
	public List<Field> fields() {
		return parts.stream().flatMap(part -> part instanceof Place place ? Optional.of(place.field()).stream() : Optional.<Field>empty().stream()).toList();
	}

	/** Whether it writes days and nothing of the time of day. */
	public boolean isOfDays() {
		return !fields().contains(Field.HOUR);
	}

	/** What such texts look like, with a group for each field; in what all regular expressions have in common. */
	public String regex() {
		return parts.stream().map(DataPattern::regex).collect(Collectors.joining());
	}

	private static String regex(Part part) {
		return switch (part) {
			case Verbatim verbatim -> verbatim.text().chars().mapToObj(sign -> (SYNTAX.indexOf(sign) < 0 ? "" : "\\") + (char) sign).collect(Collectors.joining());
			case Place place when place.field() == Field.OFFSET -> "(Z|[+-][0-9]{2}:[0-9]{2})";
			case Place place -> "([0-9]{" + (place.isOpen() ? "1,2" : String.valueOf(place.letters())) + "})";
		};
	}
}
