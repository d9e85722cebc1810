// SPDX-License-Identifier: EPL-2.0
package journey.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What users read stands in pairs of message files, in English and French. */
class MessagesTest {

	private static final String ENGLISH = "messages.properties";
	private static final String FRENCH = "messages_fr.properties";
	private static final String NOT_SAID = "unspecified";

	/** The message files of a package, by the names of the files. */
	record Texts(String folder, Map<String, MessageFile> files) {

		MessageFile english() {
			return files.get(ENGLISH);
		}

		MessageFile french() {
			return files.get(FRENCH);
		}

		@Override
		public String toString() {
			return folder;
		}
	}

	static List<Texts> messages() {
		Map<String, Texts> byFolder = new TreeMap<>();
		for (Project.TextFile file : Project.OURS.textFiles(file -> file.name().matches("messages.*\\.properties"))) {
			byFolder.computeIfAbsent(file.folder(), folder -> new Texts(folder, new TreeMap<>())).files()
					.put(file.name(), MessageFile.parse(file.text()));
		}
		return List.copyOf(byFolder.values());
	}

	/** The literals of the vocabularies of our metamodels by the name of the vocabulary, without the one for "not said". */
	static Map<String, Set<String>> vocabularies() throws Exception {
		Map<String, Set<String>> vocabularies = new TreeMap<>();
		for (Project.TextFile metamodel : Project.OURS.textFiles(file -> file.extension().equals("ecore"))) {
			NodeList classifiers = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
					.parse(new InputSource(new StringReader(metamodel.text()))).getElementsByTagName("eClassifiers");
			for (int i = 0; i < classifiers.getLength(); i++) {
				Element classifier = (Element) classifiers.item(i);
				if (classifier.getAttribute("xsi:type").equals("ecore:EEnum")) {
					vocabularies.put(classifier.getAttribute("name"), literals(classifier));
				}
			}
		}
		return vocabularies;
	}

	private static Set<String> literals(Element vocabulary) {
		Set<String> literals = new TreeSet<>();
		NodeList all = vocabulary.getElementsByTagName("eLiterals");
		for (int i = 0; i < all.getLength(); i++) {
			Element literal = (Element) all.item(i);
			literals.add(literal.hasAttribute("literal") ? literal.getAttribute("literal") : literal.getAttribute("name"));
		}
		literals.remove(NOT_SAID);
		return literals;
	}

	@ParameterizedTest
	@MethodSource("messages")
	void thereAreTwoLanguages(Texts texts) {
		assertEquals(Set.of(ENGLISH, FRENCH), texts.files().keySet());
	}

	@ParameterizedTest
	@MethodSource("messages")
	void bothLanguagesHaveTheSameKeys(Texts texts) {
		assertEquals(texts.english().texts().keySet(), texts.french().texts().keySet());
	}

	@ParameterizedTest
	@MethodSource("messages")
	void bothLanguagesHaveTheSameArguments(Texts texts) {
		assertEquals(texts.english().arguments(), texts.french().arguments());
	}

	@ParameterizedTest
	@MethodSource("messages")
	void everyTextIsPrintedAsItIsWritten(Texts texts) {
		assertEquals(List.of(), texts.english().misquoted());
		assertEquals(List.of(), texts.french().misquoted());
	}

	@ParameterizedTest
	@MethodSource("messages")
	void noTextIsEmpty(Texts texts) {
		texts.files().values().forEach(file -> file.texts().forEach((key, text) -> assertFalse(text.isBlank(), key)));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void noKeyIsRepeated(Texts texts) {
		texts.files().values().forEach(file -> assertEquals(List.of(), file.repeated()));
	}

	@ParameterizedTest
	@MethodSource("messages")
	void aVocabularyWithATextForOneWordHasOneForEveryWord(Texts texts) throws Exception {
		Map<String, Set<String>> vocabularies = vocabularies();
		Map<String, Set<String>> translated = new TreeMap<>();
		for (String key : texts.english().texts().keySet()) {
			String[] parts = key.split("\\.", 2);
			if (vocabularies.containsKey(parts[0])) {
				translated.computeIfAbsent(parts[0], any -> new TreeSet<>()).add(parts[1]);
			}
		}
		vocabularies.keySet().retainAll(translated.keySet());
		assertEquals(vocabularies, translated);
	}

	@Test
	void theMetamodelHasVocabularies() throws Exception {
		assertEquals(Set.of("higher", "lower", "context"), vocabularies().get("Direction"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = {
			"key=It's here",
			"key=a { brace",
			"key={name}",
			"key={0,number}",
			"key='{0}'" })
	void aTextThatWouldLoseACharacterIsFound(String file) {
		assertEquals(List.of("key"), MessageFile.parse(file).misquoted());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "key=It’s here", "key={0} of {1}", "key=the “'}'” of {0}" })
	void aTextThatIsPrintedAsItIsWrittenIsNotFound(String file) {
		assertEquals(List.of(), MessageFile.parse(file).misquoted());
	}

	@Test
	void aRepeatedKeyIsFound() {
		assertEquals(List.of("a"), MessageFile.parse("a=1\nb=2\na=3\n").repeated());
	}

	@Test
	void argumentsAreFoundWhereverTheyStand() {
		assertEquals(Map.of("a", Set.of(0, 2), "b", Set.of()), MessageFile.parse("a={2} after '{' {0}\nb=none\n").arguments());
	}
}
