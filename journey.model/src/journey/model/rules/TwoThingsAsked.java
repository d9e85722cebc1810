// SPDX-License-Identifier: EPL-2.0
package journey.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two judgements in one question, such as "fast and friendly" or "du prix et de la livraison", in English and in French.
 * Both must be among the words that surveys judge, and the question must ask for a judgement: a pair of other words, or
 * the same pair in a question about habits, is no mistake.
 */
final class TwoThingsAsked {

	private static final Set<String> AND = Set.of("and", "et", "&");

	/** What asks for a judgement. */
	private static final List<List<String>> JUDGING = Stream.of(
			"satisfied", "dissatisfied", "happy with", "pleased with", "rate", "evaluate", "assess", "how was", "how were", "how is", "how are",
			"how good", "how well", "how clear", "how do you like", "how did you like", "did you like", "do you like", "think of", "opinion of",
			"opinion on",
			"satisfait", "satisfaite", "content de", "contente de", "content du", "contente du", "que pensez-vous", "qu'avez-vous pensé",
			"notez", "noteriez", "noter", "évaluez", "évalueriez", "évaluer", "jugez", "jugeriez", "juger", "comment est", "comment sont",
			"comment était", "comment étaient", "comment trouvez", "à quel point")
			.map(QuestionWords::phrase).toList();

	/** What asks for a judgement when qualities follow, and for a fact when things follow. */
	private static final List<List<String>> JUDGING_QUALITIES = Stream.of(
			"was", "were", "is our", "are our", "is the", "are the", "find", "found",
			"est", "sont", "était", "étaient", "été", "trouvez", "trouvé", "jugé")
			.map(QuestionWords::phrase).toList();

	private static final List<String> ASKING_WHETHER = QuestionWords.phrase("est-ce");

	/** What asks for a wish: a wish is one thing. */
	private static final Set<String> WISHES = QuestionWords.set(List.of(
			"looking", "want", "wanted", "need", "needed", "prefer", "preferred", "expect", "expected", "hoping",
			"cherchez", "cherchiez", "voulez", "vouliez", "souhaitez", "souhaitiez", "préférez", "attendez", "attendiez", "besoin"));

	private static final Set<String> QUALITIES = QuestionWords.set(List.of(
			"fast", "quick", "easy", "simple", "friendly", "helpful", "clear", "useful", "polite", "professional", "competent", "clean",
			"comfortable", "cheap", "affordable", "reliable", "secure", "accurate", "complete", "convenient", "efficient", "attentive",
			"knowledgeable", "pleasant", "transparent", "understandable", "responsive", "punctual", "attractive", "courteous", "tasty", "intuitive",
			"quickly", "easily", "clearly", "politely", "efficiently", "professionally", "competently", "completely",
			"rapide", "aimable", "clair", "facile", "utile", "agréable", "sympathique", "efficace", "compétent", "poli", "professionnel",
			"professionnelle", "propre", "confortable", "fiable", "complet", "complète", "précis", "accueillant", "disponible", "attentif",
			"attentive", "souriant", "courtois", "abordable", "pratique", "sécurisé", "intuitif", "chaleureux", "chaleureuse",
			"ponctuel", "ponctuelle", "réactif", "réactive", "transparent", "compréhensible", "rapidement", "facilement", "clairement", "poliment",
			"efficacement", "simplement", "aimablement"));

	private static final Set<String> THINGS = QuestionWords.set(List.of(
			"price", "delivery", "quality", "service", "speed", "design", "staff", "advice", "website", "app", "product", "packaging", "choice",
			"selection", "support", "information", "payment", "checkout", "installation", "atmosphere", "cleanliness", "food", "drinks", "value",
			"communication", "availability", "location", "warranty", "training", "documentation", "performance", "returns", "repair", "billing",
			"invoice", "friendliness", "politeness", "clarity", "competence", "reliability",
			"prix", "tarif", "livraison", "qualité", "accueil", "délai", "conseil", "site", "application", "produit", "emballage", "choix",
			"rapidité", "amabilité", "propreté", "disponibilité", "clarté", "paiement", "commande", "facture", "retour", "réparation", "personnel",
			"équipe", "vendeur", "conseiller", "ambiance", "repas", "garantie", "courtoisie", "compétence", "fiabilité", "simplicité", "facilité"));

	/** Words that may stand between "and" and the second judgement, and show that it is another thing. */
	private static final Set<String> DETERMINERS = QuestionWords.set(List.of(
			"the", "our", "its", "their", "your", "this", "le", "la", "les", "l", "du", "des", "au", "aux", "notre", "nos", "votre", "vos",
			"son", "sa", "ses", "leur", "ce", "cette"));

	/** Words that may stand there and show nothing. */
	private static final Set<String> BETWEEN = QuestionWords.set(List.of(
			"very", "also", "really", "with", "of", "by", "très", "aussi", "vraiment", "à", "de", "par"));

	/** Words that go on after a thing; any other word after it makes it a part of a name, such as "returns policy". */
	private static final Set<String> AFTER_THING = QuestionWords.set(List.of(
			"of", "in", "at", "on", "from", "with", "for", "by", "during", "when", "after", "before", "that", "which", "you", "we", "was", "were",
			"is", "are", "to", "today", "this", "as", "so", "and", "or", "when", "offered", "provided", "received",
			"de", "du", "des", "d", "à", "au", "aux", "en", "dans", "sur", "lors", "pendant", "avec", "pour", "par", "que", "qui", "est", "sont",
			"était", "étaient", "ont", "a", "et", "ou", "proposé", "reçu"));

	private TwoThingsAsked() {
	}

	/** The first two judgements of a question that are joined by "and". */
	static Optional<String> in(QuestionWords question) {
		boolean judges = false;
		boolean judgesQualities = false;
		for (int place = 0; place < question.size(); place++) {
			boolean wishes = question.isOneOf(place, WISHES);
			judges = !wishes && (judges || hasAt(question, place, JUDGING));
			judgesQualities = !wishes && (judges || judgesQualities || hasAt(question, place, JUDGING_QUALITIES));
			if (question.isOneOf(place, AND)) {
				int second = second(question, place + 1);
				if (judgesQualities && areQualities(question, place, second) || judges && areThings(question, place, second)) {
					return Optional.of(question.text(place - 1, second + 1));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean hasAt(QuestionWords question, int place, List<List<String>> phrases) {
		return !question.hasAt(place, ASKING_WHETHER) && phrases.stream().anyMatch(phrase -> question.hasAt(place, phrase));
	}

	private static boolean areQualities(QuestionWords question, int and, int second) {
		return question.isOneOf(and - 1, QUALITIES) && question.isOneOf(second, QUALITIES);
	}

	/** Where the second judgement stands, if there is one. */
	private static int second(QuestionWords question, int after) {
		int place = after;
		while (place - after < 3 && (question.isOneOf(place, DETERMINERS) || question.isOneOf(place, BETWEEN))) {
			place++;
		}
		return place;
	}

	private static boolean areThings(QuestionWords question, int and, int second) {
		if (!question.isOneOf(and - 1, THINGS) || !question.isOneOf(second, THINGS)) {
			return false;
		}
		List<String> between = new ArrayList<>();
		for (int place = and + 1; place < second; place++) {
			between.add(question.word(place));
		}
		if (between.stream().anyMatch(DETERMINERS::contains)) {
			return true;
		}
		return between.isEmpty() && (question.endsBefore(second + 1) || question.isOneOf(second + 1, AFTER_THING));
	}
}
