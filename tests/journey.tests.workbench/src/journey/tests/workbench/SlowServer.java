// SPDX-License-Identifier: EPL-2.0
package journey.tests.workbench;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.resources.IProject;
import org.eclipse.lsp4j.FileEvent;

import journey.ui.language.LanguageSessions;

/** Holds the language server of a project up, as a large text does, until it is closed. */
final class SlowServer implements AutoCloseable {

	private final CountDownLatch end = new CountDownLatch(1);

	SlowServer(IProject project) {
		LanguageSessions.INSTANCE.of(project).orElseThrow().filesChanged(new Events());
	}

	/** Nothing has changed, but it takes long to say so. */
	private final class Events extends AbstractList<FileEvent> {

		@Override
		public FileEvent get(int index) {
			throw new IndexOutOfBoundsException(index);
		}

		@Override
		public int size() {
			return 0;
		}

		@Override
		public Object[] toArray() {
			try {
				end.await();
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
			}
			return List.of().toArray();
		}
	}

	@Override
	public void close() {
		end.countDown();
	}
}
