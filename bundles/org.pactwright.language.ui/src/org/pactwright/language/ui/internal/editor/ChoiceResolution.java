package org.pactwright.language.ui.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ide.FixChange;
import org.pactwright.language.ide.FixChoice;
import org.pactwright.language.ui.FindingMender;
import org.pactwright.language.ui.PactIcons;
import org.pactwright.language.ui.PactMarkers;
import org.pactwright.language.ui.PactWorkspace;

/** One way to mend a finding, or, from the Problems view, all findings of its rule. */
final class ChoiceResolution extends WorkbenchMarkerResolution {

	private final IProject project;
	private final FixChoice choice;

	ChoiceResolution(IProject project, FixChoice choice) {
		this.project = project;
		this.choice = choice;
	}

	@Override
	public String getLabel() {
		return choice.label();
	}

	/** The lines that go and come; null is the platform's way of saying that there is no more to tell than the label. */
	@Override
	public String getDescription() {
		return PactWorkspace.get().projectOf(project).flatMap(live -> live.fixes().known(choice)).map(FixChange::diff)
				.map(Html::diff).orElse(null);
	}

	@Override
	public Image getImage() {
		return PactIcons.image("fix");
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return Arrays.stream(markers).filter(ChoiceResolution::isFinding)
				.filter(marker -> PactMarkers.rule(marker).equals(choice.finding().rule())
						&& marker.getResource().getProject().equals(project)
						&& !FindingFixes.key(marker).equals(Optional.of(choice.finding())))
				.toArray(IMarker[]::new);
	}

	private static boolean isFinding(IMarker marker) {
		try {
			return marker.exists() && marker.getType().equals(PactMarkers.FINDING);
		} catch (CoreException e) {
			Platform.getLog(ChoiceResolution.class).log(e.getStatus());
			return false;
		}
	}

	@Override
	public void run(IMarker marker) {
		FindingMender.apply(project, choice);
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		List<FindingKey> findings = new ArrayList<>();
		Arrays.stream(markers).forEach(marker -> FindingFixes.key(marker).ifPresent(findings::add));
		if (findings.size() == 1 && findings.getFirst().equals(choice.finding())) {
			FindingMender.apply(project, choice);
		} else {
			FindingMender.applyAll(project, findings, choice.onlyPeople());
		}
	}
}
