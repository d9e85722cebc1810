// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every file of the project. */
class HouseRulesTest {

	private static final String LICENSE = "// SPDX-License-Identifier: EPL-2.0\n";

	/** Hosts from which packages come, with _ for the dot so that this file holds none of their names. */
	private static final Pattern REGISTRY = Pattern.compile("""
			(?x)
			repo1? _ maven | repo _ maven _ apache | (central|oss) _ sonatype | plugins _ gradle | jitpack _ io | repo _ spring
			| npmjs _ (org|com) | registry _ yarnpkg | unpkg _ com
			| (deb|security|ftp|packages|snapshot) _ debian | archive _ ubuntu | download _ eclipse
			| pypi _ org | pythonhosted _ org | crates _ io | rubygems _ org | proxy _ golang | ghcr _ io | docker _ io""".replace("_", "[.]"));

	/** The folders of users and those in which builds run, as absolute paths. */
	private static final Pattern MACHINE = Pattern.compile("(?<![\\w.}~])(/(root|work|workspace|builds)/|/(home|Users)/\\w+/)|[A-Z]:[\\\\]+Users[\\\\]");

	private static final Pattern VAGUE = Pattern.compile("\\w+(Util|Utils|Helper|Helpers|Manager)");

	@Test
	void everySourceBeginsWithItsLicense() {
		assertNone(Project.TextFile::isSource, file -> file.text().startsWith(LICENSE) ? List.of() : List.of("no license"));
	}

	@Test
	void noFileNamesTheHostOfARegistry() {
		assertNone(file -> true, file -> all(REGISTRY, file.text()));
	}

	@Test
	void noFileNamesAPlaceOnAMachine() {
		assertNone(file -> true, file -> all(MACHINE, file.text()));
	}

	@Test
	void everyClassHasANameThatSaysWhatItDoes() {
		assertNone(Project.TextFile::isSource,
				file -> new SourceCode(file.text()).declaredTypes().stream().filter(VAGUE.asMatchPredicate()).toList());
	}

	@Test
	void noTestIsSwitchedOff() {
		assertNone(Project.TextFile::isSource,
				file -> List.of("@Disabled", "@Ignore").stream().filter(new SourceCode(file.text())::uses).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://repo1_maven.org/maven2", "see registry_npmjs_org", "http://deb_debian.org/debian", "files.pythonhosted_org" })
	void theHostOfARegistryIsFound(String text) {
		assertEquals(1, all(REGISTRY, text.replace('_', '.')).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "maven.apache.org/xsd", "https://spdx.org", "org.eclipse.emf.ecore", "http://www.eclipse.org/emf" })
	void anotherHostIsNotFound(String text) {
		assertEquals(List.of(), all(REGISTRY, text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cd |root/x", "\"|home/ann/journey\"", "file:|work/main", "file://|root/x", "(|Users/ann/x)", "C:_Users_ann" })
	void aPlaceOnAMachineIsFound(String text) {
		assertEquals(1, all(MACHINE, text.replace('|', '/').replace('_', '\\')).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "$here/home/ann/x", "the/work/done", "/homepage/start", "~/work/x", "${folder}/root/x", "/usr/lib/jvm" })
	void anotherPathIsNotFound(String text) {
		assertEquals(List.of(), all(MACHINE, text));
	}

	@Test
	void declaredTypesAreFoundInCodeOnly() {
		assertEquals(Set.of("A", "B", "C"),
				new SourceCode("/* class Old */ public final class A { record B(int c) {} enum C {} String s = \"class D\"; }").declaredTypes());
	}

	/** Fails with one line for each thing that is found in a file. */
	private static void assertNone(Predicate<Project.TextFile> which, Function<Project.TextFile, List<String>> finder) {
		List<String> found = new ArrayList<>();
		Project.OURS.textFiles(which).forEach(file -> finder.apply(file).forEach(what -> found.add(file.path() + ": " + what)));
		assertEquals(List.of(), found);
	}

	private static List<String> all(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).toList();
	}
}
