// SPDX-License-Identifier: EPL-2.0
package journey.dsl.conversion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import journey.dsl.parser.OtherSign;
import journey.model.journey.JourneyPackage;
import journey.model.queries.TimeUnits;
import journey.model.types.DataUnits;

/** Which converter serves which rule of the grammar. A rule that returns an enum reads the words of that vocabulary. */
@Singleton
public class JourneyValueConverters implements IValueConverterService, IValueConverterService.Introspectable {

	private final Map<String, IValueConverter<?>> converters = new HashMap<>();

	@Inject
	JourneyValueConverters(IGrammarAccess grammar) {
		Set<String> reserved = keywords(grammar);
		NameConverter qualified = new NameConverter(".", reserved);
		converters.put("ID", qualified);
		converters.put("Name", qualified);
		converters.put("QName", qualified);
		converters.put("QNameWild", qualified);
		converters.put("Word", new NameConverter("-", reserved));
		converters.put("RuleCode", new VerbatimConverter());
		converters.put("UnitName", new VerbatimConverter());
		converters.put("ValueUnit", new VerbatimConverter());
		converters.put("STRING", new TextConverter());
		converters.put("INT", ParsedConverter.INTEGER);
		converters.put("SignedInt", ParsedConverter.SIGNED);
		converters.put("Decimal", ParsedConverter.DECIMAL);
		converters.put("SignedDecimal", ParsedConverter.DECIMAL);
		converters.put("Date", ParsedConverter.DATE);
		for (AbstractRule rule : GrammarUtil.allRules(grammar.getGrammar())) {
			if (rule.getType() != null && rule.getType().getClassifier() instanceof EEnum vocabulary) {
				converters.put(rule.getName(), new VocabularyConverter(vocabulary, aliases(vocabulary)));
			}
		}
	}

	private static Map<String, String> aliases(EEnum vocabulary) {
		if (vocabulary == JourneyPackage.Literals.TIME_UNIT) {
			return TimeUnits.ALIASES;
		}
		return vocabulary == JourneyPackage.Literals.DATA_UNIT ? DataUnits.ALIASES : OtherSign.ALIASES;
	}

	/** The keywords that the rule Name does not list. */
	private static Set<String> keywords(IGrammarAccess grammar) {
		Set<String> keywords = new HashSet<>(GrammarUtil.getAllKeywords(grammar.getGrammar()));
		AbstractRule names = GrammarUtil.findRuleForName(grammar.getGrammar(), "Name");
		EcoreUtil2.getAllContentsOfType(names, Keyword.class).forEach(keyword -> keywords.remove(keyword.getValue()));
		return keywords;
	}

	@Override
	public Object toValue(String text, String rule, INode node) {
		return getConverter(rule).toValue(text, node);
	}

	@Override
	public String toString(Object value, String rule) {
		return getConverter(rule).toString(value);
	}

	@Override
	@SuppressWarnings("unchecked")
	public IValueConverter<Object> getConverter(String rule) {
		// the parser names rules with their grammar, the serialiser without it
		IValueConverter<?> converter = converters.get(rule.substring(rule.lastIndexOf('.') + 1));
		if (converter == null) {
			throw new IllegalArgumentException("no converter for the rule " + rule);
		}
		return (IValueConverter<Object>) converter;
	}
}
