package org.pactwright.review.internal.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.pactwright.language.Names;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.language.project.Project;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckResult;

/** Everything that one run of the export works with. */
public final class Report {

	private final Project project;
	private final CheckResult result;
	private final String toolVersion;
	private final List<GovernanceModel> models;
	private final List<RelationshipManagementPlan> plans;
	private final Map<Partnership, List<RelationshipManagementPlan>> plansByPartnership;
	private final Sources sources;
	private final FindingIndex findings;
	private final Links links;
	private final Diagrams diagrams;

	public Report(Project project, CheckResult result, String toolVersion) {
		this.project = project;
		this.result = result;
		this.toolVersion = toolVersion;
		this.models = project.models();
		this.plans = project.plans();
		this.plansByPartnership = plans.stream().filter(plan -> plan.getPartnership() != null)
				.collect(Collectors.groupingBy(RelationshipManagementPlan::getPartnership));
		this.sources = new Sources(project);
		this.findings = new FindingIndex(result.findings());
		this.links = new Links(new Anchors(models, plans), sources, findings);
		this.diagrams = new Diagrams(project, ref -> diagram -> KnownPlaces.NONE);
	}

	/** What is exported. */
	public Project project() {
		return project;
	}

	/** What the language and the rules say about it. */
	public CheckResult result() {
		return result;
	}

	/** The version of the tool. */
	public String toolVersion() {
		return toolVersion;
	}

	/** The architectures in file order. */
	public List<GovernanceModel> models() {
		return models;
	}

	/** The plans in file order. */
	public List<RelationshipManagementPlan> plans() {
		return plans;
	}

	/** The plans that belong to a partnership, in file order. */
	public List<RelationshipManagementPlan> plansOf(Partnership partnership) {
		return plansByPartnership.getOrDefault(partnership, List.of());
	}

	/** The source files. */
	public Sources sources() {
		return sources;
	}

	/** The findings. */
	public FindingIndex findings() {
		return findings;
	}

	/** The diagrams. */
	public Diagrams diagrams() {
		return diagrams;
	}

	/** References to elements and places. */
	public Links links() {
		return links;
	}

	/** What the package is called: the titles of its models, or of its plans when it has no model. */
	public String title() {
		List<? extends NamedElement> roots = models.isEmpty() ? plans : models;
		String titles = roots.stream().map(Names::title).filter(title -> !title.isEmpty())
				.collect(Collectors.joining("; "));
		return titles.isEmpty() ? "Review package" : titles;
	}
}
