// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

import journey.dsl.messages.LanguageProblem;

/**
 * Numbers and dates: values that have a parser of their own.
 *
 * @param <T> the type of the values
 */
final class ParsedConverter<T> implements IValueConverter<T> {

	static final ParsedConverter<Integer> INTEGER = new ParsedConverter<>(LanguageProblem.NUMBER_TOO_LARGE, Integer::valueOf, String::valueOf);
	static final ParsedConverter<Integer> SIGNED = new ParsedConverter<>(LanguageProblem.NUMBER_TOO_LARGE, Integer::valueOf,
			value -> value > 0 ? "+" + value : String.valueOf(value));
	static final ParsedConverter<BigDecimal> DECIMAL = new ParsedConverter<>(LanguageProblem.NUMBER_TOO_LARGE, BigDecimal::new, BigDecimal::toPlainString);
	static final ParsedConverter<LocalDate> DATE = new ParsedConverter<>(LanguageProblem.NOT_A_DATE, LocalDate::parse, LocalDate::toString);

	private final LanguageProblem problem;
	private final Function<String, T> parser;
	private final Function<T, String> writer;

	private ParsedConverter(LanguageProblem problem, Function<String, T> parser, Function<T, String> writer) {
		this.problem = problem;
		this.parser = parser;
		this.writer = writer;
	}

	@Override
	public T toValue(String text, INode node) {
		if (text == null) {
			return null;
		}
		String written = Blanks.refuse(text, node);
		try {
			return parser.apply(written);
		} catch (NumberFormatException | DateTimeException e) {
			throw new LanguageException(problem, node, written);
		}
	}

	@Override
	public String toString(T value) {
		return writer.apply(value);
	}
}
