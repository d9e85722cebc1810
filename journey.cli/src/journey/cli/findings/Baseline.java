// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import journey.dsl.workspace.LocatedIssue;

/**
 * Findings that are known and put up with. One is known again by what it says and where it stands in the model, not by
 * its line, so that it stays known when text is inserted above it.
 */
public final class Baseline {

	/**
	 * What makes a finding the same in another run.
	 *
	 * @param file its path within the workspace
	 * @param element the element, by names as far as it has some
	 * @param arguments the values in the message, without numbers: some are those of lines
	 */
	record Key(String file, String element, String code, List<String> arguments) implements Comparable<Key> {

		private static final Comparator<Key> ORDER = Comparator.comparing(Key::file).thenComparing(Key::element)
				.thenComparing(Key::code).thenComparing(key -> String.join("\n", key.arguments));

		Key {
			arguments = List.copyOf(arguments);
		}

		static Key of(LocatedIssue finding) {
			return new Key(finding.file().path(), finding.element(), finding.code() == null ? "" : finding.code(),
					finding.arguments().stream().filter(argument -> !argument.matches("\\d+")).toList());
		}

		@Override
		public int compareTo(Key other) {
			return ORDER.compare(this, other);
		}
	}

	private final SortedMap<Key, Integer> counts;

	Baseline(SortedMap<Key, Integer> counts) {
		this.counts = counts;
	}

	/** A baseline that holds exactly these findings. */
	public static Baseline of(List<LocatedIssue> findings) {
		return new Baseline(counted(findings));
	}

	/** How often each finding is known. */
	SortedMap<Key, Integer> counts() {
		return counts;
	}

	/** The findings that are not known; of several that are alike, the last ones. */
	public List<LocatedIssue> others(List<LocatedIssue> findings) {
		SortedMap<Key, Integer> left = new TreeMap<>(counts);
		List<LocatedIssue> others = new ArrayList<>();
		for (LocatedIssue finding : findings) {
			if (left.merge(Key.of(finding), -1, Integer::sum) < 0) {
				others.add(finding);
			}
		}
		return others;
	}

	/** How many known findings there are no more. */
	public int gone(List<LocatedIssue> findings) {
		SortedMap<Key, Integer> now = counted(findings);
		return counts.entrySet().stream().mapToInt(known -> Math.max(0, known.getValue() - now.getOrDefault(known.getKey(), 0))).sum();
	}

	private static SortedMap<Key, Integer> counted(List<LocatedIssue> findings) {
		SortedMap<Key, Integer> counts = new TreeMap<>();
		findings.forEach(finding -> counts.merge(Key.of(finding), 1, Integer::sum));
		return counts;
	}
}
