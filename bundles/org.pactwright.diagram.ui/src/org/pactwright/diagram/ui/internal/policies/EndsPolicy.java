package org.pactwright.diagram.ui.internal.policies;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.pactwright.diagram.ui.internal.control.DiagramControl;
import org.pactwright.diagram.ui.internal.control.PaletteEntry;
import org.pactwright.diagram.ui.internal.control.Request.Connect;
import org.pactwright.diagram.ui.internal.control.Request.Reconnect;
import org.pactwright.diagram.ui.internal.parts.EdgePart;

/** How edges start and end at an element. */
final class EndsPolicy extends GraphicalNodeEditPolicy {

	private final DiagramControl control;
	private final String key;

	EndsPolicy(DiagramControl control, String key) {
		this.control = control;
		this.key = key;
	}

	@Override
	protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
		if (!(request.getNewObject() instanceof PaletteEntry entry) || !control.connects(entry.tool(), key, true)) {
			return null;
		}
		Start start = new Start(entry, key);
		request.setStartCommand(start);
		return start;
	}

	@Override
	protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
		if (!(request.getStartCommand() instanceof Start start) || !control.connects(start.entry.tool(), key, false)) {
			return null;
		}
		return new RequestCommand(control,
				new Connect(start.entry.label(), start.entry.tool(), start.source, key));
	}

	@Override
	protected Command getReconnectSourceCommand(ReconnectRequest request) {
		return reconnect(request, true);
	}

	@Override
	protected Command getReconnectTargetCommand(ReconnectRequest request) {
		return reconnect(request, false);
	}

	private Command reconnect(ReconnectRequest request, boolean sourceEnd) {
		return request.getConnectionEditPart() instanceof EdgePart edge && control.reconnects(edge.key(), sourceEnd, key)
				? new RequestCommand(control, new Reconnect("Reconnect", edge.key(), sourceEnd, key))
				: null;
	}

	/** Remembers where a connection starts; does nothing. */
	static final class Start extends Command {
		private final PaletteEntry entry;
		private final String source;

		Start(PaletteEntry entry, String source) {
			this.entry = entry;
			this.source = source;
		}

		/** The tool. */
		PaletteEntry entry() {
			return entry;
		}

		/** The key of the source. */
		String source() {
			return source;
		}
	}
}
