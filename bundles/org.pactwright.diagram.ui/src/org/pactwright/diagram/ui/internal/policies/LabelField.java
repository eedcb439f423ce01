package org.pactwright.diagram.ui.internal.policies;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.parts.EdgePart;
import org.pactwright.diagram.ui.internal.parts.NodePart;

/**
 * A text field over an element. Enter and a click elsewhere take the text over, Escape gives it up.
 */
final class LabelField {

	private static final int LEAST_WIDTH = 120;
	/** Under this key a request carries what was typed to start it. */
	private static final String TYPED = "typed";

	private final EditPart host;
	private final String start;
	private final Optional<String> typed;
	private final Consumer<String> taker;
	private Text field;

	/**
	 * @param start the text to begin with
	 * @param typed what replaces it at once, because the user began to type
	 * @param taker takes a changed text
	 */
	LabelField(EditPart host, String start, Optional<String> typed, Consumer<String> taker) {
		this.host = host;
		this.start = start;
		this.typed = typed;
		this.taker = taker;
	}

	/** A request to edit, begun by typing a character. */
	static Request begunWith(char first) {
		DirectEditRequest request = new DirectEditRequest();
		request.getExtendedData().put(TYPED, String.valueOf(first));
		return request;
	}

	/** What was typed to start editing. */
	static Optional<String> typed(Request request) {
		return Optional.ofNullable(request.getExtendedData().get(TYPED)).map(String::valueOf);
	}

	void open() {
		Composite canvas = (Composite) host.getViewer().getControl();
		field = new Text(canvas, SWT.SINGLE | SWT.BORDER);
		field.setText(typed.orElse(start));
		if (typed.isPresent()) {
			field.setSelection(field.getText().length());
		} else {
			field.selectAll();
		}
		field.setBounds(bounds());
		field.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_RETURN) {
				close(true);
			} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close(false);
			}
		});
		field.addFocusListener(FocusListener.focusLostAdapter(event -> close(true)));
		field.setFocus();
	}

	private void close(boolean take) {
		if (field == null || field.isDisposed()) {
			return;
		}
		Text closing = field;
		field = null;
		String text = closing.getText();
		closing.dispose();
		host.getViewer().getControl().setFocus();
		if (take && !text.equals(start)) {
			taker.accept(text);
		}
	}

	/** Over the label of a shape, or the middle of an edge; in pixels of the canvas. */
	private org.eclipse.swt.graphics.Rectangle bounds() {
		IFigure figure = ((GraphicalEditPart) host).getFigure();
		Rectangle area = switch (host) {
			case NodePart node -> rectangle(node.getModel().view().labelBox().orElse(node.getModel().view().box()));
			case EdgePart edge -> edge.getModel().view().route().centerLabel().map(LabelField::rectangle)
					.orElseGet(() -> new Rectangle(edge.getConnectionFigure().getPoints().getMidpoint(),
							new org.eclipse.draw2d.geometry.Dimension(LEAST_WIDTH, 1)));
			default -> figure.getBounds().getCopy();
		};
		figure.translateToAbsolute(area);
		Point size = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		int width = Math.max(LEAST_WIDTH, Math.min(area.width, 3 * LEAST_WIDTH));
		return new org.eclipse.swt.graphics.Rectangle(area.x + (area.width - width) / 2, area.y, width, size.y);
	}

	private static Rectangle rectangle(Box box) {
		return new Rectangle((int) box.x(), (int) box.y(), (int) box.width(), (int) box.height());
	}
}
