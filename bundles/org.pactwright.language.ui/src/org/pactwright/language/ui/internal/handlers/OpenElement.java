package org.pactwright.language.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pactwright.language.ide.Symbol;
import org.pactwright.language.ui.PlaceOpener;

/** Asks for an element of any project by id or title, and opens it. */
public final class OpenElement extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		OpenElementDialog dialog = new OpenElementDialog(HandlerUtil.getActiveShell(event));
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Symbol symbol) {
			PlaceOpener.open(symbol.location());
		}
		return null;
	}
}
