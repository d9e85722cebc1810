// SPDX-License-Identifier: EPL-2.0
package journey.tests.cli;

import static journey.tests.support.CliRun.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.List;

import org.junit.jupiter.api.Test;

import journey.cli.terminal.Terminal;

/** What validate prints for people. */
class ValidateCommandTest extends CommandTestCase {

	@Test
	void anEmptyFileIsAWarning() throws IOException {
		write("a.journey", "");
		run(folder, "validate").exits(0).out("a.journey:1:1: warning SYN-010: The file holds no element\n")
				.err("Files: 1; errors: 0; warnings: 1; notes: 0\n");
	}

	@Test
	void findingsGoToStandardOutputAndTheSummaryToStandardError() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate").exits(1).out("""
				a.journey:1:9: error SEG-220: Journey “J” has no persona: say who lives it, with “for”
				  1 | journey J { stage S { touchpoint T } }
				    |         ^
				a.journey:1:19: warning KPI-501: Stage “S” has no KPI: nothing tells whether it works
				  1 | journey J { stage S { touchpoint T } }
				    |                   ^
				a.journey:1:34: warning TPT-304: Touchpoint “T” has no channel: say where it takes place, with “via”
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				a.journey:1:34: info TPT-310: Touchpoint “T” has no emotion: say what a persona feels, with “feels”
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				""").err("Files: 1; errors: 1; warnings: 2; notes: 1\n");
	}

	@Test
	void inFrenchAllIsFrench() throws IOException {
		write("a.journey", POOR);
		run(folder, "validate", "--lang", "fr").exits(1).out("""
				a.journey:1:9: erreur SEG-220: Le parcours « J » n’a pas de persona : dites qui le vit, avec « for »
				  1 | journey J { stage S { touchpoint T } }
				    |         ^
				a.journey:1:19: avertissement KPI-501: L’étape « S » n’a pas d’indicateur : rien ne dit si elle fonctionne
				  1 | journey J { stage S { touchpoint T } }
				    |                   ^
				a.journey:1:34: avertissement TPT-304: Le point de contact « T » n’a pas de canal : dites où il a lieu, avec « via »
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				a.journey:1:34: note TPT-310: Le point de contact « T » n’a pas d’émotion : dites ce que ressent un persona, avec « feels »
				  1 | journey J { stage S { touchpoint T } }
				    |                                  ^
				""").err("Fichiers : 1 ; erreurs : 1 ; avertissements : 2 ; notes : 1\n");
	}

	@Test
	void theWorkspaceChoosesTheLanguageAndTheCommandLineOverrulesIt() throws IOException {
		write("a.journey", CLEAN);
		write("b.journey", "workspace { language fr }");
		run(folder, "validate").exits(0).err("Fichiers : 2 ; erreurs : 0 ; avertissements : 0 ; notes : 0\n");
		run(folder, "validate", "--lang", "en").exits(0).err("Files: 2; errors: 0; warnings: 0; notes: 0\n");
		run(folder, "validate", "--lang", "FR").exits(0).err("Fichiers : 2 ; erreurs : 0 ; avertissements : 0 ; notes : 0\n");
	}

	@Test
	void messagesAboutFilesAreFrenchToo() {
		run(folder, "validate", "--lang", "fr", "nulle-part").exits(3)
				.err("nulle-part: Ce fichier ou dossier n’existe pas\nFichiers : 0 ; erreurs : 0 ; avertissements : 0 ; notes : 0\n");
	}

	@Test
	void nothingIsWrittenByValidate() throws IOException {
		write("a.journey", CLEAN);
		run(folder, "validate").exits(0);
		assertEquals(List.of("a.journey"), files());
	}

	/** Each rule once, whatever is found. */
	@Test
	void explanationsStandBelowTheFirstFindingOfARule() throws IOException {
		write("a.journey", "journey J { }\njourney K { }\npersona P { prefers nothing }\n" + SETTINGS);
		run(folder, "validate", "--explain").exits(1).out("""
				a.journey:1:9: error SEG-220: Journey “J” has no persona: say who lives it, with “for”
				  1 | journey J { }
				    |         ^
				  Why: A journey says with “for” whose journey it is. Without a persona nobody can tell for whom it is
				  good or bad: somebody who buys on impulse lives another journey than somebody who compares for
				  weeks, and each segment of customers has its own.
				  How to fix: Write “for” and the names of one or more personas after the name of the journey. If
				  there is no persona yet, describe one: “persona” with who they are, how they live and how they buy.
				  Begin with two or three. A persona that is only named in a “feels” line does not count: the journey
				  itself must say who lives it.
				a.journey:2:9: error SEG-220: Journey “K” has no persona: say who lives it, with “for”
				  2 | journey K { }
				    |         ^
				a.journey:3:21: error REF-001: No channel has the name “nothing”
				  3 | persona P { prefers nothing }
				    |                     ^^^^^^^
				""");
	}

	@Test
	void aTerminalSeesHowFarItIs() throws IOException {
		write("a.journey", CLEAN);
		write("b.journey", "channel shop");
		run(new Terminal(false, true, Map.of()), folder, "validate").exits(0).out("")
				.err("\rchecking 1/2 files\rchecking 2/2 files\r\u001b[KFiles: 2; errors: 0; warnings: 0; notes: 0\n");
		run(new Terminal(false, true, Map.of()), folder, "validate", "--quiet").exits(0).out("").err("");
		run(new Terminal(false, true, Map.of("TERM", "dumb")), folder, "validate").exits(0).out("").err("Files: 2; errors: 0; warnings: 0; notes: 0\n");
		run(new Terminal(true, false, Map.of()), folder, "validate").exits(0).out("").err("Files: 2; errors: 0; warnings: 0; notes: 0\n");
	}
}
