package org.pactwright.standards;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.standards.fix.FixOffer;
import org.pactwright.standards.fix.FixOffers;
import org.pactwright.standards.fix.FixRun;
import org.pactwright.standards.fix.QuickFixes;

/** Tries the fixes of one rule on one model that trips it. */
record FixTrial(String rule, Sample sample) {

	/** Why not every finding of the rule could be mended; nothing when all could. */
	List<String> complaints() {
		List<String> complaints = new ArrayList<>();
		FixRun.Result result = new FixRun(sample.project(), new Checker(), Progress.none())
				.run(finding -> finding.rule().id().equals(rule), true);
		result.left().forEach(left -> complaints.add(left.finding().message() + " -- " + left.reason()));
		return complaints;
	}

	/** The names of the fixes that are offered for the findings of the rule. */
	List<String> offered() {
		Project project = sample.project();
		QuickFixes fixes = new QuickFixes(project);
		return new Checker().check(project, Progress.none()).findings().stream()
				.filter(finding -> finding.rule().id().equals(rule) && !finding.accepted()).map(fixes::of)
				.map(FixOffers::offers).flatMap(List::stream).map(FixOffer::fix).distinct().toList();
	}
}
