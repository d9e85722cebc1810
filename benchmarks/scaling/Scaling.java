// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import com.google.inject.Injector;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.WorkspaceLoader;
import journey.dsl.workspace.WorkspaceValidator;
import journey.generator.guides.InterviewGuide;
import journey.generator.guides.MarketingPlan;
import journey.generator.guides.Narratives;
import journey.generator.report.Reports;
import journey.generator.spec.CollectionSpec;
import journey.generator.spec.EventSchema;
import journey.generator.spec.ImplementationGuide;
import journey.generator.spec.TrackingPlan;
import journey.model.formula.check.FormulaChecks;
import journey.model.journey.JourneyFile;
import journey.model.journey.Kpi;
import journey.model.measurability.Noise;
import journey.model.measurability.SmallestSet;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.Findings;
import journey.model.rules.Rule;
import journey.model.rules.Rules;
import journey.model.types.ValueType.Simple;

/**
 * How the time to read, link and check a workspace, and to make its collection spec and its report, grows with its
 * touchpoints. Called by benchmarks/run, with the libraries of the distribution on the class path.
 */
final class Scaling {

	private static final int FILES = 200;
	private static final double AIM = 1.5;

	private static final double AIM_OF_OUTPUTS = 1.5;

	private record Result(int touchpoints, double load, double validate, long peakMegabytes) {

		double loadEach() {
			return load / touchpoints;
		}

		double validateEach() {
			return validate / touchpoints;
		}
	}

	private final Injector language = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();

	public static void main(String[] arguments) throws IOException {
		Locale.setDefault(Locale.ROOT);
		Scaling scaling = new Scaling();
		for (int i = 0; i < 4; i++) {
			scaling.measure(2_000, FILES); // until the virtual machine has compiled what is used
		}
		System.out.println("files  touchpoints  read+link ms  us each   check ms  us each  peak MB");
		Result small = scaling.print(1_000, 1);
		Result middle = scaling.print(10_000, 1);
		scaling.print(30_000, 1);
		scaling.print(1_000, FILES);
		Result ten = scaling.print(10_000, FILES);
		Result hundred = scaling.print(100_000, FILES);
		System.out.printf("read and link, 100,000 against 10,000 touchpoints in %d files: %.2f times the cost of each (aim %.1f)%n",
				FILES, hundred.loadEach() / ten.loadEach(), AIM);
		System.out.printf("check, 100,000 against 10,000 touchpoints in %d files: %.2f times the cost of each (aim %.1f)%n",
				FILES, hundred.validateEach() / ten.validateEach(), AIM);
		scaling.printRules(100_000);
		scaling.printOutputs("spec", Scaling::specs);
		scaling.printOutputs("report", Scaling::reports);
		scaling.printKpis();
		scaling.printChecks();
	}

	private Result print(int touchpoints, int files) throws IOException {
		Result result = measure(touchpoints, files);
		System.out.printf("%5d  %11d  %12.0f  %7.1f  %9.0f  %7.1f  %7d%n", files, touchpoints, result.load(), result.loadEach() * 1000,
				result.validate(), result.validateEach() * 1000, result.peakMegabytes());
		return result;
	}

	private Result measure(int touchpoints, int files) throws IOException {
		Path folder = WrittenWorkspaces.ofTouchpoints(touchpoints, files);
		try {
			System.gc();
			pools().forEach(MemoryPoolMXBean::resetPeakUsage);
			long start = System.nanoTime();
			JourneyWorkspace workspace = language.getInstance(WorkspaceLoader.class).load(folder, List.of("."));
			long loaded = System.nanoTime();
			int found = language.getInstance(WorkspaceValidator.class).validate(workspace).size();
			long validated = System.nanoTime();
			if (!workspace.unreadable().isEmpty() || found > 0) {
				throw new IllegalStateException("the measured workspace has " + found + " findings");
			}
			long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
			return new Result(touchpoints, (loaded - start) / 1e6, (validated - loaded) / 1e6, peak);
		} finally {
			WrittenWorkspaces.delete(folder);
		}
	}

	/** How the time to make outputs grows. */
	private void printOutputs(String name, ToIntFunction<WorkspaceIndex> maker) throws IOException {
		milliseconds(2_000, maker); // until the virtual machine has compiled what is used
		System.out.printf("touchpoints  %s ms  us each%n", name);
		double thousand = 0;
		double each = 0;
		for (int touchpoints : List.of(100, 1_000, 10_000)) {
			double milliseconds = milliseconds(touchpoints, maker);
			each = milliseconds * 1000 / touchpoints;
			thousand = touchpoints == 1_000 ? each : thousand;
			System.out.printf("%11d  %9.1f  %7.1f%n", touchpoints, milliseconds, each);
		}
		System.out.printf("%s, 10,000 against 1,000 touchpoints: %.2f times the cost of each (aim %.1f)%n", name, each / thousand, AIM_OF_OUTPUTS);
	}

	/** How the time to check and to prove KPIs grows, each over two of as many events. */
	private void printKpis() throws IOException {
		proving(2_000); // until the virtual machine has compiled what is used
		System.out.printf("KPIs = events  prove ms  us each%n");
		double each = 0;
		double thousand = 0;
		for (int kpis : List.of(1_000, 10_000)) {
			double milliseconds = proving(kpis);
			each = milliseconds * 1000 / kpis;
			thousand = kpis == 1_000 ? each : thousand;
			System.out.printf("%13d  %8.1f  %7.1f%n", kpis, milliseconds, each);
		}
		System.out.printf("prove, 10,000 against 1,000 KPIs: %.2f times the cost of each (aim %.1f)%n", each / thousand, AIM);
	}

	/** How the time to find the types of KPIs and what is wrong with their formulas grows. */
	private void printChecks() throws IOException {
		checking(2_000); // until the virtual machine has compiled what is used
		System.out.printf("KPIs = events  check types ms  us each%n");
		double each = 0;
		double thousand = 0;
		for (int kpis : List.of(1_000, 10_000)) {
			double milliseconds = checking(kpis);
			each = milliseconds * 1000 / kpis;
			thousand = kpis == 1_000 ? each : thousand;
			System.out.printf("%13d  %14.1f  %7.1f%n", kpis, milliseconds, each);
		}
		System.out.printf("check types, 10,000 against 1,000 KPIs: %.2f times the cost of each (aim %.1f)%n", each / thousand, AIM);
	}

	/** The milliseconds that it takes to check the formulas of all KPIs. */
	private double checking(int kpis) throws IOException {
		return ofKpis(kpis, index -> (int) index.elements(Kpi.class).stream().filter(kpi -> FormulaChecks.of(index).type(kpi) != Simple.UNKNOWN).count(), kpis);
	}

	/** The milliseconds that it takes to prove all KPIs and to find what feeds nothing. */
	private double proving(int kpis) throws IOException {
		return ofKpis(kpis, index -> SmallestSet.of(index).events().size() + Noise.of(index).all().size(), 2 * kpis + 1);
	}

	/** The milliseconds that it takes to find so much in a workspace of KPIs, the median of nine. */
	private double ofKpis(int kpis, ToIntFunction<WorkspaceIndex> finder, int expected) throws IOException {
		Path folder = WrittenWorkspaces.ofKpis(kpis);
		try {
			List<JourneyFile> files = language.getInstance(WorkspaceLoader.class).load(folder, List.of(".")).index().files();
			List<Double> times = new ArrayList<>();
			for (int i = 0; i < 9; i++) {
				System.gc();
				long start = System.nanoTime();
				int found = finder.applyAsInt(WorkspaceIndex.of(files));
				times.add((System.nanoTime() - start) / 1e6);
				if (found != expected) {
					throw new IllegalStateException("found " + found);
				}
			}
			times.sort(null);
			return times.get(4);
		} finally {
			WrittenWorkspaces.delete(folder);
		}
	}

	private static int specs(WorkspaceIndex index) {
		return InterviewGuide.files(index, Locale.ENGLISH).size() + MarketingPlan.files(index, Locale.ENGLISH).size()
				+ Narratives.files(index, Locale.ENGLISH).size() + CollectionSpec.files(index).size() + EventSchema.files(index).size() + TrackingPlan.files(index).size()
				+ ImplementationGuide.files(index, Locale.ENGLISH).size();
	}

	private static int reports(WorkspaceIndex index) {
		return Reports.files(index, Locale.ENGLISH, Optional.empty(), List.of(), List.of(Reports.Format.HTML, Reports.Format.MD)).size();
	}

	/** The milliseconds that it takes to make the files, the median of five. */
	private double milliseconds(int touchpoints, ToIntFunction<WorkspaceIndex> maker) throws IOException {
		Path folder = WrittenWorkspaces.ofTouchpoints(touchpoints, 10);
		try {
			List<Double> times = new ArrayList<>();
			for (int i = 0; i < 5; i++) {
				WorkspaceIndex index = language.getInstance(WorkspaceLoader.class).load(folder, List.of(".")).index();
				System.gc();
				long start = System.nanoTime();
				int files = maker.applyAsInt(index);
				times.add((System.nanoTime() - start) / 1e6);
				if (files < 2) {
					throw new IllegalStateException("only " + files + " files");
				}
			}
			times.sort(null);
			return times.get(2);
		} finally {
			WrittenWorkspaces.delete(folder);
		}
	}

	/** The share of each rule in the time of all rules, the largest first. */
	private void printRules(int touchpoints) throws IOException {
		Path folder = WrittenWorkspaces.ofTouchpoints(touchpoints, FILES);
		try {
			JourneyWorkspace workspace = language.getInstance(WorkspaceLoader.class).load(folder, List.of("."));
			List<EObject> elements = new ArrayList<>();
			for (JourneyFile file : workspace.index().files()) {
				elements.add(file);
				for (TreeIterator<EObject> contents = file.eAllContents(); contents.hasNext();) {
					elements.add(contents.next());
				}
			}
			record Share(String code, long nanoseconds) {
			}
			List<Share> shares = new ArrayList<>();
			for (Rule<?> rule : Rules.ALL) {
				shares.add(new Share(rule.code().code(), time(rule, elements, workspace)));
			}
			long total = shares.stream().mapToLong(Share::nanoseconds).sum();
			shares.sort(Comparator.comparingLong(Share::nanoseconds).reversed());
			System.out.printf("all rules on %d touchpoints (%d elements): %.0f ms; the dearest:%n", touchpoints, elements.size(), total / 1e6);
			shares.stream().limit(5).forEach(share -> System.out.printf("  %s %.0f ms, %.0f %% (aim: at most 20 %%)%n",
					share.code(), share.nanoseconds() / 1e6, 100.0 * share.nanoseconds() / total));
		} finally {
			WrittenWorkspaces.delete(folder);
		}
	}

	private static <T extends EObject> long time(Rule<T> rule, List<EObject> elements, JourneyWorkspace workspace) {
		List<T> subjects = elements.stream().filter(rule.subject()::isInstance).map(rule.subject()::cast).toList();
		Findings findings = new Findings(workspace.index().workspace());
		long start = System.nanoTime();
		for (T subject : subjects) {
			rule.check(subject, workspace.index(), findings);
		}
		return System.nanoTime() - start;
	}

	private static Stream<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
	}
}
