// SPDX-License-Identifier: EPL-2.0
package journey.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.inject.Injector;

import journey.dsl.JourneyStandaloneSetup;
import journey.dsl.messages.LanguageProblem;
import journey.dsl.workspace.JourneyWorkspace;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.WorkspaceLoader;
import journey.dsl.workspace.WorkspaceValidator;
import journey.model.journey.JourneyFile;
import journey.model.queries.WorkspaceIndex;
import journey.model.rules.RuleCode;
import journey.tests.support.Snippet.Place;

/** Texts in the journey language, read and checked as the command does it. */
public final class JourneyText {

	private static final Injector LANGUAGE = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();

	private JourneyText() {
	}

	/** A service of the language. */
	public static <T> T service(Class<T> type) {
		return LANGUAGE.getInstance(type);
	}

	/** A workspace that was read and checked. */
	public record Checked(JourneyWorkspace workspace, List<LocatedIssue> issues) {

		public JourneyFile file() {
			return workspace.files().get(0).model();
		}

		public WorkspaceIndex index() {
			return workspace.index();
		}

		/** The first element of this kind anywhere in the workspace. */
		public <T extends EObject> T first(Class<T> kind) {
			return all(kind).get(0);
		}

		/** The elements of this kind in the order of the text. */
		public <T extends EObject> List<T> all(Class<T> kind) {
			List<T> found = new ArrayList<>();
			for (JourneyFile file : index().files()) {
				EcoreUtil.getAllContents(List.of(file)).forEachRemaining(element -> {
					if (kind.isInstance(element)) {
						found.add(kind.cast(element));
					}
				});
			}
			return found;
		}

		/** What was found, as "SYN-004 2:5+3". */
		public List<String> summary() {
			return issues.stream().map(issue -> issue.code() + " " + place(issue)).toList();
		}

		public List<String> codes() {
			return issues.stream().map(LocatedIssue::code).toList();
		}

		/** The findings of the parser and the linker, as "SYN-004 2:5+3". */
		public List<String> mistakes() {
			return issues.stream().filter(issue -> issue.code() == null || issue.code().matches("(SYN|REF)-.*"))
					.map(issue -> issue.code() + " " + place(issue)).toList();
		}

		/** The codes of what the parser and the linker find. */
		public List<String> codesOfMistakes() {
			return mistakes().stream().map(mistake -> mistake.replaceAll(" .*", "")).toList();
		}

		public List<Place> placesOf(String code) {
			return issues.stream().filter(issue -> code.equals(issue.code())).map(JourneyText::place).toList();
		}

		/** The messages with this code. */
		public List<String> messages(String code, Locale locale) {
			return issues.stream().filter(issue -> code.equals(issue.code())).map(issue -> issue.message(locale)).toList();
		}
	}

	/** Reads texts as the files 1.journey, 2.journey and so on of one workspace. */
	public static Checked check(String... texts) {
		Path folder = temporaryFolder();
		try {
			for (int i = 0; i < texts.length; i++) {
				Files.write(folder.resolve((i + 1) + ".journey"), texts[i].getBytes(StandardCharsets.UTF_8));
			}
			return check(folder, ".");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			delete(folder);
		}
	}

	/** Reads files and folders as the command does. */
	public static Checked check(Path folder, String... names) {
		JourneyWorkspace workspace = service(WorkspaceLoader.class).load(folder, List.of(names));
		return new Checked(workspace, service(WorkspaceValidator.class).validate(workspace));
	}

	/** The model of a text in which nothing is wrong for the parser and the linker. */
	public static JourneyFile parse(String text) {
		Checked checked = check(text);
		assertEquals(List.of(), checked.mistakes(), text);
		return checked.file();
	}

	/** The issues with this code are exactly at the marked places. */
	public static Checked assertIssue(String marked, String code) {
		Snippet snippet = Snippet.of(marked);
		Checked checked = check(snippet.text());
		assertEquals(snippet.places(), checked.placesOf(code), () -> code + " among " + checked.summary());
		return checked;
	}

	public static Checked assertIssue(String marked, RuleCode code) {
		return assertIssue(marked, code.code());
	}

	public static Checked assertIssue(String marked, LanguageProblem problem) {
		return assertIssue(marked, problem.code());
	}

	/** The parser and the linker find exactly one mistake, at the marked place. */
	public static Checked assertOnlyMistake(String marked, LanguageProblem problem) {
		Checked checked = assertIssue(marked, problem);
		assertEquals(1, checked.mistakes().size(), () -> checked.mistakes().toString());
		return checked;
	}

	/** The parser and the linker find nothing. */
	public static Checked assertNoMistake(String... texts) {
		Checked checked = check(texts);
		assertEquals(List.of(), checked.mistakes());
		return checked;
	}

	private static Place place(LocatedIssue issue) {
		return new Place(issue.line(), issue.column(), issue.length());
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("journey-text");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
			Files.delete(folder);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
