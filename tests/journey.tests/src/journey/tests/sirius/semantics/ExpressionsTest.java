// SPDX-License-Identifier: EPL-2.0
package journey.tests.sirius.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import journey.model.journey.Journey;
import journey.model.journey.JourneyPackage;
import journey.model.journey.Stage;
import journey.model.journey.Touchpoint;
import journey.sirius.expression.Coercion;
import journey.sirius.expression.EvaluationException;
import journey.sirius.expression.Expression;
import journey.sirius.expression.Interpreter;
import journey.sirius.expression.Services;
import journey.sirius.expression.Variables;
import journey.tests.support.JourneyText;

/** What expressions mean, row by row as the table of semantics says. */
class ExpressionsTest {

	private final JourneyText.Checked text = JourneyText.check("journey J { stage A { touchpoint T touchpoint U } stage B { } }");
	private final Journey journey = text.first(Journey.class);
	private final Stage a = text.all(Stage.class).get(0);
	private final Stage b = text.all(Stage.class).get(1);
	private final Interpreter interpreter = new Interpreter(new Services(List.of(SomeServices.class)));

	private Object value(String expression, Variables variables) throws EvaluationException {
		return interpreter.value(Expression.parse(expression), variables);
	}

	private Object value(String expression, EObject context) throws EvaluationException {
		return value(expression, Variables.of(context));
	}

	private String failure(String expression, Variables variables) {
		return assertThrows(EvaluationException.class, () -> value(expression, variables)).getMessage();
	}

	@Test
	void featureIsOneFeatureOfTheContext() throws EvaluationException {
		assertEquals("A", value("feature:name", a));
		assertSame(a.getTouchpoints(), value("feature:touchpoints", a));
		assertEquals("Stage has no feature colour", failure("feature:colour", Variables.of(a)));
	}

	@Test
	void featureKnowsWhatEveryElementHas() throws EvaluationException {
		assertSame(journey, value("feature:eContainer", a));
		assertEquals(a.getTouchpoints(), value("feature:eContents", a));
		assertEquals(4, ((List<?>) value("feature:eAllContents", journey)).size());
		assertSame(JourneyPackage.Literals.STAGE, value("feature:eClass", a));
		assertEquals(List.of(), value("feature:eCrossReferences", b));
	}

	@Test
	void varIsABoundVariableOrTheContext() throws EvaluationException {
		assertSame(a, value("var:self", a));
		assertSame(b, value("var:other", Variables.of(a).with("other", b)));
		assertNull(value("var:nothing", Variables.of(a).with("nothing", null)));
		assertEquals("no variable is called other", failure("var:other", Variables.of(a)));
	}

	@Test
	void variablesAreStacks() throws EvaluationException {
		Variables outer = Variables.of(a).with("v", "outer");
		assertEquals("inner", value("var:v", outer.with("v", "inner")));
		assertEquals("outer", value("var:v", outer));
	}

	@Test
	void serviceIsCalledOnTheContextOrAVariable() throws EvaluationException {
		assertEquals("A!", value("service:shout", a));
		assertEquals("A!", value("service:shout()", a));
		assertEquals("B!", value("service:other.shout", Variables.of(a).with("other", b)));
		assertEquals("AB", value("service:join(other)", Variables.of(a).with("other", b)));
		assertEquals("BA", value("service:other.join(self)", Variables.of(a).with("other", b)));
	}

	@Test
	void theFirstServiceThatFitsWins() throws EvaluationException {
		assertEquals("stage", value("service:which", a));
		assertEquals("touchpoint", value("service:which", text.first(Touchpoint.class)));
		assertEquals("the service which does not take a Journey with these arguments", failure("service:which", Variables.of(journey)));
	}

	@Test
	void aServiceThatCannotBeCalledIsAnError() {
		assertEquals("no service is called missing", failure("service:missing", Variables.of(a)));
		assertEquals("no variable is called other", failure("service:join(other)", Variables.of(a)));
		assertEquals("word is no element, so that nothing can be called on it", failure("service:word.shout", Variables.of(a).with("word", "text")));
		assertEquals("the service fails failed: java.lang.IllegalStateException: on purpose", failure("service:fails", Variables.of(a)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "feature:a.b", "feature:", "var:a.b", "var: a", "service:foo( )", "service:foo('x')", "service:foo(1.5)", "service:foo().bar()", "service:a.b.c",
			"aql:self.name", "ocl:self", "[self.name/]", "<%name%>", "service:" })
	void whatIsNotSupportedIsRefused(String expression) {
		assertThrows(IllegalArgumentException.class, () -> Expression.parse(expression));
	}

	@Test
	void anExpressionIsNotEndless() {
		assertThrows(IllegalArgumentException.class, () -> Expression.parse("x".repeat(1_001)));
	}

	@Test
	void aLiteralIsAnIntegerElseAText() throws EvaluationException {
		assertEquals(12, value("12", a));
		assertEquals(-1, value("-1", a));
		assertEquals("12.5", value("12.5", a));
		assertEquals("99999999999", value("99999999999", a));
		assertEquals("9999999999", value("9999999999", a));
		assertEquals("Two words", value("Two words", a));
	}

	@ParameterizedTest
	@CsvSource({ "true,true", "TRUE,true", "false,false", "False,false", "yes,true", "0,true" })
	void textsBecomeBooleans(String value, boolean expected) {
		assertEquals(expected, Coercion.toBoolean(value));
	}

	@Test
	void otherValuesBecomeBooleans() {
		assertEquals(false, Coercion.toBoolean(null));
		assertEquals(true, Coercion.toBoolean(0));
		assertEquals(true, Coercion.toBoolean(List.of()));
		assertEquals(false, Coercion.toBoolean(Boolean.FALSE));
	}

	@Test
	void valuesBecomeIntegers() {
		assertEquals(7, Coercion.toInteger(7));
		assertEquals(7, Coercion.toInteger("7"));
		assertEquals(0, Coercion.toInteger("7px"));
		assertEquals(0, Coercion.toInteger(null));
		assertEquals(0, Coercion.toInteger(2.9));
		assertEquals(0, Coercion.toInteger(List.of(1)));
	}

	@Test
	void valuesBecomeElements() {
		assertEquals(List.of(a), Coercion.toElements(a));
		assertEquals(List.of(a, b), Coercion.toElements(Arrays.asList(a, "text", null, b)));
		assertEquals(List.of(), Coercion.toElements("literal"));
		assertEquals(List.of(), Coercion.toElements(null));
	}
}
