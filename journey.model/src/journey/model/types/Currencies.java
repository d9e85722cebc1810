// SPDX-License-Identifier: EPL-2.0
package journey.model.types;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The currencies in use, by their codes in ISO 4217:2015, list one, as the maintenance agency publishes it (amendments up
 * to 2026, when Bulgaria adopted the euro). Written down here because that of a Java runtime depends on its version.
 * Codes of funds, metals and tests are no currencies.
 */
public final class Currencies {

	private static final Set<String> CODES = new TreeSet<>(List.of("""
			AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC
			CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR
			ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
			MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
			SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF
			XPF YER ZAR ZMW ZWG""".split("\\s+")));

	private Currencies() {
	}

	public static boolean isKnown(String code) {
		return CODES.contains(code);
	}
}
