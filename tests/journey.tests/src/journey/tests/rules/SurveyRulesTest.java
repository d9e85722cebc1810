// SPDX-License-Identifier: EPL-2.0
package journey.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.rules.RuleCode;
import journey.tests.support.JourneyText;

/** Which questions and scales are unfair, and which only look so. */
class SurveyRulesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Don’t you agree that our shop is nice? | Don’t you",
			"Don't you think that it was fast? | Don't you",
			"Our prices are fair, wouldn’t you say? | wouldn’t you",
			"It was easy, wasn’t it? | wasn’t it",
			"The staff is nice, isn't it? | isn't it",
			"How great was your visit? | How great",
			"HOW  AMAZING was your visit? | HOW  AMAZING",
			"How much did you enjoy the visit? | How much did you enjoy",
			"Would you agree that we are fast? | Would you agree that",
			"What do you think of our excellent service? | our excellent",
			"As you know, we are cheap. What do you say? | As you know",
			"Le service était rapide, n’est-ce pas ? | n’est-ce pas",
			"Le service était rapide, n'est ce pas ? | n'est ce pas",
			"À quel point avez-vous apprécié la visite ? | À quel point avez-vous apprécié",
			"A quel point... À quel point avez-vous aimé nos produits ? | À quel point avez-vous aimé",
			"Êtes-vous d’accord que nos prix sont justes ? | Êtes-vous d’accord que",
			"Que pensez-vous de notre excellente équipe ? | notre excellente",
			"Que pensez-vous de nos formidables conseillers ? | nos formidables",
			"Ne trouvez-vous pas que c’était simple ? | Ne trouvez-vous pas" })
	void aQuestionThatSuggestsItsAnswerIsReportedWithItsWords(String question, String words) {
		assertEquals(List.of(words), found(question));
	}

	/** Letters and accents may be two signs or one. */
	@Test
	void anAccentIsTheSameHoweverItWasTyped() {
		assertEquals(1, found("E\u0302tes-vous d’accord que nos prix sont justes ?").size());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"How likely are you to recommend our shop to a friend?",
			"How satisfied are you with our service?",
			"How easy was it to place your order?",
			"How well do you remember our poster?",
			"Why didn’t you finish your order?",
			"Why don't you use the app?",
			"What didn’t you like?",
			"Which part of the visit was great?",
			"Was our service excellent, good, fair or poor?",
			"To what extent do you agree: the site was easy to use.",
			"The company made it easy for me to handle my issue.",
			"Do you agree that we may call you?",
			"How did you hear about us?",
			"What was the best moment of your visit?",
			"Pourquoi n’avez-vous pas terminé votre commande ?",
			"De 0 à 10, quelle est la probabilité que vous parliez de notre boutique à un proche ?",
			"La mutuelle m’a facilité le règlement de mon sinistre.",
			"À quel point êtes-vous satisfait de la livraison ?",
			"Notre service a-t-il été excellent, bon ou mauvais ?",
			"Est-ce que le colis est arrivé à l’heure ?",
			"Qu’est-ce qui vous a manqué ?",
			"Combien de fois êtes-vous venu cette année ?",
			"" })
	void aNeutralQuestionIsNotReported(String question) {
		assertEquals(List.of(), found(question));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Was our team fast and friendly? | fast and friendly",
			"How was our quick and helpful support? | quick and helpful",
			"Were you served quickly and politely? | quickly and politely",
			"Did you find the site clear and very easy? | clear and very easy",
			"How satisfied are you with the price and the delivery? | price and the delivery",
			"How satisfied were you with the delivery & service? | delivery & service",
			"Please rate our products and services. | products and services",
			"Were you satisfied with the speed and quality of our advice? | speed and quality",
			"What do you think of our prices and our website today? | prices and our website",
			"Le personnel était-il rapide et aimable ? | rapide et aimable",
			"Nos explications sont-elles claires et complètes ? | claires et complètes",
			"Avez-vous été servie rapidement et poliment ? | rapidement et poliment",
			"Êtes-vous satisfait du prix et de la livraison ? | prix et de la livraison",
			"Êtes-vous satisfaite de l’accueil et des conseils ? | accueil et des conseils",
			"Comment jugez-vous le prix et la livraison ? | prix et la livraison",
			"Que pensez-vous de nos produits et services ? | produits et services",
			"Notez l’accueil et l’ambiance de la boutique. | accueil et l’ambiance" })
	void twoThingsInOneQuestionAreReportedWithTheirWords(String question, String words) {
		assertEquals(List.of(words), found(question));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"How satisfied are you with our returns and delivery policy?",
			"How satisfied are you with the sales and service team?",
			"Were you looking for a quick and easy solution?",
			"Do you want a fast and cheap delivery?",
			"When did you last use the website and the app?",
			"When was the last time that you compared price and quality?",
			"Where did you find the price and the delivery date?",
			"Between Monday and Friday, how satisfied were you with us?",
			"How satisfied are you with the black and white version?",
			"Were you satisfied with the terms and conditions?",
			"How satisfied are you, more and more or less and less?",
			"Was everything nice and quiet?",
			"How satisfied are you with our service, and why?",
			"And how satisfied are you with the delivery?",
			"How satisfied are you with the delivery and",
			"Êtes-vous satisfait de notre politique de livraison et de retour ?",
			"Est-ce que vous utilisez le site et l’application ?",
			"Où avez-vous trouvé le prix et le délai ?",
			"Cherchiez-vous une solution simple et rapide ?",
			"Entre lundi et vendredi, êtes-vous satisfait de l’accueil ?",
			"Êtes-vous satisfait de la livraison, et pourquoi ?",
			"Et la livraison, êtes-vous satisfait ?",
			"Êtes-vous plus ou moins satisfait de l’accueil ?" })
	void aPairThatIsOneThingIsNotReported(String question) {
		assertEquals(List.of(), found(question));
	}

	@Test
	void aQuestionWithBothMistakesIsReportedTwice() {
		assertEquals(List.of("our excellent", "fast and friendly"), found("Was our excellent team fast and friendly?"));
	}

	@Test
	void aQuestionOfAnyLengthIsJudgedByItsBeginning() {
		assertEquals(List.of("How great"), found("How great " + "was it and ".repeat(100_000)));
		assertEquals(List.of(), found("was it and ".repeat(100_000) + ", isn't it"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "nps", "csat", "ces", "custom", "nps(mean of 10)", "csat(top2 of 5)", "csat(top2 of 4)", "csat(top1 of 2)", "ces(top3 of 7)",
			"ces(mean of 7)", "ces(mean of 2)", "csat(mean of 11)", "csat(top5 of 11)", "custom(mean of 3)" })
	void aFairScaleIsNotReported(String instrument) {
		JourneyText.assertIssue("survey S is " + instrument + " { asks \"How?\" }", RuleCode.UNBALANCED_SCALE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "csat(^top3^ of 5)", "csat(^top2^ of 3)", "csat(^top0^ of 5)", "csat(^top^ of 5)", "csat(^top6^ of 11)", "csat(^top02^ of 5)",
			"csat(^top99999999999999999999^ of 5)", "csat(mean of ^0^)", "csat(top1 of ^1^)", "ces(mean of ^100^)", "nps(mean of ^5^)", "nps(mean of ^11^)",
			"custom(^total^ of 5)" })
	void anUnfairScaleIsReported(String instrument) {
		JourneyText.assertIssue("survey S is " + instrument + " { asks \"How?\" }", RuleCode.UNBALANCED_SCALE);
	}

	/** The words that the messages name. */
	private static List<String> found(String question) {
		return JourneyText.check("survey S is csat { asks \"" + question + "\" }").messages(RuleCode.UNFAIR_QUESTION.code(), Locale.ENGLISH).stream()
				.map(message -> message.substring(message.lastIndexOf('“') + 1, message.lastIndexOf('”'))).toList();
	}
}
