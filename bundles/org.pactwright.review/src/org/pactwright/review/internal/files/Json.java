package org.pactwright.review.internal.files;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

/** Writes JSON (RFC 8259) with the same layout on every system, one member per line. */
public final class Json {

	private Json() {
	}

	/**
	 * Writes a document and a line end.
	 *
	 * @param out stays open
	 * @param members maps, lists, texts, numbers and booleans, in the order to write them
	 */
	public static void write(Writer out, Map<String, ?> members) throws IOException {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter layout = new DefaultPrettyPrinter().withObjectIndenter(indenter)
				.withArrayIndenter(indenter);
		ObjectWriter writer = new ObjectMapper().writer(layout).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
		writer.writeValue(out, members);
		out.write('\n');
	}
}
