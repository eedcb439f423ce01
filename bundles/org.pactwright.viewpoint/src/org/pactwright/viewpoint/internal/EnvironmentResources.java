package org.pactwright.viewpoint.internal;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The two resources that every specification can refer to without having them: {@code environment:/viewpoint} with the
 * system colours and label borders, {@code environment:/diagram} with the tools that pin elements. Made anew for every
 * resource set.
 */
final class EnvironmentResources {

	/** Names and channels, in the order of the original, for references by index. */
	private static final List<Colour> COLOURS = List.of(new Colour("white", 255, 255, 255),
			new Colour("black", 0, 0, 0), new Colour("blue", 114, 159, 207), new Colour("chocolate", 233, 185, 110),
			new Colour("gray", 136, 136, 136), new Colour("green", 138, 226, 52), new Colour("orange", 252, 175, 62),
			new Colour("purple", 173, 127, 168), new Colour("red", 239, 41, 41), new Colour("yellow", 252, 233, 79),
			new Colour("light_blue", 194, 239, 255), new Colour("light_chocolate", 238, 201, 142),
			new Colour("light_gray", 209, 209, 209), new Colour("light_green", 204, 242, 166),
			new Colour("light_orange", 253, 206, 137), new Colour("light_purple", 217, 196, 215),
			new Colour("light_red", 246, 139, 139), new Colour("light_yellow", 255, 245, 181),
			new Colour("dark_blue", 39, 76, 114), new Colour("dark_chocolate", 154, 103, 23),
			new Colour("dark_gray", 69, 69, 69), new Colour("dark_green", 77, 137, 20),
			new Colour("dark_orange", 224, 133, 3), new Colour("dark_purple", 114, 73, 110),
			new Colour("dark_red", 156, 12, 12), new Colour("dark_yellow", 214, 197, 66));

	private record Colour(String name, int red, int green, int blue) {
	}

	private final SpecificationMetamodel metamodel = SpecificationMetamodel.get();

	/** Both resources, new. */
	static List<Resource> create() {
		EnvironmentResources maker = new EnvironmentResources();
		return List.of(maker.resource("environment:/viewpoint", maker.viewpoint()),
				maker.resource("environment:/diagram", maker.diagram()));
	}

	private Resource resource(String uri, EObject root) {
		Resource resource = new XMIResourceImpl(URI.createURI(uri));
		resource.getContents().add(root);
		return resource;
	}

	private EObject viewpoint() {
		EObject environment = create("viewpoint", "description/Environment");
		EObject palette = add(environment, "systemColors", create("viewpoint", "description/SytemColorsPalette"));
		for (Colour colour : COLOURS) {
			EObject entry = add(palette, "entries", create("viewpoint", "description/SystemColor"));
			set(entry, "name", colour.name());
			set(entry, "red", colour.red());
			set(entry, "green", colour.green());
			set(entry, "blue", colour.blue());
		}
		EObject borders = add(environment, "labelBorderStyles",
				create("viewpoint", "description/style/LabelBorderStyles"));
		border(borders, "labelBorderStyleWithBeveledCorner", "Label Border Style With Beveled Corner", 5);
		border(borders, "labelBorderForContainer", "Label Border For Container", 0);
		border(borders, "nolabelBorderForList", "No Label Border For List", 0);
		return environment;
	}

	private void border(EObject borders, String id, String name, int corner) {
		EObject border = add(borders, "labelBorderStyleDescriptions",
				create("viewpoint", "description/style/LabelBorderStyleDescription"));
		set(border, "id", id);
		set(border, "name", name);
		set(border, "cornerHeight", corner);
		set(border, "cornerWidth", corner);
	}

	/** A group of two tools that fix elements in their place and let them go again. */
	private EObject diagram() {
		EObject environment = create("viewpoint", "description/Environment");
		EObject group = add(environment, "defaultTools", create("diagram", "description/tool/ToolGroup"));
		set(group, "name", "Pinning");
		pinning(group, "Pin", "Keeps the element in its place.");
		pinning(group, "Unpin", "Lets the element be moved again.");
		return environment;
	}

	private void pinning(EObject group, String name, String documentation) {
		EObject tool = add(group, "tools", create("viewpoint", "description/tool/ToolDescription"));
		set(tool, "name", name);
		set(tool, "documentation", documentation);
		set(add(tool, "element", create("viewpoint", "description/tool/ElementVariable")), "name", "element");
		set(add(tool, "elementView", create("viewpoint", "description/tool/ElementViewVariable")), "name",
				"elementView");
		add(tool, "initialOperation", create("viewpoint", "description/tool/InitialOperation"));
	}

	private EObject create(String root, String path) {
		EClass eClass = metamodel.eClass(root, path);
		return EcoreUtil.create(eClass);
	}

	@SuppressWarnings("unchecked")
	private static EObject add(EObject parent, String reference, EObject child) {
		if (parent.eClass().getEStructuralFeature(reference).isMany()) {
			((EList<EObject>) parent.eGet(parent.eClass().getEStructuralFeature(reference))).add(child);
		} else {
			parent.eSet(parent.eClass().getEStructuralFeature(reference), child);
		}
		return child;
	}

	private static void set(EObject object, String attribute, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(attribute), value);
	}
}
