package org.pactwright.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.language.Places;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;
import org.pactwright.model.RuleWaiver;
import org.pactwright.standards.Acceptance;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Finding;

/** Projects and findings to write packages of. The projects are in memory; their folder does not exist. */
public final class Sample {

	/** The folder of all samples. */
	public static final Path ROOT = Path.of("/no/such/project").toAbsolutePath();

	private Sample() {
	}

	/** The project in which every kind of statement occurs. */
	public static Project full() {
		return of("full.pact", resource("full.pact"), "full.rmp", resource("full.rmp"), "corporate.rmp",
				resource("corporate.rmp"));
	}

	/**
	 * A project of texts.
	 *
	 * @param namesAndTexts a file name relative to the folder, its text, the next file name, and so on
	 */
	public static Project of(String... namesAndTexts) {
		Map<Path, String> texts = new LinkedHashMap<>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			texts.put(ROOT.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
		}
		return Project.of(ROOT, texts);
	}

	/** A model of one line with whatever it should hold. */
	public static Project model(String content) {
		return of("model.pact", "model M \"Model\" { version \"1\" date 2026-11-01 profiles GOV " + content + " }");
	}

	/** What the language says of a project, and these findings. */
	public static CheckResult result(Project project, Finding... findings) {
		return new CheckResult(project.problems(), Arrays.asList(findings));
	}

	/** Findings of every severity and an accepted one, all on elements of {@link #full()}. */
	public static CheckResult fullResult(Project project) {
		RuleWaiver waiver = project.plans().stream().flatMap(plan -> plan.getWaivers().stream()).findFirst()
				.orElseThrow();
		return new CheckResult(project.problems(),
				List.of(finding(project, "GOV-body-a", Severity.ERROR, "CrisisTeam", "Nobody is in the chair."),
						finding(project, "GOV-role-a", Severity.WARNING, "CrisisLead", "Nobody holds the role."),
						finding(project, "RACI-d", Severity.INFO, "Disconnect", "Many are consulted."),
						accepted(project, "GOV-body-b", "Sponsors", "The quorum is out of reach.", waiver)));
	}

	/** A finding that counts. */
	public static Finding finding(Project project, String rule, Severity severity, String element, String message) {
		NamedElement on = project.find(element).orElseThrow();
		return new Finding(Catalogue.standard().get(rule), severity, message, on, Places.of(on), Optional.empty());
	}

	/** An error that a waiver accepts. */
	public static Finding accepted(Project project, String rule, String element, String message, RuleWaiver waiver) {
		Finding finding = finding(project, rule, Severity.ERROR, element, message);
		return new Finding(finding.rule(), finding.severity(), message, finding.element(), finding.place(),
				Optional.of(new Acceptance(waiver)));
	}

	/** Writes a package, replacing an earlier one. */
	public static void write(Project project, CheckResult result, Path out) throws ReviewException {
		ReviewPackage.write(project, result, out, ReviewOptions.of("1.2.3"), Progress.none());
	}

	private static String resource(String name) {
		try (InputStream in = Sample.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException unreadable) {
			throw new IllegalStateException(name, unreadable);
		}
	}
}
