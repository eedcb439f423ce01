package org.pactwright.diagram.ui.internal.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.diagram.ui.internal.view.EdgeView;
import org.pactwright.diagram.ui.internal.view.NodeView;

/** Works out what is to be selected after an edit: what was made, and what was moved to another place. For one thread. */
final class NewSelection {

	/** The elements before the edit that is under way; empty if it makes nothing. */
	private Optional<Set<String>> before = Optional.empty();
	private boolean several;
	/** Where something was dropped of the model, which is what has changed if nothing new is shown. */
	private Optional<String> container = Optional.empty();

	/** What makes something that is to be seen, in words; empty for what may be meant for the model alone. */
	private Optional<String> maker = Optional.empty();

	/** An edit is about to be made. */
	void expect(Request request, Optional<DiagramView> shown) {
		before = switch (request) {
			case Request.Create create -> keys(shown);
			case Request.Connect connect -> keys(shown);
			case Request.Reconnect reconnect -> keys(shown);
			case Request.Drop drop -> keys(shown);
			case Request.DropFromModel drop -> keys(shown);
			case Request.Paste paste -> keys(shown);
			case Request.Choose choose -> keys(shown);
			case Request.Run run -> keys(shown);
			default -> Optional.empty();
		};
		several = request instanceof Request.Paste || request instanceof Request.Drop
				|| request instanceof Request.DropFromModel;
		maker = request instanceof Request.Create || request instanceof Request.Connect || request instanceof Request.Paste
				? Optional.of(request.label()) : Optional.empty();
		container = request instanceof Request.DropFromModel drop ? Optional.of(drop.container()) : Optional.empty();
	}

	private static Optional<Set<String>> keys(Optional<DiagramView> shown) {
		return shown.map(view -> new HashSet<>(view.keys()));
	}

	/** The edit was not made. */
	void forget() {
		before = Optional.empty();
		container = Optional.empty();
		maker = Optional.empty();
	}

	/**
	 * What is to be selected in the first view after the edit; nothing if what is selected stays.
	 *
	 * @param unseen takes a sentence for the user where something was made and nothing of it is shown
	 */
	List<String> of(DiagramView view, Consumer<String> unseen) {
		List<String> made = before.map(known -> made(view, known)).filter(keys -> !keys.isEmpty())
				.or(() -> container.filter(view.keys()::contains).map(List::of)).orElse(List.of());
		if (made.isEmpty()) {
			maker.ifPresent(label -> unseen.accept(label
					+ ": it is in the text now, but this diagram does not show it: by its kind, its layers or its filters."));
		}
		forget();
		return several || made.isEmpty() ? made : List.of(made.getFirst());
	}

	/** The shapes that are new, without what is in them; else the edges. */
	private static List<String> made(DiagramView view, Set<String> known) {
		List<String> shapes = view.nodes().stream().filter(node -> !known.contains(node.key()))
				.filter(node -> node.parent().map(known::contains).orElse(true)).map(NodeView::key).toList();
		return !shapes.isEmpty() ? shapes
				: view.edges().stream().map(EdgeView::key).filter(key -> !known.contains(key)).toList();
	}
}
