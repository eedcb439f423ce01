package org.pactwright.diagram.ui.internal.editor;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Carries which elements of which project were copied, beside their text: lines, that of the project first. */
final class ElementTransfer extends ByteArrayTransfer {

	private static final String NAME = "pactwright-elements";

	/** What was copied. */
	record Copied(String project, List<String> names) {
	}

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
		if (object instanceof Copied copied) {
			String lines = copied.project() + "\n" + String.join("\n", copied.names());
			super.javaToNative(lines.getBytes(StandardCharsets.UTF_8), data);
		}
	}

	@Override
	protected Object nativeToJava(TransferData data) {
		if (!(super.nativeToJava(data) instanceof byte[] bytes)) {
			return null; // as transfers say that there is nothing
		}
		List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
		return lines.isEmpty() ? null : new Copied(lines.getFirst(), lines.subList(1, lines.size()));
	}
}
