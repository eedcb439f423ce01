package org.pactwright.standards.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.RuleWaiver;
import org.pactwright.standards.Acceptance;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report.Draft;
import org.pactwright.standards.RuleInfo;

/**
 * The waivers of a project: which findings they accept, and what is wrong with them. A waiver accepts the findings of
 * its rule on its target and on all that the target contains, up to and including its last day. What is found about
 * waivers themselves cannot be waived.
 */
public final class WaiverBook {
	private static final String UNUSED = "GOV-waiver-a";
	private static final String EXPIRED = "GOV-waiver-b";
	private static final String UNKNOWN = "GOV-waiver-c";
	private static final String NO_REASON = "GOV-waiver-d";

	/** The rules about waivers; every catalogue has them. */
	public static final List<String> RULES = List.of(UNUSED, EXPIRED, UNKNOWN, NO_REASON);

	private final CheckContext context;
	private final Catalogue catalogue;
	private final List<RuleWaiver> waivers;
	private final Map<String, Map<EObject, List<RuleWaiver>>> holding = new HashMap<>();
	private final Set<RuleWaiver> used = new HashSet<>();

	/**
	 * @param context the project
	 * @param catalogue the rules there are
	 */
	public WaiverBook(CheckContext context, Catalogue catalogue) {
		this.context = context;
		this.catalogue = catalogue;
		this.waivers = context.all(RuleWaiver.class);
		for (RuleWaiver waiver : waivers) {
			if (waiver.getTarget() != null && hasReason(waiver) && !isExpired(waiver)) {
				holding.computeIfAbsent(waiver.getRuleId(), key -> new HashMap<>())
						.computeIfAbsent(waiver.getTarget(), key -> new ArrayList<>()).add(waiver);
			}
		}
	}

	/** The waiver that accepts a finding; the one nearest to the element if there are several. */
	public Optional<Acceptance> accept(RuleInfo rule, EObject element) {
		Map<EObject, List<RuleWaiver>> byTarget = holding.get(rule.id());
		if (byTarget == null) {
			return Optional.empty();
		}
		RuleWaiver nearest = null;
		for (EObject target = element; target != null; target = target.eContainer()) {
			List<RuleWaiver> here = byTarget.getOrDefault(target, List.of());
			used.addAll(here);
			if (nearest == null && !here.isEmpty()) {
				nearest = here.getFirst();
			}
		}
		return Optional.ofNullable(nearest).map(Acceptance::new);
	}

	/** What is to be said about the waivers, after all findings were put before {@link #accept}. */
	public List<RuleReport> reports() {
		RuleReport unused = report(UNUSED);
		RuleReport expired = report(EXPIRED);
		RuleReport unknown = report(UNKNOWN);
		RuleReport noReason = report(NO_REASON);
		for (RuleWaiver waiver : waivers) {
			if (waiver.getTarget() == null || waiver.getRuleId() == null) {
				continue; // the language has reported it
			}
			Optional<RuleInfo> rule = catalogue.find(waiver.getRuleId());
			if (!hasReason(waiver)) {
				about(noReason, waiver).fill("target", waiver.getTarget()).add();
			}
			if (rule.isEmpty()) {
				unknown(unknown, waiver);
			} else if (isExpired(waiver)) {
				about(expired, waiver).fill("target", waiver.getTarget()).fill("date", waiver.getExpiresOn()).add();
			} else if (hasReason(waiver) && !used.contains(waiver)) {
				unused(unused, waiver, rule.get());
			}
		}
		return List.of(unused, expired, unknown, noReason);
	}

	private void unused(RuleReport report, RuleWaiver waiver, RuleInfo rule) {
		Draft draft = about(report, waiver).fill("target", waiver.getTarget());
		if (rule.house() || context.profileOn(rule.pack(), waiver.getTarget())) {
			draft.add();
		} else {
			draft.fill("pack", rule.pack()).add("off");
		}
	}

	private void unknown(RuleReport report, RuleWaiver waiver) {
		String wanted = plain(waiver.getRuleId());
		Optional<String> near = catalogue.rules().stream().map(RuleInfo::id).filter(id -> plain(id).equals(wanted))
				.findFirst();
		Draft draft = about(report, waiver);
		near.ifPresentOrElse(id -> draft.fill("near", id).add("near"), draft::add);
	}

	/** Mostly it is upper and lower case, a dot or a hyphen. */
	private static String plain(String id) {
		return id.replaceAll("[-._]", "").toLowerCase(Locale.ROOT);
	}

	private Draft about(RuleReport report, RuleWaiver waiver) {
		return report.on(waiver).at(PactwrightPackage.Literals.RULE_WAIVER__RULE_ID).fill("rule", waiver.getRuleId());
	}

	private RuleReport report(String id) {
		return new RuleReport(catalogue.get(id));
	}

	private static boolean hasReason(RuleWaiver waiver) {
		return waiver.getReason() != null && !waiver.getReason().isBlank();
	}

	private boolean isExpired(RuleWaiver waiver) {
		Optional<LocalDate> today = context.referenceDate(waiver);
		return waiver.getExpiresOn() != null && today.isPresent() && waiver.getExpiresOn().isBefore(today.get());
	}
}
