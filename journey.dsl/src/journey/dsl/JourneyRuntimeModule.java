// SPDX-License-Identifier: EPL-2.0
package journey.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.scoping.impl.AbstractDeclarativeScopeProvider;
import org.eclipse.xtext.validation.CompositeEValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import journey.dsl.formatting.JourneyRegions;
import journey.dsl.formatting.WholeFileFormatter;
import journey.dsl.conversion.JourneyValueConverters;
import journey.dsl.library.LibraryAwareGlobalScope;
import journey.dsl.library.LibraryDocumentation;
import journey.dsl.messages.JourneyLinkingErrors;
import journey.dsl.messages.JourneySyntaxErrors;
import journey.dsl.naming.JourneyDescriptions;
import journey.dsl.naming.JourneyFragments;
import journey.dsl.parser.BoundedParser;
import journey.dsl.resource.JourneyResource;
import journey.dsl.scoping.JourneyImports;

/** The services of the language that are not Xtext's defaults. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return JourneyValueConverters.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return JourneyResource.class;
	}

	@Override
	public Class<? extends IParser> bindIParser() {
		return BoundedParser.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return JourneySyntaxErrors.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
		return JourneyLinkingErrors.class;
	}

	public Class<? extends IFormatter2> bindIFormatter2() {
		return WholeFileFormatter.class;
	}

	public Class<? extends TextRegionAccessBuilder> bindTextRegionAccessBuilder() {
		return JourneyRegions.class;
	}

	public void configureFormatterPreferences(Binder binder) {
		binder.bind(IPreferenceValuesProvider.class).annotatedWith(FormatterPreferences.class).to(FormatterPreferenceValuesProvider.class);
	}

	public Class<? extends IEObjectDocumentationProvider> bindIEObjectDocumentationProvider() {
		return LibraryDocumentation.class;
	}

	public Class<? extends IFragmentProvider> bindIFragmentProvider() {
		return JourneyFragments.class;
	}

	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return JourneyDescriptions.class;
	}

	@Override
	public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
		return LibraryAwareGlobalScope.class;
	}

	@Override
	public void configureIScopeProviderDelegate(Binder binder) {
		binder.bind(IScopeProvider.class).annotatedWith(Names.named(AbstractDeclarativeScopeProvider.NAMED_DELEGATE))
				.to(JourneyImports.class);
	}

	/** EMF's own checks speak of features and proxies; the parser, the linker and our rules find the same in clear words. */
	public void configureGenericEmfChecks(Binder binder) {
		binder.bind(Boolean.class).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).toInstance(false);
	}
}
