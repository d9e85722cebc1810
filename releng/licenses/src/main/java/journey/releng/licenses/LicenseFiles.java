// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes NOTICE and licenses/ for the bundles that Tycho resolved: {@code LicenseFiles REPOSITORY LOCAL-REPOSITORY LICENSE DISTRIBUTION}. */
public final class LicenseFiles {

	private LicenseFiles() {
	}

	public static void main(String[] arguments) throws IOException {
		try {
			write(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
		} catch (UnknownLicenseException e) {
			System.err.println(e.getMessage());
			System.exit(1);
		}
	}

	/**
	 * @param repository the p2 repository of the build
	 * @param localRepository of Maven, with all that the build has loaded
	 * @param license the text of our own licence
	 * @param distribution the folder to write to
	 */
	static void write(Path repository, Path localRepository, Path license, Path distribution) throws IOException, UnknownLicenseException {
		List<Judged> bundles = judge(repository, localRepository);
		StandardTexts texts = new StandardTexts(Files.readAllBytes(license), bundles);
		Map<String, byte[]> files = new TreeMap<>();
		texts.all().forEach((known, text) -> files.put("licenses/" + known.id() + ".txt", text));
		bundles.forEach(bundle -> bundle.files().forEach((path, content) -> files.put("licenses/" + bundle.bundle().name() + "/" + path, content)));
		files.put("NOTICE", new Notice(texts).of(bundles).getBytes(StandardCharsets.UTF_8));
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			Path path = distribution.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
	}

	private static List<Judged> judge(Path repository, Path localRepository) throws IOException, UnknownLicenseException {
		List<Bundle> bundles = new ArrayList<>();
		try (Stream<Path> files = Files.list(repository.resolve("plugins"))) {
			for (Path file : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
				bundles.add(Bundle.read(file));
			}
		}
		Judge judge = new Judge(Metadata.of(repository), localRepository);
		List<Judged> judged = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		for (Bundle bundle : bundles.stream().sorted(Bundle.BY_NAME).toList()) {
			try {
				judged.add(judge.judge(bundle));
			} catch (UnknownLicenseException e) {
				unknown.add(e.getMessage());
			}
		}
		if (!unknown.isEmpty()) {
			throw new UnknownLicenseException("bundles without known licence:\n  " + String.join("\n  ", unknown)
					+ "\nTeach the class License a name, or take a decision in Decisions where a bundle does not say its licence.");
		}
		return judged;
	}
}
