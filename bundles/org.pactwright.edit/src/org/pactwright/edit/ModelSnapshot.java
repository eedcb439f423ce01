package org.pactwright.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.edit.internal.check.SameValues;
import org.pactwright.language.Names;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;

/**
 * What all models of a project say at one moment: elements, values, order, and what references lead to. Two of them can
 * be compared, whatever objects they were taken of. Immutable, so safe for any thread.
 */
public final class ModelSnapshot {

	/** A reference to something that is in no file of the project. */
	private static final Integer OUTSIDE = -1;

	private record Entry(EClass type, String label, Object[] values) {
	}

	private final Map<Path, List<Entry>> files = new TreeMap<>();

	private ModelSnapshot() {
	}

	/** Looks at all files of a project. */
	public static ModelSnapshot of(Project project) {
		ModelSnapshot snapshot = new ModelSnapshot();
		Map<EObject, Integer> numbers = new IdentityHashMap<>();
		for (SourceFile file : project.files()) {
			for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
				numbers.put(all.next(), numbers.size());
			}
		}
		for (SourceFile file : project.files()) {
			List<Entry> entries = new ArrayList<>();
			for (TreeIterator<EObject> all = file.resource().getAllContents(); all.hasNext();) {
				entries.add(entry(all.next(), numbers));
			}
			snapshot.files.put(file.path(), entries);
		}
		return snapshot;
	}

	private static Entry entry(EObject object, Map<EObject, Integer> numbers) {
		List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
		Object[] values = new Object[features.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(object, features.get(i), numbers);
		}
		return new Entry(object.eClass(), Names.label(object), values);
	}

	private static Object value(EObject object, EStructuralFeature feature, Map<EObject, Integer> numbers) {
		Object value = object.eGet(feature);
		if (feature.isMany()) {
			return feature instanceof EReference
					? ((List<?>) value).stream().map(each -> numbers.getOrDefault(each, OUTSIDE)).toList()
					: List.copyOf((List<?>) value);
		}
		if (feature.isUnsettable() && !object.eIsSet(feature)) {
			return null;
		}
		return feature instanceof EReference && value != null ? numbers.getOrDefault(value, OUTSIDE) : value;
	}

	/**
	 * The first thing that is different in another snapshot, in words; empty when both say the same. Numbers count as
	 * the same when they are equal, whatever their trailing zeros.
	 */
	public Optional<String> difference(ModelSnapshot other) {
		if (!files.keySet().equals(other.files.keySet())) {
			return Optional.of("the files are " + files.keySet() + " and " + other.files.keySet());
		}
		for (Path file : files.keySet()) {
			List<Entry> mine = files.get(file);
			List<Entry> theirs = other.files.get(file);
			for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
				Optional<String> difference = difference(mine.get(i), theirs.get(i));
				if (difference.isPresent()) {
					return difference.map(text -> file + ": " + text);
				}
			}
			if (mine.size() != theirs.size()) {
				return Optional.of(file + ": " + mine.size() + " elements and " + theirs.size());
			}
		}
		return Optional.empty();
	}

	private static Optional<String> difference(Entry mine, Entry theirs) {
		if (mine.type() != theirs.type()) {
			return Optional.of(describe(mine) + " and " + describe(theirs) + " are in the same place");
		}
		List<EStructuralFeature> features = mine.type().getEAllStructuralFeatures();
		for (int i = 0; i < mine.values().length; i++) {
			if (!SameValues.same(mine.values()[i], theirs.values()[i])) {
				return Optional.of("the " + features.get(i).getName() + " of " + describe(mine) + " is " + mine.values()[i]
						+ " and " + theirs.values()[i]);
			}
		}
		return Optional.empty();
	}

	private static String describe(Entry entry) {
		return Names.kind(entry.type()) + " '" + entry.label() + "'";
	}
}
