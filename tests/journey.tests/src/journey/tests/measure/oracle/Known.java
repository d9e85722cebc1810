// SPDX-License-Identifier: EPL-2.0
package journey.tests.measure.oracle;

import journey.model.journey.Call;
import journey.model.journey.Property;

/** That of which a condition is asked: a row, a customer or a session. What it does not have is null. */
interface Known {

	Object of(Property property);

	Object of(Call call);
}
