// SPDX-License-Identifier: EPL-2.0
package journey.generator.report.document;

import java.util.List;

/** Something with a label, such as "Stages: 5"; of several values each has its own line. */
public record Fact(String label, List<RichText> values) {

	public Fact {
		values = values.stream().filter(value -> !value.isEmpty()).toList();
	}

	public Fact(String label, RichText value) {
		this(label, List.of(value));
	}

	public Fact(String label, String value) {
		this(label, RichText.of(value));
	}

	/** Whether there is anything to say. */
	public boolean isEmpty() {
		return values.isEmpty();
	}
}
