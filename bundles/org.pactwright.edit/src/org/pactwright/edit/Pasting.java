package org.pactwright.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.edit.internal.paste.PastedElements;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.ResponsibilityAssignment;

/**
 * Puts statements that were copied, here or elsewhere, into a project. What is pasted gets ids that no other element
 * has, and what is pasted together goes on referring to each other. References to other elements stay where the project
 * has such an element; else they are left out, and so is what cannot be said without them. The statements keep their
 * comments and their lines. For one thread at a time, as {@link ModelEdit}.
 */
public final class Pasting {

	/** A clipboard may hold anything; more than this is no selection of statements. */
	private static final int LONGEST = 4 << 20;

	private final Project project;

	private Pasting(Project project) {
		this.project = project;
	}

	/**
	 * Pastes statements into an element, or into the nearest one around it that takes them; where none does, into the
	 * model or plan that does.
	 *
	 * @param text of whole statements
	 * @param into an element of the project, as its texts were parsed
	 * @param participants are asked for further edits whenever qualified names change
	 * @param missing takes the names of what the statements refer to and the project does not have, if there are any
	 * @return refused when nothing around the element takes all the statements, or nothing of them would be left
	 */
	public static EditResult of(Project project, String text, EObject into, List<RenameParticipant> participants,
			Consumer<List<String>> missing) {
		return new Pasting(project).paste(text, into, participants, missing);
	}

	private EditResult paste(String text, EObject into, List<RenameParticipant> participants,
			Consumer<List<String>> missing) {
		if (text.isBlank() || text.length() > LONGEST) {
			return new EditResult.Refused("There are no statements on the clipboard.", Places.of(into));
		}
		Optional<Found> found = containers(into).flatMap(container -> read(text, container).stream()).findFirst();
		if (found.isEmpty()) {
			return new EditResult.Refused("What is on the clipboard cannot be put here. Copy statements that may stand in "
					+ "this model, and mend what cannot be read in its text.", Places.of(into));
		}
		PastedElements pasted = new PastedElements(project, found.get().elements(), found.get().container());
		if (pasted.copies().isEmpty()) {
			return new EditResult.Refused("Nothing can be pasted: it refers to " + String.join(", ", pasted.missing())
					+ ", which this project does not have.", Places.of(into));
		}
		if (!pasted.missing().isEmpty()) {
			missing.accept(pasted.missing());
		}
		Runnable change = () -> pasted.copies()
				.forEach(copy -> add(found.get().container(), copy.containment(), copy.element()));
		ModelEdit edit = new ModelEdit(project, participants);
		Map<EObject, String> wordings = pasted.wordings(found.get().read(), ModelEdit::record);
		EditResult asRead = edit.record(change, wordings);
		// where the words as they were would mean something else there, they are chosen anew
		return asRead instanceof EditResult.Refused && !wordings.isEmpty() ? edit.record(change) : asRead;
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject container, EReference containment, EObject element) {
		((List<EObject>) container.eGet(containment)).add(element);
	}

	/** What may take them, the nearest first. */
	private Stream<EObject> containers(EObject into) {
		Stream<EObject> around = Stream.iterate(into, container -> container != null, EObject::eContainer);
		EObject root = EcoreUtil.getRootContainer(into);
		return Stream.concat(around, Stream.<EObject>concat(project.models().stream(), project.plans().stream())
				.filter(other -> other != root));
	}

	/** Statements that were read in the place of a container, and the text in which they stand. */
	private record Found(EObject container, List<EObject> elements, String read) {
	}

	/** Reads the text as if it stood at the end of a container; empty if it cannot stand there. */
	private Optional<Found> read(String text, EObject container) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(container);
		Optional<SourceFile> source = project.fileOf(container);
		if (container instanceof ResponsibilityAssignment || node == null || source.isEmpty()
				|| source.get().resource().getParseResult().hasSyntaxErrors()) {
			return Optional.empty();
		}
		String whole = source.get().text();
		int end = Places.whole(container).offset() + Places.whole(container).length();
		boolean block = end > 0 && whole.charAt(end - 1) == '}';
		int at = block ? end - 1 : end;
		String before = whole.substring(0, at) + (block ? "\n" : " {\n");
		String read = before + text + (block ? "\n" : "\n}") + whole.substring(at);
		Path file = source.get().path();
		Project alone = Project.of(project.root(), Map.of(file, read));
		return alone.file(file).filter(parsed -> !parsed.resource().getParseResult().hasSyntaxErrors())
				.flatMap(parsed -> ElementPath.of(container).find(alone))
				.flatMap(twin -> pasted(container, twin, read, before.length(), before.length() + text.length()));
	}

	private static Optional<Found> pasted(EObject container, EObject twin, String read, int from, int to) {
		List<EObject> elements = new ArrayList<>();
		int known = 0;
		for (EObject child : twin.eContents()) {
			int offset = Places.whole(child).offset();
			if (offset < from || offset >= to) {
				known++;
			} else if (!(child instanceof ResponsibilityAssignment) && child.eContainmentFeature().isMany()) {
				elements.add(child);
			} else {
				return Optional.empty();
			}
		}
		// What is no statement, such as a part of the container, has been read into it: it would get lost.
		boolean only = known == container.eContents().size() && !elements.isEmpty() && sameValues(container, twin);
		return only ? Optional.of(new Found(container, elements, read)) : Optional.empty();
	}

	private static boolean sameValues(EObject container, EObject twin) {
		return container.eClass().getEAllAttributes().stream()
				.allMatch(attribute -> Objects.equals(container.eGet(attribute), twin.eGet(attribute)))
				&& container.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment()
						&& !reference.isDerived()).allMatch(
								reference -> written(container, reference) == written(twin, reference));
	}

	private static int written(EObject owner, EReference reference) {
		return NodeModelUtils.findNodesForFeature(owner, reference).size();
	}
}
