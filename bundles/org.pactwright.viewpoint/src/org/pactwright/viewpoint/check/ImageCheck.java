package org.pactwright.viewpoint.check;

import java.util.function.Predicate;

import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.ContainerStyleSpec;
import org.pactwright.viewpoint.description.EdgeStyleSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LabelSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.NodeStyleSpec;
import org.pactwright.viewpoint.description.ShapeStyleSpec;
import org.pactwright.viewpoint.description.ToolSectionSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.description.ViewpointSpec;

/** The images that a specification names by a fixed path are there. */
final class ImageCheck implements SpecificationCheck {

	/** The folder of icons that come with Sirius itself and that its defaults name. */
	private static final String OWN_ICONS = "/org.eclipse.sirius";

	@Override
	public void check(CheckContext context) {
		for (ShapeStyleSpec style : context.all(ShapeStyleSpec.class)) {
			image(context, style);
		}
		context.options().images().ifPresent(images -> paths(context, images));
	}

	private static void image(CheckContext context, ShapeStyleSpec style) {
		String path = style instanceof NodeStyleSpec.Image node ? node.path()
				: style instanceof ContainerStyleSpec.Image container ? container.path() : "-";
		if (path.isBlank()) {
			context.report(Severity.WARNING, Code.IMAGE, style.identity(), "", "The style names no image.",
					"Set workspacePath.");
		} else if (!path.equals("-")) {
			context.options().images().ifPresent(i -> look(context, i, path, style.identity(), "workspacePath"));
		}
	}

	private static void paths(CheckContext context, Predicate<String> images) {
		context.all(ViewpointSpec.class).forEach(v -> look(context, images, v.icon(), v.identity(), "icon"));
		context.all(LayerSpec.class).forEach(l -> look(context, images, l.icon(), l.identity(), "icon"));
		context.all(ToolSectionSpec.class).forEach(t -> look(context, images, t.icon(), t.identity(), "icon"));
		context.all(ShapeStyleSpec.class).forEach(s -> label(context, images, s.label()));
		for (EdgeStyleSpec edge : context.all(EdgeStyleSpec.class)) {
			edge.beginLabel().ifPresent(l -> label(context, images, l));
			edge.centerLabel().ifPresent(l -> label(context, images, l));
			edge.endLabel().ifPresent(l -> label(context, images, l));
		}
		for (ToolSpec tool : context.all(ToolSpec.class)) {
			look(context, images, icon(tool), tool.identity(), "iconPath");
		}
	}

	private static String icon(ToolSpec tool) {
		return switch (tool) {
			case ToolSpec.NodeCreation t -> t.iconPath();
			case ToolSpec.ContainerCreation t -> t.iconPath();
			case ToolSpec.EdgeCreation t -> t.iconPath();
			case ToolSpec.Generic t -> t.iconPath();
			case ToolSpec.SelectionWizard t -> t.iconPath();
			case ToolSpec.OperationAction t -> t.icon();
			default -> "";
		};
	}

	private static void label(CheckContext context, Predicate<String> images, LabelSpec label) {
		look(context, images, label.iconPath(), label.identity(), "iconPath");
	}

	private static void look(CheckContext context, Predicate<String> images, String path, Identity at,
			String attribute) {
		if (!path.isBlank() && !path.startsWith(OWN_ICONS) && !images.test(path)) {
			context.report(Severity.WARNING, Code.IMAGE, at, attribute, "There is no image " + path + ".",
					"Correct the path: it starts with the name of the project that holds the image.");
		}
	}
}
