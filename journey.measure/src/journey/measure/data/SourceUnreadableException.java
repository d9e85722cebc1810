// SPDX-License-Identifier: EPL-2.0
package journey.measure.data;

import java.nio.file.Path;

import journey.measure.engine.ReadFailure;
import journey.model.results.Obstacle;
import journey.model.results.Reason;
import journey.model.results.SourceQuality;

/** The data of a source cannot be read; those of others can. */
public final class SourceUnreadableException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Reason reason;
	private final String file;
	private final String column;
	private final Long line;

	private SourceUnreadableException(Reason reason, String file, String column, Long line) {
		super(reason.getLiteral());
		this.reason = reason;
		this.file = file;
		this.column = column;
		this.line = line;
	}

	static SourceUnreadableException because(Reason reason) {
		return new SourceUnreadableException(reason, null, null, null);
	}

	static SourceUnreadableException of(Reason reason, Path file) {
		return new SourceUnreadableException(reason, name(file), null, null);
	}

	static SourceUnreadableException of(ReadFailure failure) {
		return new SourceUnreadableException(failure.reason(), failure.file().map(SourceUnreadableException::name).orElse(null), null, failure.line().orElse(null));
	}

	/** @param column as the model names it */
	static SourceUnreadableException withoutColumn(String column) {
		return new SourceUnreadableException(Reason.NO_COLUMN, null, column, null);
	}

	/** Results do not say in which folders somebody keeps his data. */
	private static String name(Path file) {
		return file.getFileName().toString();
	}

	/** Says it of a source. */
	public void tell(SourceQuality quality) {
		quality.setObstacle(Obstacle.UNREADABLE);
		quality.setObstacleAt(column);
		quality.setReason(reason);
		quality.setFile(file);
		quality.setLine(line);
	}
}
