package org.pactwright.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.edit.internal.apply.Editor;
import org.pactwright.edit.internal.apply.LaidOut;
import org.pactwright.edit.internal.check.SelfCheck;
import org.pactwright.edit.internal.grammar.Shapes;
import org.pactwright.edit.internal.plan.Affected;
import org.pactwright.edit.internal.plan.Intent;
import org.pactwright.edit.internal.plan.Plan;
import org.pactwright.edit.internal.record.Recorder;
import org.pactwright.edit.internal.record.Recording;
import org.pactwright.edit.internal.text.Obstacle;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/**
 * Turns changes of a project's model into edits of its texts. While a change runs, the elements are watched; then the
 * model is put back as it was parsed, and the smallest edits are worked out that make the texts say what the model said.
 * Whoever applies them parses again and gets the changed model, with new objects ({@link ElementPath}).
 *
 * <p>Every byte outside the statements that change stays as it is. A change that the text cannot say, or that is in the
 * way of a syntax error, is refused, and nothing is changed. Before edits are returned, what they make of the text is
 * read and compared with the change.
 *
 * <p>The project must be as its texts were parsed ({@link Project#update}), and so it is afterwards. Not safe for several
 * threads: nobody else may read or change the project's model during a call. What is returned is immutable.
 */
public final class ModelEdit {

	private final Project project;
	private final List<RenameParticipant> participants;
	private final Shapes shapes = new Shapes();
	private boolean recording;

	/** @param project whose model is to be changed */
	public ModelEdit(Project project) {
		this(project, List.of());
	}

	/**
	 * @param project whose model is to be changed
	 * @param participants are asked for further edits whenever qualified names change
	 */
	public ModelEdit(Project project, List<RenameParticipant> participants) {
		this.project = project;
		this.participants = List.copyOf(participants);
	}

	/** Records one change of a project; see {@link #record(Runnable)}. */
	public static EditResult record(Project project, Runnable change) {
		return new ModelEdit(project).record(change);
	}

	/**
	 * Runs a change of the model and turns it into edits. References to elements that the change deletes are taken out
	 * as {@link Deletion} does it.
	 *
	 * @param change may change all elements of the project's files in any way; an exception that it throws is passed on
	 *        when everything is put back
	 */
	public EditResult record(Runnable change) {
		return record(change, Map.of());
	}

	/**
	 * As {@link #record(Runnable)}.
	 *
	 * @param wordings how new elements are written; those that are not here are written in the usual way
	 */
	EditResult record(Runnable change, Map<EObject, String> wordings) {
		if (recording) {
			throw new IllegalStateException("A change is being recorded already");
		}
		recording = true;
		try (Recorder recorder = new Recorder(project.resourceSet().getResources())) {
			try {
				change.run();
				return result(recorder, wordings);
			} catch (Obstacle e) {
				return new EditResult.Refused(e.getMessage(), e.place());
			} finally {
				recorder.undo();
			}
		} finally {
			recording = false;
		}
	}

	private EditResult result(Recorder recorder, Map<EObject, String> wordings) {
		if (recorder.rootsChanged()) {
			throw new Obstacle("A file holds exactly one model or plan; make or delete the file instead.",
					Place.wholeFile(project.root()));
		}
		Recording done = recorder.recording();
		Affected affected = new Affected(recorder, done);
		if (!affected.removed().isEmpty()) {
			new Deletion(project).forget(affected.removed());
			done = recorder.recording();
			affected = new Affected(recorder, done);
		}
		if (done.changes().isEmpty()) {
			return new EditResult.Done(DocumentEdits.none(), List.of(), List.of());
		}
		return result(new Intent(project, recorder, done, affected, wordings), done);
	}

	private EditResult result(Intent intent, Recording done) {
		List<ElementPath> changed = changed(intent, done);
		Map<NamedElement, String> names = names(intent);
		record Worked(DocumentEdits edits, SelfCheck check, List<Renaming> renamings, DocumentEdits others) {
		}
		Map<NamedElement, java.nio.file.Path> files = new IdentityHashMap<>();
		names.keySet().forEach(element -> files.put(element, Places.file(element)));
		Worked worked = done.before(() -> {
			Editor editor = new Editor(project, intent, shapes);
			DocumentEdits edits = editor.edits();
			List<Renaming> renamings = renamings(names, files);
			DocumentEdits others = DocumentEdits.none();
			for (RenameParticipant participant : renamings.isEmpty() ? List.<RenameParticipant> of() : participants) {
				others = others.and(participant.edits(project, renamings));
			}
			SelfCheck check = new SelfCheck(project, intent, editor, edits);
			return new Worked(LaidOut.of(project, edits), check, renamings, others);
		});
		worked.check().compare();
		return new EditResult.Done(worked.edits().and(worked.others()), changed, worked.renamings());
	}

	private static List<ElementPath> changed(Intent intent, Recording done) {
		Set<EObject> changed = new LinkedHashSet<>(intent.affected().made());
		changed.addAll(intent.affected().moved());
		for (Plan plan : intent.plans()) {
			boolean own = plan.changed().stream().anyMatch(
					feature -> !(feature instanceof EReference reference) || !reference.isContainment());
			if (own || plan.changed().stream().anyMatch(feature -> lost(plan, feature, done))) {
				changed.add(plan.element());
			}
		}
		return changed.stream().filter(element -> element.eResource() != null).map(ElementPath::of).toList();
	}

	private static boolean lost(Plan plan, org.eclipse.emf.ecore.EStructuralFeature feature, Recording done) {
		return done.changes().stream().anyMatch(change -> change.object() == plan.element() && change.feature() == feature
				&& change.before().values().stream().anyMatch(value -> !change.after().values().contains(value)));
	}

	/** The elements whose qualified names may be others now, with these names. */
	private static Map<NamedElement, String> names(Intent intent) {
		Map<NamedElement, String> names = new IdentityHashMap<>();
		List<EObject> roots = new ArrayList<>(intent.affected().moved());
		roots.addAll(intent.affected().oldIds().keySet());
		for (EObject root : roots) {
			if (root.eResource() != null) {
				name(root, intent, names);
				for (TreeIterator<EObject> all = EcoreUtil.getAllContents(root, true); all.hasNext();) {
					name(all.next(), intent, names);
				}
			}
		}
		return names;
	}

	private static void name(EObject object, Intent intent, Map<NamedElement, String> names) {
		if (object instanceof NamedElement element && intent.isKnown(object)) {
			names.put(element, Names.qualified(element));
		}
	}

	private static List<Renaming> renamings(Map<NamedElement, String> names, Map<NamedElement, java.nio.file.Path> files) {
		List<Renaming> renamings = new ArrayList<>();
		names.forEach((element, after) -> {
			String before = Names.qualified(element);
			if (!before.equals(after)) {
				renamings.add(new Renaming(files.get(element), element.eClass(), before, after));
			}
		});
		renamings.sort(java.util.Comparator.comparing(Renaming::before));
		return renamings;
	}

	Iterable<Resource> resources() {
		return project.resourceSet().getResources();
	}
}
