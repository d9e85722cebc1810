// SPDX-License-Identifier: EPL-2.0
package journey.cli.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import journey.cli.terminal.PlainText;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.SourceFile;
import journey.dsl.workspace.UnreadableFile;

/**
 * Findings as JUnit XML, as GitLab and Jenkins read it: a suite for each file, and in it a test for each finding, which
 * has failed if the finding makes the command fail. A clean file has one test, which has passed.
 */
final class JunitFormat implements FindingsFormat {

	/** A test: its attributes and what stands within. */
	private record Test(String attributes, String failure, String content) {

		boolean isA(String kind) {
			return kind.equals(failure);
		}
	}

	@Override
	public String text(CheckResult result) {
		Map<String, List<Test>> suites = new LinkedHashMap<>();
		Map<SourceFile, List<LocatedIssue>> findings = new LinkedHashMap<>();
		result.files().forEach(file -> findings.put(file, new ArrayList<>()));
		result.findings().forEach(finding -> findings.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding));
		findings.forEach((file, ofFile) -> suites.computeIfAbsent(file.name(), name -> new ArrayList<>()).addAll(tests(file, ofFile, result)));
		result.unreadable().forEach(file -> suites.computeIfAbsent(file.name(), name -> new ArrayList<>()).add(test(file, result.locale())));
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		List<Test> all = suites.values().stream().flatMap(List::stream).toList();
		xml.append("<testsuites name=\"journey validate\"").append(counts(all)).append(">\n");
		suites.forEach((name, tests) -> append(name, tests, xml));
		return xml.append("</testsuites>\n").toString();
	}

	private static List<Test> tests(SourceFile file, List<LocatedIssue> findings, CheckResult result) {
		List<Test> tests = new ArrayList<>();
		if (findings.isEmpty()) {
			tests.add(new Test(attribute("name", "journey validate") + attribute("classname", file.name()), "", ""));
		}
		Map<String, Integer> names = new LinkedHashMap<>();
		for (LocatedIssue finding : findings) {
			tests.add(test(finding, names, result));
		}
		return tests;
	}

	private static Test test(LocatedIssue finding, Map<String, Integer> names, CheckResult result) {
		String message = finding.message(result.locale());
		String name = finding.code() == null ? message : finding.code() + " " + message;
		int number = names.merge(name, 1, Integer::sum);
		String attributes = attribute("name", number == 1 ? name : name + " (" + number + ")") + attribute("classname", finding.file().name())
				+ attribute("file", finding.file().name()) + attribute("line", String.valueOf(finding.line()));
		String severity = finding.severity().name().toLowerCase(Locale.ROOT);
		String text = escaped(finding.file().name() + ":" + finding.line() + ":" + finding.column() + ": " + severity + " " + name);
		if (result.fails(finding)) {
			return new Test(attributes, "failure",
					"<failure" + attribute("type", severity) + attribute("message", message) + ">" + text + "</failure>");
		}
		return new Test(attributes, "", "<system-out>" + text + "</system-out>");
	}

	private static Test test(UnreadableFile file, Locale locale) {
		String name = file.reason().code() + " " + file.message(locale);
		return new Test(attribute("name", name) + attribute("classname", file.name()) + attribute("file", file.name()), "error",
				"<error" + attribute("type", file.reason().code()) + attribute("message", file.message(locale)) + "/>");
	}

	private static void append(String name, List<Test> tests, StringBuilder xml) {
		xml.append("  <testsuite").append(attribute("name", name)).append(counts(tests)).append(" skipped=\"0\">\n");
		for (Test test : tests) {
			xml.append("    <testcase").append(test.attributes());
			xml.append(test.content().isEmpty() ? "/>\n" : ">\n      " + test.content() + "\n    </testcase>\n");
		}
		xml.append("  </testsuite>\n");
	}

	private static String counts(List<Test> tests) {
		return attribute("tests", String.valueOf(tests.size()))
				+ attribute("failures", String.valueOf(tests.stream().filter(test -> test.isA("failure")).count()))
				+ attribute("errors", String.valueOf(tests.stream().filter(test -> test.isA("error")).count()));
	}

	private static String attribute(String name, String value) {
		return " " + name + "=\"" + escaped(value) + "\"";
	}

	/** What XML 1.0 cannot hold becomes U+FFFD. */
	private static String escaped(String text) {
		return PlainText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
