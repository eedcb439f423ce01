package org.pactwright.workbench.internal.coverage;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.standards.coverage.StageGate.Mark;

/** Icons and colours of what is met, missed and so on; live as long as a control. */
final class StatusIcons {

	private static final String BUNDLE = "org.pactwright.workbench";

	private final LocalResourceManager resources;

	StatusIcons(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	Image image(CoverageStatus status) {
		return image("status_" + status.name().toLowerCase(java.util.Locale.ROOT));
	}

	Image image(Mark mark) {
		return image(switch (mark) {
			case THERE -> CoverageStatus.MET;
			case MISSING -> CoverageStatus.MISSED;
			case WAIVED -> CoverageStatus.WAIVED;
			case NOT_CHECKABLE -> CoverageStatus.NOT_CHECKABLE;
		});
	}

	Image image(String name) {
		return resources.get(descriptor(name));
	}

	static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** Of medium brightness, so that they stand out from a light and from a dark ground. */
	Color color(CoverageStatus status) {
		return resources.create(org.eclipse.jface.resource.ColorDescriptor.createFrom(switch (status) {
			case MET -> new RGB(60, 150, 90);
			case MISSED -> new RGB(208, 70, 62);
			case WAIVED -> new RGB(212, 150, 40);
			case NOT_APPLICABLE -> new RGB(140, 148, 158);
			case NOT_CHECKABLE -> new RGB(96, 125, 170);
		}));
	}
}
