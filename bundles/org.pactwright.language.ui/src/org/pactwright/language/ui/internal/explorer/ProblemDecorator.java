package org.pactwright.language.ui.internal.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.pactwright.language.ide.Outline;
import org.pactwright.language.ide.OutlineNode;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ui.AnalysisListener;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactMarkers;
import org.pactwright.language.ui.PactWorkspace;

/**
 * Marks projects, folders, files and elements that hold an error or a warning. After an analysis it looks off the UI
 * thread what has changed, and only those labels are drawn again.
 */
public final class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator, AnalysisListener {

	/** Worst severity by resource and by {@link ElementNode.Key}, of each project analysed. */
	private final Map<IProject, Map<Object, Integer>> severities = new ConcurrentHashMap<>();

	public ProblemDecorator() {
		PactWorkspace.get().addListener(this);
	}

	@Override
	public void dispose() {
		PactWorkspace.get().removeListener(this);
		super.dispose();
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		switch (element) {
			case IResource resource when resource.getProject() != null ->
				mark(severity(resource.getProject(), resource), decoration);
			case ElementNode node -> mark(severity(node.file().getProject(), node.key()), decoration);
			default -> {
				// Only what stands in a project can hold a problem.
			}
		}
	}

	private int severity(IProject project, Object key) {
		return severities.getOrDefault(project, Map.of()).getOrDefault(key, -1);
	}

	private static void mark(int severity, IDecoration decoration) {
		image(severity).ifPresent(name -> decoration.addOverlay(
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name), IDecoration.BOTTOM_LEFT));
	}

	private static Optional<String> image(int severity) {
		return switch (severity) {
			case IMarker.SEVERITY_ERROR -> Optional.of(ISharedImages.IMG_DEC_FIELD_ERROR);
			case IMarker.SEVERITY_WARNING -> Optional.of(ISharedImages.IMG_DEC_FIELD_WARNING);
			default -> Optional.empty();
		};
	}

	@Override
	public void analysed(IProject project, Snapshot snapshot) {
		Map<ElementNode.Key, ElementNode> nodes = new HashMap<>();
		Map<Object, Integer> now = weigh(project, snapshot, nodes);
		Map<Object, Integer> before = Optional.ofNullable(severities.put(project, now)).orElse(Map.of());
		List<Object> changed = new ArrayList<>();
		nodes.forEach((key, node) -> addChanged(key, node, before, now, changed));
		now.keySet().stream().filter(IResource.class::isInstance)
				.forEach(key -> addChanged(key, key, before, now, changed));
		before.keySet().stream().filter(key -> key instanceof IResource && !now.containsKey(key)).forEach(changed::add);
		if (!changed.isEmpty()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (!PlatformUI.getWorkbench().isClosing()) {
					fireLabelProviderChanged(new LabelProviderChangedEvent(this, changed.toArray()));
				}
			});
		}
	}

	private static void addChanged(Object key, Object element, Map<Object, Integer> before, Map<Object, Integer> now,
			List<Object> changed) {
		if (!Objects.equals(before.get(key), now.get(key))) {
			changed.add(element);
		}
	}

	/** @param nodes takes the elements of all files */
	private static Map<Object, Integer> weigh(IProject project, Snapshot snapshot,
			Map<ElementNode.Key, ElementNode> nodes) {
		Map<Object, Integer> worst = new HashMap<>();
		Map<IFile, Map<Integer, Integer>> places = new HashMap<>();
		for (IMarker marker : markers(project)) {
			int severity = marker.getAttribute(IMarker.SEVERITY, -1);
			IResource place = marker.getResource();
			while (place != null && place.getType() != IResource.ROOT) {
				worst.merge(place, severity, Math::max);
				place = place.getParent();
			}
			if (marker.getResource() instanceof IFile file) {
				places.computeIfAbsent(file, key -> new HashMap<>()).merge(marker.getAttribute(IMarker.CHAR_START, 0),
						severity, Math::max);
			}
		}
		for (Path path : snapshot.files()) {
			PactFiles.fileIn(project, path).ifPresent(file -> {
				FileOutline outline = new FileOutline(Outline.of(path, snapshot.text(path)));
				enter(file, outline.roots(), nodes);
				outline.weigh(places.getOrDefault(file, Map.of()))
						.forEach((name, severity) -> worst.put(new ElementNode.Key(file, name), severity));
			});
		}
		return worst;
	}

	private static void enter(IFile file, List<OutlineNode> outline, Map<ElementNode.Key, ElementNode> nodes) {
		for (OutlineNode node : outline) {
			ElementNode element = new ElementNode(file, file, node);
			nodes.put(element.key(), element);
			enter(file, node.children(), nodes);
		}
	}

	private static IMarker[] markers(IProject project) {
		try {
			return project.findMarkers(PactMarkers.PROBLEM, true, IResource.DEPTH_INFINITE);
		} catch (CoreException e) {
			Platform.getLog(ProblemDecorator.class).info("Markers of " + project.getName() + " are not to be had", e);
			return new IMarker[0];
		}
	}
}
