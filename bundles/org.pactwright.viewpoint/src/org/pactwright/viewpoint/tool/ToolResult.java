package org.pactwright.viewpoint.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.diagram.DiagramElement;

/**
 * What came of the use of a tool.
 *
 * @param problems why it was not done; if it was done, what was odd about it
 * @param created the objects that it made, in order
 * @param changed the objects of the model that are not as they were, in no particular order; without those made
 * @param deleted the objects that it took out of the model, without what was in them
 * @param createdViews the elements that a creation tool made for what it created, in order. An element that the mapping
 *        does not want to show is gone from the diagram again.
 * @param operationViews the elements that operations of the tool made, in order
 * @param selection what to select now, elements of the model or of the diagram; empty if the tool does not say
 * @param inverseSelectionOrder whether the selection is to be made in inverse order
 * @param requests representations to make or to open, in order
 * @param step undoes and redoes it; empty if it was not done
 */
public record ToolResult(Outcome outcome, List<ToolProblem> problems, List<EObject> created, List<EObject> changed,
		List<EObject> deleted, List<DiagramElement> createdViews, List<DiagramElement> operationViews,
		Optional<List<EObject>> selection, boolean inverseSelectionOrder, List<RepresentationRequest> requests,
		Optional<ToolStep> step) {

	/** How it went. */
	public enum Outcome {
		/** It was done. */
		EXECUTED,
		/** It cannot be used here: nothing was begun. */
		REFUSED,
		/** It failed: nothing is changed. */
		FAILED,
		/** The user cancelled it: nothing is changed. */
		CANCELLED
	}

	public ToolResult {
		problems = List.copyOf(problems);
		created = List.copyOf(created);
		changed = List.copyOf(changed);
		deleted = List.copyOf(deleted);
		createdViews = List.copyOf(createdViews);
		operationViews = List.copyOf(operationViews);
		selection = selection.map(List::copyOf);
		requests = List.copyOf(requests);
	}

	/** One that changed nothing. */
	public static ToolResult without(Outcome outcome, List<ToolProblem> problems) {
		return new ToolResult(outcome, problems, List.of(), List.of(), List.of(), List.of(), List.of(),
				Optional.empty(), false, List.of(), Optional.empty());
	}

	/** Whether it was done. */
	public boolean isExecuted() {
		return outcome == Outcome.EXECUTED;
	}

	/** What to tell the user: the problems, one in a line; empty if there are none. */
	public String message() {
		return String.join("\n", problems.stream().map(ToolProblem::toString).toList());
	}
}
