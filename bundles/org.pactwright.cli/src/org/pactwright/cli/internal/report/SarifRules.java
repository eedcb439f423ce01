package org.pactwright.cli.internal.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.pactwright.cli.internal.report.Codes.Code;
import org.pactwright.language.Severity;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.RuleInfo;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * The rules of a SARIF log (SARIF 2.1.0, 3.49): all that a check asks, so that a reader knows which of them found
 * nothing. The codes of the language come first.
 */
final class SarifRules {

	private final Catalogue catalogue;
	private final Map<String, Integer> indices = new HashMap<>();

	SarifRules(Catalogue catalogue) {
		this.catalogue = catalogue;
		Codes.all().forEach(code -> indices.put(code.id(), indices.size()));
		catalogue.rules().forEach(rule -> indices.put(rule.id(), indices.size()));
	}

	/** The place of a rule or code in the list; rules that a project brings along are not in it (3.27.6 allows that). */
	OptionalInt index(String id) {
		Integer index = indices.get(id);
		return index == null ? OptionalInt.empty() : OptionalInt.of(index);
	}

	/** {@code error}, {@code warning} or {@code note} (3.27.10). */
	static String level(Severity severity) {
		return severity == Severity.INFO ? "note" : severity.word();
	}

	/** Writes the list. */
	void write(JsonGenerator json) throws IOException {
		json.writeArrayFieldStart("rules");
		for (Code code : Codes.all()) {
			json.writeStartObject();
			json.writeStringField("id", code.id());
			text(json, "shortDescription", code.title() + ".");
			text(json, "fullDescription", code.explanation());
			level(json, Severity.ERROR);
			json.writeEndObject();
		}
		for (RuleInfo rule : catalogue.rules()) {
			write(json, rule);
		}
		json.writeEndArray();
	}

	private static void write(JsonGenerator json, RuleInfo rule) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", rule.id());
		text(json, "shortDescription", rule.title() + ".");
		text(json, "fullDescription", rule.explanation());
		text(json, "help", rule.remedy());
		level(json, rule.severity());
		json.writeObjectFieldStart("properties");
		json.writeStringField("standard", rule.standard());
		json.writeStringField("clause", rule.clause());
		json.writeBooleanField("clauseConfirmed", rule.clauseConfirmed());
		json.writeArrayFieldStart("tags");
		json.writeString(rule.packName());
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void level(JsonGenerator json, Severity severity) throws IOException {
		json.writeObjectFieldStart("defaultConfiguration");
		json.writeStringField("level", level(severity));
		json.writeEndObject();
	}

	/** A message string (3.11, 3.12): an object with a text. */
	static void text(JsonGenerator json, String field, String text) throws IOException {
		json.writeObjectFieldStart(field);
		json.writeStringField("text", text);
		json.writeEndObject();
	}
}
