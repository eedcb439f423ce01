package org.pactwright.standards.mutation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.language.Names;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.MemberStatus;
import org.pactwright.model.Membership;
import org.pactwright.model.Partnership;
import org.pactwright.model.PlanKind;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.RulePack;
import org.pactwright.model.WorkStatus;

/**
 * The sample before any change: its elements, their texts, and what is asked about it to foresee findings. It knows
 * nothing of rules and shares no code with them.
 */
final class Original {
	private final Project project;
	private final Map<String, List<Mutation>> byKind = new LinkedHashMap<>();

	Original(Project project) {
		this.project = project;
	}

	/** The changes by kind, in the order in which they were offered. */
	Map<String, List<Mutation>> mutations() {
		return byKind;
	}

	<T extends EObject> List<T> all(Class<T> type) {
		return project.all(type);
	}

	/** The day that counts as today; the samples have one model. */
	LocalDate today() {
		return model().getDate();
	}

	GovernanceModel model() {
		return project.models().getFirst();
	}

	/** How a finding is written down: rule, kind and label of the element. */
	static String finding(String rule, EObject element) {
		return rule + " on " + Names.kind(element.eClass()) + " " + Names.label(element);
	}

	/** Offers to remove what a pattern matches within the statement of an element. */
	void remove(String kind, EObject element, String pattern, String... expected) {
		replace(kind, element, pattern, "", expected);
	}

	/** Offers to replace the first match of a pattern within the statement of an element; no match, no offer. */
	void replace(String kind, EObject element, String pattern, String with, String... expected) {
		SourceFile file = fileOf(element);
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		String text = file.text().substring(node.getOffset(), node.getEndOffset());
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		if (matcher.find()) {
			StringBuilder replacement = new StringBuilder();
			matcher.appendReplacement(replacement, with);
			offer(kind, element, file.path(), node.getOffset() + matcher.start(), matcher.end() - matcher.start(),
					replacement.substring(matcher.start()), expected);
		}
	}

	/** Offers to remove the whole statement of an element. */
	void drop(String kind, EObject element, String... expected) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		offer(kind, element, fileOf(element).path(), node.getOffset(), node.getLength(), "", expected);
	}

	/** Offers to put text behind the statement of an element. */
	void append(String kind, EObject element, String text, String... expected) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		offer(kind, element, fileOf(element).path(), node.getEndOffset(), 0, text, expected);
	}

	private void offer(String kind, EObject element, Path file, int offset, int length, String text,
			String... expected) {
		List<String> wanted = new ArrayList<>();
		for (String finding : expected) {
			String rule = finding.substring(0, finding.indexOf('-'));
			if (model().getProfiles().contains(RulePack.get(rule))) {
				wanted.add(finding);
			}
		}
		byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Mutation(kind + ": " + Names.label(element),
				file, offset, length, text, wanted.stream().sorted().toList()));
	}

	private SourceFile fileOf(EObject element) {
		EObject root = EcoreUtil.getRootContainer(element);
		return project.files().stream().filter(file -> file.resource().getContents().contains(root)).findFirst()
				.orElseThrow();
	}

	// ------------------------------------------------------------ what is asked about the sample

	/** The joint plan of a partnership, or else its strategic one. */
	Optional<RelationshipManagementPlan> plan(Partnership partnership) {
		List<RelationshipManagementPlan> own = all(RelationshipManagementPlan.class).stream()
				.filter(plan -> plan.getPartnership() == partnership).toList();
		return own.stream().filter(plan -> plan.getKind() == PlanKind.JOINT).findFirst()
				.or(() -> own.stream().filter(plan -> plan.getKind() == PlanKind.STRATEGIC).findFirst());
	}

	/** Whether the plan of a partnership has begun a stage. */
	boolean begun(Partnership partnership, LifecycleStage stage) {
		return plan(partnership).stream().flatMap(plan -> plan.getStages().stream())
				.anyMatch(one -> one.getStage() == stage && one.getStatus() != WorkStatus.NOT_STARTED);
	}

	/** Whether a plan governs a partnership that is under way in a stage. */
	boolean during(RelationshipManagementPlan plan, LifecycleStage stage) {
		return plan.getStages().stream()
				.anyMatch(one -> one.getStage() == stage && one.getStatus() == WorkStatus.IN_PROGRESS);
	}

	/** Whether a plan has closed a stage. */
	boolean closed(RelationshipManagementPlan plan, LifecycleStage stage) {
		return plan.getStages().stream()
				.anyMatch(one -> one.getStage() == stage && one.getStatus() == WorkStatus.COMPLETE);
	}

	/** The committed memberships of a party. */
	List<Membership> committed(EObject party) {
		return all(Membership.class).stream().filter(member -> member.getStatus() == MemberStatus.COMMITTED)
				.filter(member -> Objects.equals(member.getParty(), party)).toList();
	}
}
