package org.pactwright.cli.internal.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

import org.pactwright.cli.internal.Version;
import org.pactwright.cli.internal.files.PathNames;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.standards.Acceptance;
import org.pactwright.standards.Finding;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * For programs. Members are only ever added; a change that would break a reader raises the number in {@code format}.
 *
 * <pre>
 * {"format": "pactwright-check/1", "version": of Pactwright,
 *  "projects": [{"folder": path, "files": [{
 *    "path": path, "read": false when it could not be, "elements": number,
 *    "problems": [{"code", "severity", "message",
 *      "place": {"line", "column", "offset", "length"}, "suggestions": [text]}],
 *    "findings": [{"rule", "pack", "severity", "standard", "clause", "message", "place",
 *      "element": {"id": qualified, of the nearest element that has one, "kind", "label"},
 *      "accepted": whether it counts, "waiver": {"reason", "until": day, "approvedBy": id}}]}]}],
 *  "summary": {"errors", "warnings", "infos", "accepted", "files", "elements", "complete": whether all was checked}}
 * </pre>
 *
 * Paths are relative to the working directory where they lie in it, with {@code /}; lines and columns count from 1,
 * offsets from 0, all in UTF-16 units. {@code place}, {@code clause}, {@code waiver}, {@code until} and
 * {@code approvedBy} are left out where there is none.
 */
public final class JsonReport implements Report {

	private static final String FORMAT = "pactwright-check/1";

	private final JsonGenerator json;
	private final PathNames names;

	public JsonReport(Writer out, PathNames names) throws IOException {
		this.json = JsonWriting.generator(out);
		this.names = names;
		json.writeStartObject();
		json.writeStringField("format", FORMAT);
		json.writeStringField("version", Version.number());
		json.writeArrayFieldStart("projects");
	}

	@Override
	public void project(CheckedProject project) throws IOException {
		json.writeStartObject();
		json.writeStringField("folder", names.portable(project.root()));
		json.writeArrayFieldStart("files");
		for (CheckedFile file : project.files()) {
			json.writeStartObject();
			json.writeStringField("path", names.portable(file.path()));
			json.writeBooleanField("read", file.read());
			json.writeNumberField("elements", file.elements());
			json.writeArrayFieldStart("problems");
			for (Problem problem : file.problems()) {
				write(problem);
			}
			json.writeEndArray();
			json.writeArrayFieldStart("findings");
			for (Finding finding : file.findings()) {
				write(finding);
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
		json.writeEndObject();
		json.flush();
	}

	@Override
	public void end(Totals totals) throws IOException {
		json.writeEndArray();
		json.writeObjectFieldStart("summary");
		json.writeNumberField("errors", totals.count(Severity.ERROR));
		json.writeNumberField("warnings", totals.count(Severity.WARNING));
		json.writeNumberField("infos", totals.count(Severity.INFO));
		json.writeNumberField("accepted", totals.accepted());
		json.writeNumberField("files", totals.files());
		json.writeNumberField("elements", totals.elements());
		json.writeBooleanField("complete", !totals.incomplete());
		json.writeEndObject();
		json.writeEndObject();
		json.writeRaw('\n');
		json.close();
	}

	private void write(Problem problem) throws IOException {
		json.writeStartObject();
		json.writeStringField("code", problem.code());
		json.writeStringField("severity", problem.severity().word());
		json.writeStringField("message", problem.message());
		write(problem.place());
		json.writeArrayFieldStart("suggestions");
		for (String suggestion : problem.suggestions()) {
			json.writeString(suggestion);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void write(Finding finding) throws IOException {
		json.writeStartObject();
		json.writeStringField("rule", finding.rule().id());
		json.writeStringField("pack", finding.rule().packName());
		json.writeStringField("severity", finding.severity().word());
		json.writeStringField("standard", finding.rule().standard());
		if (!finding.rule().clause().isEmpty()) {
			json.writeStringField("clause", finding.rule().clause());
		}
		json.writeStringField("message", finding.message());
		write(finding.place());
		json.writeObjectFieldStart("element");
		json.writeStringField("id", ElementNames.id(finding.element()));
		json.writeStringField("kind", Names.kind(finding.element().eClass()));
		json.writeStringField("label", Names.label(finding.element()));
		json.writeEndObject();
		json.writeBooleanField("accepted", finding.accepted());
		Optional<Acceptance> waiver = finding.waiver();
		if (waiver.isPresent()) {
			write(waiver.get());
		}
		json.writeEndObject();
	}

	private void write(Acceptance waiver) throws IOException {
		json.writeObjectFieldStart("waiver");
		json.writeStringField("reason", waiver.reason());
		if (waiver.expiresOn().isPresent()) {
			json.writeStringField("until", waiver.expiresOn().get().toString());
		}
		if (waiver.approvedBy().isPresent()) {
			json.writeStringField("approvedBy", Names.qualified(waiver.approvedBy().get()));
		}
		json.writeEndObject();
	}

	private void write(Place place) throws IOException {
		if (place.line() > 0) {
			json.writeObjectFieldStart("place");
			json.writeNumberField("line", place.line());
			json.writeNumberField("column", place.column());
			json.writeNumberField("offset", place.offset());
			json.writeNumberField("length", place.length());
			json.writeEndObject();
		}
	}
}
