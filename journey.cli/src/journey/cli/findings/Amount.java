// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import journey.dsl.workspace.LocatedIssue;

/** How many findings of one file people are shown: nobody reads thousands. */
public enum Amount {

	/** The gravest hundred, so that no error is hidden behind notes. */
	SOME(100),
	ALL(Integer.MAX_VALUE);

	private final int most;

	Amount(int most) {
		this.most = most;
	}

	/** Some of the findings of a file, in their order. */
	List<LocatedIssue> of(List<LocatedIssue> findings) {
		if (findings.size() <= most) {
			return findings;
		}
		Set<Integer> chosen = IntStream.range(0, findings.size()).boxed()
				.sorted(Comparator.comparing((Integer index) -> findings.get(index).severity())).limit(most)
				.collect(Collectors.toCollection(HashSet::new));
		return IntStream.range(0, findings.size()).filter(chosen::contains).mapToObj(findings::get).toList();
	}
}
