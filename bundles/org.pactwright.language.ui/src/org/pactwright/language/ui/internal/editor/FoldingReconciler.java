package org.pactwright.language.ui.internal.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.AbstractReconciler;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.pactwright.language.ide.Folding;
import org.pactwright.language.ide.FoldingRange;

/** Keeps the folds in step with the text, in the background; folds that are still there keep their state. */
public final class FoldingReconciler extends AbstractReconciler {

	private static final int PAUSE = 200;

	private ProjectionViewer viewer;

	public FoldingReconciler() {
		setIsIncrementalReconciler(false);
		setDelay(PAUSE);
	}

	@Override
	public void install(ITextViewer textViewer) {
		super.install(textViewer);
		viewer = textViewer instanceof ProjectionViewer projection ? projection : null;
	}

	@Override
	protected void initialProcess() {
		update();
	}

	@Override
	protected void process(DirtyRegion dirtyRegion) {
		update();
	}

	@Override
	protected void reconcilerDocumentChanged(IDocument newDocument) {
		// The first update follows by itself.
	}

	// There is one strategy for the whole document, this class; the platform allows null for that.
	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	private void update() {
		ProjectionAnnotationModel model = viewer == null ? null : viewer.getProjectionAnnotationModel();
		IDocument document = getDocument();
		if (model == null || document == null) {
			return;
		}
		Set<Position> wanted = new HashSet<>();
		for (FoldingRange fold : Folding.of(document.get())) {
			wanted.add(new Position(fold.range().offset(), fold.range().length()));
		}
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation instanceof ProjectionAnnotation && !wanted.remove(model.getPosition(annotation))) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
		}
	}
}
