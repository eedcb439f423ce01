package org.pactwright.workbench.internal.start;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The input of the start page: there is one, so that it opens once. Remembered over a restart while it is open. */
public final class StartInput implements IEditorInput, IPersistableElement, IElementFactory {

	private static final String FACTORY = "org.pactwright.workbench.startInput";

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ResourceLocator.imageDescriptorFromBundle("org.pactwright.workbench", "icons/start.svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	@Override
	public String getName() {
		return "Start";
	}

	@Override
	public String getToolTipText() {
		return "Start page";
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		// There is one start page only: nothing to tell it by.
	}

	@Override
	public StartInput createElement(IMemento memento) {
		return this;
	}

	// null is the platform's way of saying that there is no adapter.
	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StartInput;
	}

	@Override
	public int hashCode() {
		return FACTORY.hashCode();
	}
}
