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
		return left.unit().fits(right.unit()) && left.basis().equals(right.basis());
	}

	/** Whether they differ only in what they are a share of. */
	public static boolean differInWhole(Amount left, Amount right) {
		return left.isShare() && right.isShare() && !left.basis().equals(right.basis());
	}

	/** The sum or difference of two numbers that go together. */
	public static Amount sum(Amount left, Amount right) {
		return left.isWritten() || left.unit().powers().containsKey(Base.Points.ANY) ? right : left;
	}

	public static Amount product(Amount left, Amount right) {
		return new Amount(left.unit().times(right.unit()), basisOfProduct(left, right));
	}

	/** @param whole the text of the divisor, which becomes the whole if the units cancel each other out */
	public static Amount quotient(Amount left, Amount right, String whole) {
		Unit unit = left.unit().over(right.unit());
		if (right.isWritten()) {
			return new Amount(unit, left.basis());
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
		return new Basis.None();
	}
}
