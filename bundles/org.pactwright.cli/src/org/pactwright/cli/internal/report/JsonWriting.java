package org.pactwright.cli.internal.report;

import java.io.IOException;
import java.io.Writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** JSON for programs that people look at too: indented, with the same line ends everywhere. */
public final class JsonWriting {

	private JsonWriting() {
	}

	/** A generator that leaves closing the writer to whoever opened it. */
	public static JsonGenerator generator(Writer out) throws IOException {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
		return json;
	}
}
