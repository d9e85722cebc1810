// SPDX-License-Identifier: EPL-2.0
package journey.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the constants of an enum as users write them: EVENT_SCHEMAS as event-schemas. */
abstract class EnumWords<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

	private final List<E> constants;

	protected EnumWords(Class<E> type) {
		this.constants = List.of(type.getEnumConstants());
	}

	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	@Override
	public E convert(String value) {
		return constants.stream().filter(constant -> word(constant).equalsIgnoreCase(value)).findFirst()
				.orElseThrow(() -> new TypeConversionException("expected one of [" + String.join(", ", this) + "] but was '" + value + "'"));
	}

	@Override
	public Iterator<String> iterator() {
		Stream<String> words = constants.stream().map(EnumWords::word);
		return words.iterator();
	}
}
