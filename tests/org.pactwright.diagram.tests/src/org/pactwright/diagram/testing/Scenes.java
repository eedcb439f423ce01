package org.pactwright.diagram.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Scene;

/** Looks into scenes. */
public final class Scenes {

	private Scenes() {
	}

	/** All figures, groups before what is in them. */
	public static List<Figure> figures(Scene scene) {
		List<Figure> all = new ArrayList<>();
		walk(scene.root(), all::add);
		return all;
	}

	private static void walk(Figure figure, Consumer<Figure> visitor) {
		visitor.accept(figure);
		if (figure instanceof Figure.Group group) {
			group.figures().forEach(f -> walk(f, visitor));
		}
	}

	/** All groups with an id. */
	public static List<Figure.Group> groups(Scene scene) {
		return figures(scene).stream().filter(Figure.Group.class::isInstance).map(Figure.Group.class::cast)
				.filter(g -> !g.id().isEmpty()).toList();
	}

	/** The group with an id. */
	public static Optional<Figure.Group> group(Scene scene, String id) {
		return groups(scene).stream().filter(g -> g.id().equals(id)).findFirst();
	}

	/** All texts, in order. */
	public static List<String> texts(Scene scene) {
		return figures(scene).stream().filter(Figure.Text.class::isInstance).map(f -> ((Figure.Text) f).text())
				.toList();
	}
}
