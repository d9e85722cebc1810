// SPDX-License-Identifier: EPL-2.0
package journey.releng.licenses;

/** Nobody may pass a bundle on before somebody has found out its licence. */
final class UnknownLicenseException extends Exception {

	private static final long serialVersionUID = 1L;

	UnknownLicenseException(String message) {
		super(message);
	}
}
