package org.pactwright.review.internal.files;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.language.Names;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.RelationshipManagementPlan;

/**
 * The content of {@code manifest.json}: what was packed, in which versions, and size and SHA-256 of every other file,
 * so that a reader can tell whether the package is complete and unchanged.
 */
public final class Manifest {

	/** Its name in the package. */
	public static final String FILE = "manifest.json";
	/** What {@link EarlierPackage} knows a manifest of ours by. */
	static final String GENERATOR = "Pactwright review package";
	static final String GENERATOR_KEY = "generator";
	static final String FILES_KEY = "files";
	static final String PATH_KEY = "path";
	/** Raised when a reader of manifests would have to change. */
	private static final int FORMAT = 1;

	private Manifest() {
	}

	/** The manifest as members in the order they are written. */
	public static Map<String, Object> of(String toolVersion, List<GovernanceModel> models,
			List<RelationshipManagementPlan> plans, List<PackagedFile> files) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put(GENERATOR_KEY, GENERATOR);
		members.put("format", FORMAT);
		members.put("toolVersion", toolVersion);
		members.put("referenceDates", models.stream().map(model -> date(model.getDate()))
				.filter(date -> !date.isEmpty()).distinct().sorted().toList());
		members.put("models", models.stream().map(Manifest::model).toList());
		members.put("plans", plans.stream().map(Manifest::plan).toList());
		members.put(FILES_KEY, files.stream().map(Manifest::file).toList());
		return members;
	}

	private static Map<String, Object> model(GovernanceModel model) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("id", Names.id(model));
		members.put("title", Names.title(model));
		members.put("version", text(model.getVersion()));
		members.put("date", date(model.getDate()));
		return members;
	}

	private static Map<String, Object> plan(RelationshipManagementPlan plan) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("id", Names.id(plan));
		members.put("title", Names.title(plan));
		members.put("kind", plan.getKind().getLiteral());
		members.put("version", text(plan.getVersion()));
		members.put("status", plan.getStatus().getLiteral());
		return members;
	}

	private static Map<String, Object> file(PackagedFile file) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put(PATH_KEY, file.path());
		members.put("size", file.size());
		members.put("sha256", file.sha256());
		return members;
	}

	private static String date(LocalDate date) {
		return date == null ? "" : date.toString();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
