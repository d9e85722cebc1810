// SPDX-License-Identifier: EPL-2.0
package journey.model.formula.functions;

/** How the value of a function comes about. */
public enum Outcome {

	/** From the records of the window: a count, a sum, a mean, a length of time. */
	NUMBER,
	/** A share of the cases in the window. */
	SHARE,
	/** A score of the answers in the window. */
	SCORE,
	/** One of many values, by its rank among them. */
	RANKED,
	/** A share of parts of the model itself, whatever the data say. */
	SHARE_OF_MODEL,
	/** From another KPI, in a window of its own. */
	ANOTHER_KPI;

	/** Whether the value is a share whatever the function is applied to. */
	public boolean isShare() {
		return this == SHARE || this == SHARE_OF_MODEL;
	}

	/** Whether the value depends on the window of the KPI that uses the function. */
	public boolean looksAtData() {
		return this != SHARE_OF_MODEL && this != ANOTHER_KPI;
	}
}
