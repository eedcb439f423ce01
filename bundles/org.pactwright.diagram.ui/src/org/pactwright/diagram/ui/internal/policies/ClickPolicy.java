package org.pactwright.diagram.ui.internal.policies;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.control.Request.Run;

/** What is done to an element that is opened, or clicked with a tool that does something to it. */
public final class ClickPolicy extends AbstractEditPolicy {

	/** The type of the request of such a tool. */
	public static final String CLICK = "org.pactwright.click";

	/** A click with a tool. */
	public static final class Click extends Request {
		private final PaletteEntry entry;

		public Click(PaletteEntry entry) {
			super(CLICK);
			this.entry = entry;
		}
	}

	private final DiagramControl control;
	private final String key;
	private final Runnable opener;

	ClickPolicy(DiagramControl control, String key, Runnable opener) {
		this.control = control;
		this.key = key;
		this.opener = opener;
	}

	@Override
	public Command getCommand(Request request) {
		if (request instanceof Click click) {
			return new RequestCommand(control, new Run(click.entry.label(), click.entry.tool(), key));
		}
		if (!RequestConstants.REQ_OPEN.equals(request.getType())) {
			return null;
		}
		return new Command("Open") {
			@Override
			public void execute() {
				opener.run();
			}

			@Override
			public boolean canUndo() {
				return false;
			}
		};
	}

	@Override
	public EditPart getTargetEditPart(Request request) {
		return request instanceof Click ? getHost() : null;
	}

	@Override
	public boolean understandsRequest(Request request) {
		return request instanceof Click || RequestConstants.REQ_OPEN.equals(request.getType());
	}
}
