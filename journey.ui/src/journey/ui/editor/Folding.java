// SPDX-License-Identifier: EPL-2.0
package journey.ui.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

import journey.ui.language.OpenText;

/** Folds elements and comments, as the language server tells, in a thread of its own some time after the last change. */
public final class Folding extends MonoReconciler {

	/** Folds what is folded again when the text around it has changed. */
	private static final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

		private IDocument document;
		private ProjectionViewer viewer;

		@Override
		public void setDocument(IDocument document) {
			this.document = document;
		}

		@Override
		public void initialReconcile() {
			fold();
		}

		@Override
		public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
			fold();
		}

		@Override
		public void reconcile(IRegion partition) {
			fold();
		}

		@Override
		public void setProgressMonitor(org.eclipse.core.runtime.IProgressMonitor monitor) {
			// it is done in no time
		}

		private void fold() {
			ProjectionAnnotationModel model = viewer == null ? null : viewer.getProjectionAnnotationModel();
			Optional<OpenText> text = model == null || document == null ? Optional.empty() : OpenText.of(document);
			if (text.isPresent()) {
				FoldingRangeRequestParams question = new FoldingRangeRequestParams(text.get().identifier());
				text.get().answer(documents -> documents.foldingRange(question)).ifPresent(ranges -> show(ranges, model));
			}
		}

		private void show(List<FoldingRange> ranges, ProjectionAnnotationModel model) {
			Set<Position> wanted = new HashSet<>();
			for (FoldingRange range : ranges) {
				try {
					int start = document.getLineOffset(range.getStartLine());
					int end = range.getEndLine() + 1 < document.getNumberOfLines() ? document.getLineOffset(range.getEndLine() + 1) : document.getLength();
					if (range.getEndLine() > range.getStartLine()) {
						wanted.add(new Position(start, end - start));
					}
				} catch (BadLocationException changedSince) {
					return;
				}
			}
			Set<Annotation> gone = new HashSet<>();
			model.getAnnotationIterator().forEachRemaining(annotation -> {
				if (!wanted.remove(model.getPosition(annotation))) {
					gone.add(annotation);
				}
			});
			Map<Annotation, Position> added = new HashMap<>();
			wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
			if (!gone.isEmpty() || !added.isEmpty()) {
				model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
			}
		}
	}

	public Folding() {
		super(new Strategy(), false);
		setDelay(500);
	}

	@Override
	public void install(ITextViewer viewer) {
		if (viewer instanceof ProjectionViewer projection) {
			((Strategy) getReconcilingStrategy(IDocument.DEFAULT_CONTENT_TYPE)).viewer = projection;
			super.install(viewer);
		}
	}
}
