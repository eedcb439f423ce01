package org.pactwright.cli.internal.analysis;

import java.io.IOException;

import org.pactwright.language.Names;
import org.pactwright.model.NamedElement;

import com.fasterxml.jackson.core.JsonGenerator;

/** How elements are called in results for programs. */
final class Elements {

	private Elements() {
	}

	/** The ids from the outside in. */
	static String id(NamedElement element) {
		return Names.qualified(element);
	}

	static String kind(NamedElement element) {
		return Names.kind(element.eClass());
	}

	static void write(JsonGenerator json, String name, NamedElement element) throws IOException {
		json.writeObjectFieldStart(name);
		json.writeStringField("id", id(element));
		json.writeStringField("kind", kind(element));
		json.writeStringField("title", Names.title(element));
		json.writeEndObject();
	}
}
