package org.pactwright.diagram.ui.internal.editor;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Carries an SVG document as what it is, so that drawing programs and word processors take it as a picture. */
public final class SvgTransfer extends ByteArrayTransfer {

	/** The media type of SVG. */
	private static final String NAME = "image/svg+xml";

	@Override
	protected String[] getTypeNames() {
		return new String[] { NAME };
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { registerType(NAME) };
	}

	@Override
	protected void javaToNative(Object object, TransferData data) {
		if (object instanceof String svg) {
			super.javaToNative(svg.getBytes(StandardCharsets.UTF_8), data);
		}
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		// as transfers say that there is nothing
		return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
	}
}
