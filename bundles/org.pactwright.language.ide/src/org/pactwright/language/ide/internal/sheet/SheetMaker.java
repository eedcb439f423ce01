package org.pactwright.language.ide.internal.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.edit.ElementKey;
import org.pactwright.language.Names;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.ide.internal.MetamodelDocumentation;
import org.pactwright.language.ide.session.ProjectSession.ProjectState;
import org.pactwright.language.ide.sheet.SheetView;
import org.pactwright.language.ide.sheet.SheetView.Entry;
import org.pactwright.language.ide.sheet.SheetView.Tab;

/** Reads what a property sheet shows off the model. */
public final class SheetMaker {

	/** So many fields are seen at a glance: tabs would only hide them. */
	private static final int FEW = 6;

	private SheetMaker() {
	}

	/** The sheet of elements, which are in the model. */
	public static SheetView make(List<EObject> elements, ProjectState state) {
		if (elements.isEmpty()) {
			return SheetView.NOTHING;
		}
		List<EClass> types = elements.stream().map(EObject::eClass).toList();
		EClass first = types.getFirst();
		boolean oneKind = types.stream().allMatch(type -> type == first);
		String kind = oneKind ? Names.kind(first) : "";
		String title = elements.size() == 1 ? Names.label(elements.getFirst()) : elements.size() + " elements";
		List<Entry> entries = new ArrayList<>();
		Map<Integer, List<Entry>> byTab = new TreeMap<>();
		for (Property property : Properties.of(types)) {
			Entry entry = entry(property, elements, state);
			entries.add(entry);
			byTab.computeIfAbsent(property.spot().tab(), tab -> new ArrayList<>()).add(entry);
		}
		List<String> titles = Layout.standard().tabs();
		List<Tab> tabs = entries.isEmpty() ? List.of()
				: entries.size() <= FEW ? List.of(new Tab("Properties", entries))
						: byTab.entrySet().stream().map(each -> new Tab(titles.get(each.getKey()), each.getValue())).toList();
		return new SheetView(title, kind, oneKind ? first.getName() : "", oneKind
				? MetamodelDocumentation.standard().of(first)
				: "These are of different kinds: only what all of them have can be changed at once.",
				elements.stream().map(ElementKey::of).toList(), tabs, notice(elements, state));
	}

	private static Entry entry(Property property, List<EObject> elements, ProjectState state) {
		List<String> words = property.read(elements.getFirst(), state.project());
		boolean mixed = elements.stream().anyMatch(each -> !property.read(each, state.project()).equals(words));
		return new Entry(property.field(), mixed ? List.of() : words, mixed);
	}

	private static Optional<String> notice(List<EObject> elements, ProjectState state) {
		List<Path> files = elements.stream().map(Places::file).distinct().toList();
		return state.syntaxErrors().stream().filter(each -> files.contains(each.place().file())).findFirst()
				.map(SheetMaker::notice);
	}

	private static String notice(Problem problem) {
		return "The text has an error in line " + problem.place().line() + ": " + problem.message()
				+ " What stands there cannot be changed here.";
	}

	/** The property of a field of elements. */
	public static Optional<PropertyAccess> access(String field, List<EObject> elements) {
		return elements.isEmpty() ? Optional.empty()
				: Properties.of(elements.stream().map(EObject::eClass).toList()).stream()
						.filter(each -> each.field().id().equals(field)).findFirst().map(PropertyAccess::new);
	}
}
