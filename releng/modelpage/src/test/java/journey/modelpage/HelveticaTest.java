// SPDX-License-Identifier: EPL-2.0
package journey.modelpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HelveticaTest {

	@Test
	void measuresATextInTheUnitOfItsSize() {
		assertEquals(6.67 + 5.56 + 5, Helvetica.REGULAR.width("Abc", 10), 1e-9);
	}

	@Test
	void boldIsWider() {
		assertEquals(7.22 + 6.11 + 5.56, Helvetica.BOLD.width("Abc", 10), 1e-9);
	}

	@Test
	void aTextThatItCannotMeasureIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Helvetica.REGULAR.width("é", 10));
	}
}
