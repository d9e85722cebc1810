// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * The context of an expression and the variables that are bound. Binding a name again hides the outer value as long as the inner one is
 * used: every name is a stack.
 */
public final class Variables {

	/** The variable that is the context. */
	public static final String SELF = "self";

	private final Variables outer;
	private final String name;
	private final Object value;

	private Variables(Variables outer, String name, Object value) {
		this.outer = outer;
		this.name = name;
		this.value = value;
	}

	/** No variable but the context: a model element, or a view for tools that answer to a double click. */
	public static Variables of(Object context) {
		return new Variables(null, SELF, context);
	}

	/** These variables and one more. */
	public Variables with(String newName, Object newValue) {
		return new Variables(this, newName, newValue);
	}

	/** These variables in another context. */
	public Variables in(Object context) {
		return with(SELF, context);
	}

	/** The context; null if it is no model element. */
	public EObject self() {
		return context() instanceof EObject element ? element : null;
	}

	/** The context, whatever it is. */
	public Object context() {
		return find(SELF).orElseThrow().value();
	}

	/** The innermost variable of a name. */
	Optional<Binding> find(String wanted) {
		for (Variables each = this; each != null; each = each.outer) {
			if (each.name.equals(wanted)) {
				return Optional.of(new Binding(each.value));
			}
		}
		return Optional.empty();
	}

	/** A variable has a value, which may be null. */
	record Binding(Object value) {
	}
}
