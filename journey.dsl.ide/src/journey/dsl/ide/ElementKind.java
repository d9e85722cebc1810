// SPDX-License-Identifier: EPL-2.0
package journey.dsl.ide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;

import journey.model.journey.JourneyPackage.Literals;

/**
 * What elements are in the outlines of editors. The protocol knows the kinds of programming languages only; each of ours has one of
 * its own, the nearest in meaning, so that an editor which knows Journey can tell them apart.
 */
public enum ElementKind {

	NAMESPACE(SymbolKind.Namespace, Literals.JOURNEY_FILE),
	/** What stages are in. */
	JOURNEY(SymbolKind.Module, Literals.JOURNEY),
	/** A part that holds others. */
	STAGE(SymbolKind.Package, Literals.STAGE),
	/** Where a customer and a company meet. */
	TOUCHPOINT(SymbolKind.Interface, Literals.TOUCHPOINT),
	/** Stands for many of its sort. */
	PERSONA(SymbolKind.Class, Literals.PERSONA),
	GOAL(SymbolKind.Key, Literals.GOAL, Literals.PERSONA_GOAL),
	/** What somebody does. */
	ACTIVITY(SymbolKind.Method, Literals.ACTIVITY),
	/** Several customers. */
	SEGMENT(SymbolKind.Array, Literals.SEGMENT),
	PROFILE(SymbolKind.Struct, Literals.PROFILE),
	TAXONOMY(SymbolKind.Enum, Literals.TAXONOMY),
	TAXONOMY_STAGE(SymbolKind.EnumMember, Literals.TAXONOMY_STAGE),
	CONTENT(SymbolKind.File, Literals.CONTENT),
	/** The same for all who use it. */
	CHANNEL(SymbolKind.Constant, Literals.CHANNEL),
	DEVICE(SymbolKind.Object, Literals.DEVICE),
	/** Makes events. */
	SOURCE(SymbolKind.Constructor, Literals.SOURCE),
	/** What happens: an occasion. */
	EVENT(SymbolKind.Event, Literals.EVENT, Literals.SURVEY_TRIGGER),
	FACT(SymbolKind.Field, Literals.FACT),
	PROPERTY(SymbolKind.Property, Literals.PROPERTY),
	/** Words of customers. */
	SURVEY(SymbolKind.String, Literals.SURVEY),
	KPI(SymbolKind.Number, Literals.KPI),
	/** Gives a KPI for arguments. */
	TEMPLATE(SymbolKind.Function, Literals.TEMPLATE),
	PARAMETER(SymbolKind.TypeParameter, Literals.PARAMETER),
	/** Passed or not. */
	EVALUATION(SymbolKind.Boolean, Literals.EVALUATION),
	/** What is lost. */
	PAIN(SymbolKind.Null, Literals.PAIN, Literals.EXIT_REASON),
	/** What could be otherwise. */
	OPPORTUNITY(SymbolKind.Variable, Literals.OPPORTUNITY),
	/** What is done about it. */
	INTERVENTION(SymbolKind.Operator, Literals.INTERVENTION, Literals.PERSONALISATION);

	private final SymbolKind symbol;
	private final List<EClass> types;

	ElementKind(SymbolKind symbol, EClass... types) {
		this.symbol = symbol;
		this.types = List.of(types);
	}

	/** Empty for parts of elements, which no outline shows. */
	public static Optional<ElementKind> of(EClass type) {
		return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst();
	}

	/** Empty for what is not ours. */
	public static Optional<ElementKind> of(SymbolKind symbol) {
		return Arrays.stream(values()).filter(kind -> kind.symbol == symbol).findFirst();
	}

	/** What it is for editors. */
	public SymbolKind symbol() {
		return symbol;
	}
}
