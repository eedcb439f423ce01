package org.pactwright.language.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.pactwright.language.ide.Occurrence;
import org.pactwright.language.ide.Occurrences;
import org.pactwright.language.ui.PactDocument;

/** Marks where the name at the caret is declared and used in this file. Computed in a job, shown if it still holds. */
public final class OccurrenceReconciler implements IReconciler {

	/** The generic editor's own kind of annotation: its colour follows the theme, and the preferences know it. */
	private static final String TYPE = "org.eclipse.ui.genericeditor.text";
	private static final String SWITCH_NODE = "org.eclipse.ui.genericeditor";
	private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";
	private static final long PAUSE = 150;

	private final ISelectionChangedListener caret = this::moved;
	private final Job job = Job.createSystem("Occurrences", (ICoreRunnable) monitor -> compute());
	private ISourceViewer viewer;
	private volatile int offset;
	private Annotation[] shown = new Annotation[0];

	@Override
	public void install(ITextViewer textViewer) {
		if (textViewer instanceof ISourceViewer source
				&& source.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			viewer = source;
			provider.addPostSelectionChangedListener(caret);
		}
	}

	@Override
	public void uninstall() {
		job.cancel();
		if (viewer != null && viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caret);
		}
	}

	// There is no strategy per content type; the platform allows null for that.
	@Override
	public IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}

	private void moved(SelectionChangedEvent event) {
		if (event.getSelection() instanceof ITextSelection selection && selection.getOffset() >= 0) {
			offset = selection.getOffset();
			job.cancel();
			job.schedule(PAUSE);
		}
	}

	private void compute() {
		boolean wanted = Platform.getPreferencesService().getBoolean(SWITCH_NODE, SWITCH, true, null);
		int at = offset;
		PactDocument document = wanted ? PactDocument.of(viewer).orElse(null) : null;
		if (document == null) {
			show(null, "", List.of());
			return;
		}
		String text = document.text();
		List<Occurrence> found = at > text.length() ? List.of()
				: Occurrences.at(document.project(), document.file(), text, at);
		show(document.document(), text, found.size() < 2 ? List.of() : found);
	}

	private void show(IDocument document, String text, List<Occurrence> occurrences) {
		var widget = viewer.getTextWidget();
		if (widget == null || widget.isDisposed()) {
			return;
		}
		widget.getDisplay().asyncExec(() -> {
			boolean holds = document == null || viewer.getDocument() == document && document.get().equals(text);
			if (!widget.isDisposed() && holds
					&& viewer.getAnnotationModel() instanceof IAnnotationModelExtension annotations) {
				Map<Annotation, Position> added = new HashMap<>();
				for (Occurrence it : occurrences) {
					added.put(new Annotation(TYPE, false, it.definition() ? "Declaration" : "Reference"),
							new Position(it.range().offset(), it.range().length()));
				}
				annotations.replaceAnnotations(shown, added);
				shown = added.keySet().toArray(Annotation[]::new);
			}
		});
	}
}
