package org.pactwright.cli.internal.report;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.cli.internal.files.PathNames;
import org.pactwright.language.Names;
import org.pactwright.language.Place;

import com.fasterxml.jackson.core.JsonGenerator;

/** Locations in a SARIF log (SARIF 2.1.0, 3.28): the place in the text, and the element that stands there. */
final class SarifLocations {

	/** What paths are relative to: the working directory, for most the root of the repository. */
	static final String BASE = "SRCROOT";

	private final JsonGenerator json;
	private final PathNames names;

	SarifLocations(JsonGenerator json, PathNames names) {
		this.json = json;
		this.names = names;
	}

	/**
	 * Writes a location object.
	 *
	 * @param text of the file, to see where a place ends; empty when it is not known
	 */
	void write(Place place, String text, Optional<EObject> element) throws IOException {
		json.writeStartObject();
		json.writeObjectFieldStart("physicalLocation");
		json.writeObjectFieldStart("artifactLocation");
		Optional<String> relative = names.relativeUri(place.file());
		json.writeStringField("uri", relative.orElseGet(() -> place.file().toUri().toString()));
		if (relative.isPresent()) {
			json.writeStringField("uriBaseId", BASE);
		}
		json.writeEndObject();
		if (place.line() > 0) {
			region(place, text);
		}
		json.writeEndObject();
		if (element.isPresent()) {
			json.writeArrayFieldStart("logicalLocations");
			json.writeStartObject();
			json.writeStringField("name", Names.label(element.get()));
			json.writeStringField("fullyQualifiedName", ElementNames.id(element.get()));
			json.writeStringField("kind", Names.kind(element.get().eClass()));
			json.writeEndObject();
			json.writeEndArray();
		}
		json.writeEndObject();
	}

	/** Columns count from 1, and the last is the one after the region (3.30.7, 3.30.8). */
	private void region(Place place, String text) throws IOException {
		int lines = 0;
		int columns = place.column() + place.length();
		int end = Math.min(text.length(), place.offset() + place.length());
		for (int i = place.offset(); i < end; i++) {
			if (text.charAt(i) == '\n') {
				lines++;
				columns = end - i;
			}
		}
		json.writeObjectFieldStart("region");
		json.writeNumberField("startLine", place.line());
		json.writeNumberField("startColumn", place.column());
		if (lines > 0) {
			json.writeNumberField("endLine", place.line() + lines);
		}
		json.writeNumberField("endColumn", columns);
		json.writeNumberField("charOffset", place.offset());
		json.writeNumberField("charLength", place.length());
		json.writeEndObject();
	}
}
