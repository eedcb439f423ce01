package org.pactwright.cli.internal.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.cli.internal.Version;
import org.pactwright.cli.internal.files.PathNames;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.Finding;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * A log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), with one run. Accepted findings are
 * in it as suppressed results with the reason as justification; the {@code waive} statement stands in the source.
 */
public final class SarifReport implements Report {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
			+ "sarif-schema-2.1.0.json";

	/** The text of a place that is a single word. */
	private static final String ONE_LINE = "";

	private final JsonGenerator json;
	private final PathNames names;
	private final SarifRules rules = new SarifRules(Catalogue.standard());
	private final SarifLocations locations;

	public SarifReport(Writer out, PathNames names) throws IOException {
		this.json = JsonWriting.generator(out);
		this.names = names;
		this.locations = new SarifLocations(json, names);
		json.writeStartObject();
		json.writeStringField("$schema", SCHEMA);
		json.writeStringField("version", "2.1.0");
		json.writeArrayFieldStart("runs");
		json.writeStartObject();
		begin();
	}

	private void begin() throws IOException {
		json.writeObjectFieldStart("tool");
		json.writeObjectFieldStart("driver");
		json.writeStringField("name", "Pactwright");
		json.writeStringField("version", Version.number());
		rules.write(json);
		json.writeEndObject();
		json.writeEndObject();
		json.writeStringField("columnKind", "utf16CodeUnits");
		json.writeObjectFieldStart("originalUriBaseIds");
		json.writeObjectFieldStart(SarifLocations.BASE);
		json.writeStringField("uri", PathNames.folderUri(names.directory()));
		json.writeEndObject();
		json.writeEndObject();
		json.writeArrayFieldStart("results");
	}

	@Override
	public void project(CheckedProject project) throws IOException {
		for (CheckedFile file : project.files()) {
			for (Problem problem : file.problems()) {
				begin(problem.code(), problem.severity(), problem.message());
				location(problem.place(), file.text(), Optional.empty());
				suppressions(Optional.empty());
				json.writeEndObject();
			}
			for (Finding finding : file.findings()) {
				begin(finding.rule().id(), finding.severity(), finding.message());
				location(finding.place(), file.text(), Optional.of(finding.element()));
				suppressions(Optional.of(finding).filter(Finding::accepted));
				json.writeEndObject();
			}
		}
		json.flush();
	}

	@Override
	public void end(Totals totals) throws IOException {
		json.writeEndArray();
		json.writeArrayFieldStart("invocations");
		json.writeStartObject();
		json.writeBooleanField("executionSuccessful", !totals.incomplete());
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
		json.writeRaw('\n');
		json.close();
	}

	private void begin(String rule, Severity severity, String message) throws IOException {
		json.writeStartObject();
		json.writeStringField("ruleId", rule);
		if (rules.index(rule).isPresent()) {
			json.writeNumberField("ruleIndex", rules.index(rule).getAsInt());
		}
		json.writeStringField("level", SarifRules.level(severity));
		SarifRules.text(json, "message", message);
	}

	private void location(Place place, String text, Optional<EObject> element) throws IOException {
		json.writeArrayFieldStart("locations");
		locations.write(place, text, element);
		json.writeEndArray();
	}

	/** Either all results of a run have this member or none (3.27.23), so it is empty for those that count. */
	private void suppressions(Optional<Finding> accepted) throws IOException {
		json.writeArrayFieldStart("suppressions");
		if (accepted.isPresent()) {
			json.writeStartObject();
			json.writeStringField("kind", "inSource");
			json.writeStringField("status", "accepted");
			json.writeStringField("justification", accepted.get().waiver().orElseThrow().reason());
			Place waiver = Places.of(accepted.get().waiver().orElseThrow().waiver());
			if (waiver.file().isAbsolute()) {
				json.writeFieldName("location");
				locations.write(waiver, ONE_LINE, Optional.empty());
			}
			json.writeEndObject();
		}
		json.writeEndArray();
	}
}
