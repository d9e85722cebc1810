// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import journey.model.types.ValueType.Amount;
import journey.model.types.ValueType.Basis;

/** How units behave under the four operations (KPI-510 of the KPI definitions). */
public final class UnitAlgebra {

	private UnitAlgebra() {
	}

	/** Whether two numbers can be added and compared. */
	public static boolean goTogether(Amount left, Amount right) {
		if (left.isWritten() || right.isWritten()) {
			Amount written = left.isWritten() ? left : right;
			Amount other = left.isWritten() ? right : left;
			return written.equals(Amount.PERCENT) ? other.isShare() || other.isWritten() : other.unit().isNone() || other.unit().countsThings() || other.unit().leading() instanceof Base.Points;
		}
		if (left.isEach() || right.isEach()) {
			return measureTheSame(left, right);
		}
		return left.unit().fits(right.unit()) && left.basis().equals(right.basis());
	}

	/** Whether an amount for each of something and another amount are of one kind, be the other one of all together or of each of a thing. */
	private static boolean measureTheSame(Amount left, Amount right) {
		Unit first = left.isEach() ? left.unit() : left.unit().ofAll();
		Unit second = right.isEach() ? right.unit() : right.unit().ofAll();
		return !left.isShare() && !right.isShare() && first.fits(second);
	}

	/** Whether they differ only in what they are a share of. */
	public static boolean differInWhole(Amount left, Amount right) {
		return left.isShare() && right.isShare() && !left.basis().equals(right.basis());
	}

	/** The sum or difference of two numbers that go together. What is for each of something is for each of what the other one says. */
	public static Amount sum(Amount left, Amount right) {
		boolean rightSaysMore = left.isWritten() || left.isEach() && !right.isEach() || left.unit().powers().containsKey(Base.Points.ANY);
		return rightSaysMore ? right : left;
	}

	/** So much for each of something, times a number of things, is so much for all of them. */
	public static Amount product(Amount left, Amount right) {
		if (isForAll(left, right)) {
			return forAll(left, right);
		}
		if (isForAll(right, left)) {
			return forAll(right, left);
		}
		return new Amount(left.unit().times(right.unit()), basisOfProduct(left, right));
	}

	private static boolean isForAll(Amount each, Amount things) {
		return each.isEach() && !(each.unit().leading() instanceof Base.Thing) && things.unit().leading() instanceof Base.Thing;
	}

	private static Amount forAll(Amount each, Amount things) {
		return new Amount(each.unit().times(things.unit()).over(Unit.of(things.unit().leading())), new Basis.None());
	}

	/** @param whole the text of the divisor, which becomes the whole if the units cancel each other out */
	public static Amount quotient(Amount left, Amount right, String whole) {
		Unit unit = left.unit().over(right.unit());
		if (right.isWritten()) {
			return new Amount(unit, left.basis());
		}
		if (right.isPlain() && !left.unit().isNone()) {
			return left.forEach();
		}
		if (right.isEach() && !left.isEach() && measureTheSame(left, right)) {
			return Amount.shareOf(whole);
		}
		if (!unit.isNone()) {
			return new Amount(unit, new Basis.None());
		}
		if (left.isWritten()) {
			return Amount.NUMBER;
		}
		return left.isPlain() && right.isShare() ? Amount.NUMBER : Amount.shareOf(whole);
	}

	/** A share of a share is a share of the first whole; everything else that is measured stays what it is. */
	private static Basis basisOfProduct(Amount left, Amount right) {
		boolean both = left.isShare() && right.isShare();
		if (both || right.isWritten()) {
			return left.basis();
		}
		if (left.isWritten()) {
			return right.basis();
		}
		if (left.isShare() && right.isEach() || left.isEach() && right.isShare()) {
			return new Basis.Each();
		}
		return new Basis.None();
	}
}
