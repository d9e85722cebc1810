// SPDX-License-Identifier: EPL-2.0
package journey.tests.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import journey.dsl.messages.LanguageProblem;
import journey.dsl.workspace.LocatedIssue;
import journey.dsl.workspace.SourceFile;
import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;
import journey.tests.support.ModelText;

/** Texts that were read together, beside their companions, as one workspace: much faster than each alone. */
final class Reading {

	/** Findings of rules that say that the generator went wrong. */
	private static final Set<String> NAMES = Set.of(RuleCode.NAME_TAKEN.code(), RuleCode.IMPORT_OF_NOTHING.code());

	private final List<String> texts;
	private final JourneyText.Checked checked;

	private Reading(List<String> texts, JourneyText.Checked checked) {
		this.texts = texts;
		this.checked = checked;
	}

	/** @param folder a new folder for the files */
	static Reading of(Path folder, List<String> texts) {
		List<String> all = new ArrayList<>(Companions.texts());
		all.addAll(texts);
		try {
			Files.createDirectory(folder);
			for (int i = 0; i < all.size(); i++) {
				Files.write(folder.resolve("%03d.journey".formatted(i)), all.get(i).getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Reading(texts, JourneyText.check(folder, "."));
	}

	/** All files with the companions, which come first. */
	List<SourceFile> workspace() {
		return checked.workspace().files();
	}

	List<SourceFile> files() {
		return workspace().subList(Companions.texts().size(), workspace().size());
	}

	String text(int number) {
		return texts.get(number);
	}

	String model(int number) {
		return ModelText.of(files().get(number).model());
	}

	List<String> words(int number) {
		return Leaves.words(files().get(number));
	}

	List<String> comments(int number) {
		return Leaves.comments(files().get(number));
	}

	/** What the parser and the linker find in a file, and the rules about names. A file without elements is no mistake. */
	List<String> mistakes(int number) {
		SourceFile file = files().get(number);
		return checked.issues().stream().filter(issue -> issue.file() == file && isMistake(issue.code()))
				.map(issue -> issue.code() + " " + issue.line() + ":" + issue.column()).toList();
	}

	private static boolean isMistake(String code) {
		return code == null || code.matches("(SYN|REF)-.*") && !code.equals(LanguageProblem.EMPTY_FILE.code()) || NAMES.contains(code);
	}
}
