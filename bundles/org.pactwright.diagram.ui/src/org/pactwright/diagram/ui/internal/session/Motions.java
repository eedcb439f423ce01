package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.viewpoint.diagram.LiveDiagram;

/** Pictures on the way from where everything was to where it is arranged. On the worker, but for {@link #listen}. */
final class Motions {

	private static final int FRAMES = 10;
	/** More shapes jump to their places: to move them would not be smooth. */
	private static final int MOST_MOVING = 300;

	/** Who takes the pictures, as long as motions are wanted. */
	private record Listener(BooleanSupplier wanted, Consumer<List<Scene>> scenes) {
	}

	private final DiagramSource source;
	private final AtomicReference<Listener> listener = new AtomicReference<>(new Listener(() -> false, scenes -> { }));
	private Optional<Tween> from = Optional.empty();

	Motions(DiagramSource source) {
		this.source = source;
	}

	/** Any thread. */
	void listen(BooleanSupplier wanted, Consumer<List<Scene>> scenes) {
		listener.set(new Listener(wanted, scenes));
	}

	/** What is shown next is arranged anew. */
	void begin(Optional<Shown> shown) {
		from = listener.get().wanted().getAsBoolean() ? shown.map(now -> new Tween(now.placement(), now.keys()))
				.filter(tween -> tween.size() <= MOST_MOVING) : Optional.empty();
	}

	/** Something is shown: tells the way there, if one was begun. */
	void end(LiveDiagram live, Placement to, Keys keys) {
		from.ifPresent(tween -> listener.get().scenes().accept(scenes(tween, live, to, keys)));
		from = Optional.empty();
	}

	private List<Scene> scenes(Tween tween, LiveDiagram live, Placement to, Keys keys) {
		List<Scene> scenes = new ArrayList<>();
		for (int i = 1; i < FRAMES; i++) {
			double part = (double) i / FRAMES;
			// slow at both ends
			scenes.add(source.draw(live, tween.at(part * part * (3 - 2 * part), to, keys)).scene());
		}
		return scenes;
	}
}
