package org.pactwright.viewpoint.internal.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/**
 * A model as it would be saved.
 *
 * @param text of the file; why it cannot be saved if it cannot
 */
record ModelText(String text, boolean savable) {

	/** What differs from run to run. */
	private static final Pattern IDENTITY = Pattern.compile("@[0-9a-f]+");

	static ModelText of(Resource model) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			model.save(out, Map.of(XMLResource.OPTION_SCHEMA_LOCATION, true, XMLResource.OPTION_ENCODING, "UTF-8"));
			return new ModelText(out.toString(StandardCharsets.UTF_8), true);
		} catch (Resource.IOWrappedException e) {
			return unsavable(e.getCause() == null ? e : e.getCause());
		} catch (IOException | RuntimeException e) {
			return unsavable(e);
		}
	}

	private static ModelText unsavable(Throwable why) {
		String message = IDENTITY.matcher(String.valueOf(why.getMessage())).replaceAll("@#");
		return new ModelText("UNSAVABLE " + why.getClass().getSimpleName() + ": " + message, false);
	}
}
