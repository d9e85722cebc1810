// SPDX-License-Identifier: EPL-2.0
package journey.tests.hostile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A channel whose writing may fail, after half of what it was given has reached the disk. */
record FaultyChannel(SeekableByteChannel real, Check check) implements SeekableByteChannel {

	/** Whether the disk takes more. */
	interface Check {
		void beforeWriting() throws IOException;
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		try {
			check.beforeWriting();
		} catch (IOException full) {
			ByteBuffer half = source.slice(source.position(), source.remaining() / 2);
			while (half.hasRemaining()) {
				real.write(half);
			}
			throw full;
		}
		return real.write(source);
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		return real.read(target);
	}

	@Override
	public long position() throws IOException {
		return real.position();
	}

	@Override
	public SeekableByteChannel position(long position) throws IOException {
		real.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return real.size();
	}

	@Override
	public SeekableByteChannel truncate(long size) throws IOException {
		real.truncate(size);
		return this;
	}

	@Override
	public boolean isOpen() {
		return real.isOpen();
	}

	@Override
	public void close() throws IOException {
		real.close();
	}
}
