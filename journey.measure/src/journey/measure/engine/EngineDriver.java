// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.nio.file.Path;
import java.sql.Driver;

import org.duckdb.DuckDBDriver;

/** The driver of DuckDB in this process, in which its native part can be loaded only once. */
public final class EngineDriver {

	private static Driver driver;

	private EngineDriver() {
	}

	/**
	 * Keeps the native part in a folder, from where later processes load it. Without one DuckDB unpacks it into the temporary folder of
	 * the system in each process, and leaves it there if the process is killed. To be called before the engine is first opened.
	 */
	public static synchronized void keepIn(Path folder) {
		if (driver == null) {
			driver = new KeptEngine(DuckDBDriver.class.getClassLoader(), folder).driver();
		}
	}

	static synchronized Driver driver() {
		if (driver == null) {
			driver = new DuckDBDriver();
		}
		return driver;
	}
}
