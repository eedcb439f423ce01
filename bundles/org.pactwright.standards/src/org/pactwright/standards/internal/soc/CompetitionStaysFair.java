package org.pactwright.standards.internal.soc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.model.AgreementTopic;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-neutral-a: where two private members are of one industry, an agreement says that nobody is favoured. */
final class CompetitionStaysFair extends Rule.OnEach<Partnership> {

	CompetitionStaysFair() {
		super("SOC-neutral-a", Partnership.class);
	}

	@Override
	protected void check(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getAgreements().stream()
				.anyMatch(agreement -> agreement.getCovers().contains(AgreementTopic.NEUTRALITY))) {
			return;
		}
		Map<String, Set<Organisation>> byIndustry = new LinkedHashMap<>();
		for (Membership member : context.active(partnership)) {
			if (member.getParty().getSector() == Sector.PRIVATE) {
				Industries.of(member.getParty()).ifPresent(industry -> byIndustry
						.computeIfAbsent(industry, key -> new LinkedHashSet<>()).add(member.getParty()));
			}
		}
		List<Organisation> rivals = byIndustry.values().stream().filter(group -> group.size() > 1).flatMap(Set::stream)
				.toList();
		if (!rivals.isEmpty()) {
			report.on(partnership).fill("parties", rivals).add();
		}
	}
}
