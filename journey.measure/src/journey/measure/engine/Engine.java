// SPDX-License-Identifier: EPL-2.0
package journey.measure.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * DuckDB in this process, shut in: it reads the files that it is given and its temporary folder, loads no extension, reaches no
 * network, and nobody can change that afterwards. See docs/decisions/0016.
 */
public final class Engine implements AutoCloseable {

	/** What the engine keeps in memory; the rest goes to the temporary folder. */
	private static final String MEMORY = "2500MB";

	private final Connection connection;
	private final Path temporary;
	private final Interruption interruption;

	private Engine(Connection connection, Path temporary, Interruption interruption) {
		this.connection = connection;
		this.temporary = temporary;
		this.interruption = interruption;
	}

	/**
	 * @param temporary for the tables, and for what does not fit into memory
	 * @param inputs the only other files that can be read
	 * @throws EngineMissingException if DuckDB does not run on this platform
	 */
	public static Engine open(TemporaryFolder temporary, Collection<Path> inputs) throws EngineMissingException, SQLException {
		return open(temporary, inputs, new Interruption());
	}

	/**
	 * The same for work that can be ended.
	 *
	 * @param interruption after whose request every statement fails with a {@link java.util.concurrent.CancellationException}
	 */
	public static Engine open(TemporaryFolder temporary, Collection<Path> inputs, Interruption interruption) throws EngineMissingException, SQLException {
		Connection connection;
		try {
			connection = EngineDriver.driver().connect("jdbc:duckdb:" + temporary.path().resolve("tables.duckdb"), new Properties());
		} catch (LinkageError | RuntimeException e) {
			throw new EngineMissingException(e);
		}
		Engine engine = new Engine(connection, temporary.path(), interruption);
		engine.shutIn(temporary.path(), inputs);
		return engine;
	}

	/** The order matters: after the last line nothing can be set any more. */
	private void shutIn(Path temporary, Collection<Path> inputs) throws SQLException {
		execute("SET autoinstall_known_extensions = false");
		execute("SET autoload_known_extensions = false");
		execute("SET memory_limit = '" + MEMORY + "'");
		execute("SET temp_directory = " + Sql.text(temporary.toString()));
		execute("SET TimeZone = 'UTC'");
		execute("SET allowed_paths = " + inputs.stream().flatMap(file -> Stream.of(Sql.text(file.toString()), Sql.path(file))).distinct().collect(Collectors.joining(", ", "[", "]")));
		execute("SET allowed_directories = [" + Sql.text(temporary.toString()) + "]");
		execute("SET enable_external_access = false");
		execute("SET lock_configuration = true");
	}

	/** A folder whose files it can read, and which is removed after it. */
	public Path temporary() {
		return temporary;
	}

	/** In which statements are written. */
	public SqlDialect dialect() {
		return new DuckDbDialect();
	}

	public void execute(String statement) throws SQLException {
		try (Statement run = connection.createStatement()) {
			interruption.watch(run, () -> run.execute(statement));
		}
	}

	/** What to make of a row. */
	@FunctionalInterface
	public interface Reader<T> {

		T read(ResultSet row) throws SQLException;
	}

	public <T> List<T> query(String statement, Reader<T> reader) throws SQLException {
		try (Statement run = connection.createStatement(); ResultSet rows = interruption.watch(run, () -> run.executeQuery(statement))) {
			List<T> read = new ArrayList<>();
			while (rows.next()) {
				read.add(reader.read(rows));
			}
			return read;
		}
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
