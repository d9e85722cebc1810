// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

/** {@code feature:name}: the value of one feature of the context, or one of the {@link BasicFeature basic features}. */
public record FeatureAccess(String text, String feature) implements Expression {
}
