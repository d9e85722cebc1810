// SPDX-License-Identifier: EPL-2.0
package journey.measure.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import journey.measure.data.SourceRecords;
import journey.measure.data.StagedSource;
import journey.model.journey.Journey;
import journey.model.journey.NamedElement;
import journey.model.journey.Source;
import journey.model.journey.Trackable;
import journey.model.measurability.Tracking;

/** The rows that tell at which stages of a journey customers are. Each row is read once, also if it tells of several stages. */
final class TrackedStages {

	/** By the records that track them, the positions of the stages. */
	private final Map<NamedElement, SortedSet<Integer>> stages = new LinkedHashMap<>();
	private final Map<StagedSource, List<NamedElement>> records = new LinkedHashMap<>();

	private TrackedStages() {
	}

	/** @param sources those that were read */
	static TrackedStages of(Journey journey, Map<Source, StagedSource> sources) {
		TrackedStages all = new TrackedStages();
		for (int i = 0; i < journey.getStages().size(); i++) {
			for (Trackable track : Tracking.of(journey.getStages().get(i))) {
				all.add((NamedElement) track, i, sources);
			}
		}
		return all;
	}

	private void add(NamedElement record, int stage, Map<Source, StagedSource> sources) {
		Optional<StagedSource> source = SourceRecords.source(record).map(sources::get).filter(read -> read.source().getCustomerField() != null && read.last().isPresent());
		if (source.isPresent()) {
			if (!stages.containsKey(record)) {
				records.computeIfAbsent(source.get(), one -> new ArrayList<>()).add(record);
			}
			stages.computeIfAbsent(record, one -> new TreeSet<>()).add(stage);
		}
	}

	boolean isEmpty() {
		return stages.isEmpty();
	}

	/** The sources of the rows, in the order of the stages. */
	Set<StagedSource> sources() {
		return records.keySet();
	}

	/** The positions of the stages of which rows tell. */
	SortedSet<Integer> positions() {
		return stages.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
	}

	/** A query with the columns customer, ts, seq and tracked, the number of the record among those of all sources. */
	String rows() {
		List<NamedElement> numbers = List.copyOf(stages.keySet());
		List<String> parts = new ArrayList<>();
		for (Entry<StagedSource, List<NamedElement>> of : records.entrySet()) {
			StagedSource source = of.getKey();
			String cases = of.getValue().stream().map(record -> " WHEN " + source.isRecord(record) + " THEN " + numbers.indexOf(record)).collect(Collectors.joining());
			parts.add("SELECT * FROM (SELECT customer, ts, seq, CASE" + cases + " END AS tracked FROM " + source.table() + ") WHERE tracked IS NOT NULL AND customer IS NOT NULL AND ts IS NOT NULL");
		}
		return String.join(" UNION ALL ", parts);
	}

	/** Which rows tell of a stage. */
	String isIn(int stage) {
		return isAmong("tracked", of -> of.contains(stage));
	}

	/** Which customers are at a stage, of the record of their last row: at the furthest one of which it tells. */
	String isLast(int stage) {
		return isAmong("last", of -> of.last() == stage);
	}

	private String isAmong(String column, Predicate<SortedSet<Integer>> chosen) {
		List<SortedSet<Integer>> all = List.copyOf(stages.values());
		String numbers = IntStream.range(0, all.size()).filter(i -> chosen.test(all.get(i))).mapToObj(String::valueOf).collect(Collectors.joining(", "));
		return numbers.isEmpty() ? "false" : column + " IN (" + numbers + ")";
	}
}
