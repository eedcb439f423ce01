package org.pactwright.language.ui.internal.analysis;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactMarkers;
import org.pactwright.standards.Finding;

/**
 * Brings the markers of one project in line with a snapshot: what is still true keeps its marker, at its new place;
 * only what came and what went touches the workspace. One workspace operation, hence one change event.
 */
final class MarkerUpdate {

	private final IProject project;

	MarkerUpdate(IProject project) {
		this.project = project;
	}

	/** Shows all problems and all findings that are not accepted, from the threshold up. */
	void show(Snapshot snapshot, Severity threshold, IProgressMonitor monitor) throws CoreException {
		Map<IResource, List<MarkerFacts>> wanted = new HashMap<>();
		for (Problem problem : snapshot.problems()) {
			add(wanted, MarkerFacts.of(problem), threshold);
		}
		for (Finding finding : snapshot.findings()) {
			if (!finding.accepted()) {
				add(wanted, MarkerFacts.of(finding), threshold);
			}
		}
		replace(wanted, monitor);
	}

	/** Says at the project that it could not be read, in place of everything else. */
	void showFailure(String message) throws CoreException {
		Path root = PactFiles.path(project).orElse(Path.of(""));
		MarkerFacts facts = MarkerFacts
				.of(Problem.error(Problem.FILE, message, Place.wholeFile(root)));
		replace(Map.of(project, List.of(facts)), new NullProgressMonitor());
	}

	private void add(Map<IResource, List<MarkerFacts>> wanted, MarkerFacts facts, Severity threshold) {
		if (facts.severity().atLeast(threshold)) {
			Optional<IFile> file = PactFiles.fileIn(project, facts.file());
			IResource place = file.filter(IFile::exists).map(IResource.class::cast).orElse(project);
			wanted.computeIfAbsent(place, key -> new ArrayList<>()).add(facts);
		}
	}

	private void replace(Map<IResource, List<MarkerFacts>> wanted, IProgressMonitor monitor) throws CoreException {
		Map<IResource, List<IMarker>> present = new HashMap<>();
		for (IMarker marker : project.findMarkers(PactMarkers.PROBLEM, true, IResource.DEPTH_INFINITE)) {
			present.computeIfAbsent(marker.getResource(), key -> new ArrayList<>()).add(marker);
		}
		project.getWorkspace().run(progress -> {
			for (Map.Entry<IResource, List<IMarker>> entry : present.entrySet()) {
				merge(entry.getKey(), entry.getValue(), wanted.getOrDefault(entry.getKey(), List.of()));
			}
			for (Map.Entry<IResource, List<MarkerFacts>> entry : wanted.entrySet()) {
				if (!present.containsKey(entry.getKey())) {
					merge(entry.getKey(), List.of(), entry.getValue());
				}
			}
		}, null, IWorkspace.AVOID_UPDATE, monitor);
	}

	private static void merge(IResource resource, List<IMarker> present, List<MarkerFacts> wanted)
			throws CoreException {
		Map<MarkerFacts.Identity, Deque<IMarker>> kept = new HashMap<>();
		for (IMarker marker : sortedByPlace(present)) {
			kept.computeIfAbsent(MarkerFacts.Identity.of(marker, marker.getType()), key -> new ArrayDeque<>())
					.add(marker);
		}
		for (MarkerFacts facts : wanted) {
			Deque<IMarker> same = kept.getOrDefault(facts.identity(), new ArrayDeque<>());
			IMarker marker = same.poll();
			if (marker == null) {
				resource.createMarker(facts.type(), facts.attributes());
			} else if (!facts.standsAt(marker)) {
				Map<String, Object> position = facts.position();
				marker.setAttributes(position.keySet().toArray(String[]::new), position.values().toArray());
			}
		}
		for (Deque<IMarker> gone : kept.values()) {
			for (IMarker marker : gone) {
				marker.delete();
			}
		}
	}

	private static List<IMarker> sortedByPlace(List<IMarker> markers) {
		IMarker[] sorted = markers.toArray(IMarker[]::new);
		Arrays.sort(sorted, Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, 0)));
		return List.of(sorted);
	}
}
