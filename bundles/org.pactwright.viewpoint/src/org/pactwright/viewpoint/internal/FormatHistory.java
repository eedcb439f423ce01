package org.pactwright.viewpoint.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;

/**
 * What changed in the format of specifications, version by version, and what of it matters to a file. Sirius rewrites
 * old files when it loads them; here the changes that alter a diagram are applied, the rest is reported.
 */
public final class FormatHistory {

	/** The version of the last change; files that we write carry it. */
	public static final String CURRENT = "15.4.0.202401051836";
	/** From here on a border of size 0 on a container means none; before, it was drawn with one pixel. */
	public static final String BORDER_SIZE = "11.0.0.201511131800";

	/**
	 * One change.
	 *
	 * @param version the version that brought it
	 * @param what what may differ in files that are older
	 * @param classes the classes that it concerns
	 * @param matters whether it concerns an object of these classes
	 */
	private record Change(String version, String what, Set<String> classes, Predicate<EObject> matters) {
	}

	private static final List<Change> UNHANDLED = List.of(
			new Change("10.0.0.201411061000", "Expressions in <%…%> are no longer a language of their own",
					Set.of(), FormatHistory::hasOldExpression),
			new Change("10.0.0.201504091800", "the radius of rounded corners has another default",
					Set.of("FlatContainerStyleDescription"), o -> isSet(o, "roundedCorner") && !isSet(o, "arcWidth")),
			new Change("12.0.0.201704030900", "decorations are described by other attributes",
					Set.of("MappingBasedDecoration", "SemanticBasedDecoration"), o -> true),
			new Change("12.0.0.2017041100", "the editing of table cells has other variables",
					Set.of("LabelEditTool", "CreateCellTool"), o -> true),
			new Change(CURRENT, "options of layout algorithms have other names and targets",
					Set.of("CustomLayoutConfiguration"), o -> true));

	private FormatHistory() {
	}

	/** What may differ because a file is older, in the order of the changes; empty if nothing does. */
	static List<String> differences(String version, Iterable<EObject> objects) {
		List<Change> later = UNHANDLED.stream().filter(c -> isBefore(version, c.version())).toList();
		Set<Integer> found = new TreeSet<>();
		for (EObject object : objects) {
			for (int i = 0; i < later.size(); i++) {
				Change change = later.get(i);
				boolean concerned = change.classes().isEmpty() || change.classes().contains(object.eClass().getName());
				if (concerned && change.matters().test(object)) {
					found.add(i);
				}
			}
		}
		return found.stream().map(i -> later.get(i).what()).toList();
	}

	private static boolean isSet(EObject object, String feature) {
		return object.eIsSet(object.eClass().getEStructuralFeature(feature));
	}

	private static boolean hasOldExpression(EObject object) {
		return object.eClass().getEAllAttributes().stream()
				.filter(a -> !a.isMany() && a.getEAttributeType().getName().equals("InterpretedExpression"))
				.anyMatch(a -> String.valueOf(object.eGet(a)).contains("<%"));
	}

	/** Whether a version is older than another: three numbers, then the rest as text. No version is the oldest. */
	public static boolean isBefore(String version, String other) {
		String[] left = version.split("\\.", 4);
		String[] right = other.split("\\.", 4);
		for (int i = 0; i < 3; i++) {
			int difference = Integer.compare(number(left, i), number(right, i));
			if (difference != 0) {
				return difference < 0;
			}
		}
		return (left.length > 3 ? left[3] : "").compareTo(right.length > 3 ? right[3] : "") < 0;
	}

	private static int number(String[] parts, int index) {
		return index < parts.length && parts[index].matches("\\d{1,9}") ? Integer.parseInt(parts[index]) : 0;
	}
}
