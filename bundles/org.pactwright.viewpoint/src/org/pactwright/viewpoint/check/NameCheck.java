package org.pactwright.viewpoint.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.Specification;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;

/** Siblings that references tell apart by name have names, and different ones. */
final class NameCheck implements SpecificationCheck {

	@Override
	public void check(CheckContext context) {
		Specification specification = context.specification().source();
		specification.group().ifPresent(group -> {
			siblings(context, group);
			group.eAllContents().forEachRemaining(object -> siblings(context, object));
		});
	}

	private static void siblings(CheckContext context, EObject parent) {
		for (EReference reference : parent.eClass().getEAllContainments()) {
			if (reference.isMany() && !reference.isDerived() && reference.getEKeys().size() == 1) {
				names(context, reference, (List<?>) parent.eGet(reference));
			}
		}
	}

	private static void names(CheckContext context, EReference reference, List<?> siblings) {
		EAttribute key = reference.getEKeys().get(0);
		Specification specification = context.specification().source();
		Map<String, SourcePlace> seen = new HashMap<>();
		for (Object sibling : siblings) {
			EObject object = (EObject) sibling;
			String name = object.eGet(key) == null ? "" : object.eGet(key).toString();
			SourcePlace place = specification.place(object, name.isBlank() ? "" : key.getName());
			String kind = words(object.eClass().getName());
			if (name.isBlank()) {
				context.report().accept(new SpecificationProblem(Severity.WARNING, Code.NAME,
						"This " + kind + " has no name; nothing can refer to it.", "Give it a name.", place));
			} else if (seen.putIfAbsent(name, place) instanceof SourcePlace first) {
				context.report().accept(new SpecificationProblem(Severity.ERROR, Code.NAME,
						"There is another " + kind + " '" + name + "' in line " + first.line()
								+ "; references find only that one.",
						"Rename one of them.", place));
			}
		}
	}

	/** {@code NodeMapping} becomes "node mapping". */
	private static String words(String className) {
		return className.replaceAll("Description$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}
}
