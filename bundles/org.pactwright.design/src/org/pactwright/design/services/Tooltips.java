package org.pactwright.design.services;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.Words;
import org.pactwright.model.Agreement;
import org.pactwright.model.Appointment;
import org.pactwright.model.Capability;
import org.pactwright.model.ContactPoint;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Decision;
import org.pactwright.model.Escalation;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.model.Membership;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Objective;
import org.pactwright.model.Organisation;
import org.pactwright.model.Partnership;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.Regulation;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.model.Role;
import org.pactwright.model.Scenario;
import org.pactwright.model.Seat;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;

/** What one reads when the pointer rests on something: what it is, then a few lines of what the diagram leaves out. */
public class Tooltips {

	private static final int MOST = 8;

	/** The text, with line breaks; empty if there is nothing to say. */
	public String tooltip(EObject element) {
		List<String> lines = element == null ? List.of() : lines(element);
		String about = element instanceof NamedElement named ? Objects.toString(named.getDescription(), "") : "";
		String head = element instanceof NamedElement named ? Words.title(named) : "";
		return Stream.concat(Stream.concat(Stream.of(head),
				lines.stream()), Stream.of(about)).filter(l -> !l.isBlank()).collect(Collectors.joining("\n"));
	}

	private static List<String> lines(EObject element) {
		return switch (element) {
			case GovernanceBody body -> List.of(Words.word(body.getKind()), Objects.toString(body.getMandate(), ""),
					new GovernanceServices().workingLine(body), Words.with("charter: ", Words.title(body.getCharter())));
			case Role role -> List.of(Words.line(Words.word(role.getKind()), Words.title(role.getOrganisation())),
					role.getAppointments().stream().map(Tooltips::holder).collect(Collectors.joining(", ")),
					Words.with("cleared for ", Words.title(role.getClearance())));
			case Seat seat -> List.of(Words.title(seat.getParty()), Words.title(seat.getRole()),
					seat.isVoting() ? "voting" : "advisory", Words.with("for ", Words.titles(seat.getRepresents(), MOST)));
			case Organisation party -> organisation(party);
			case Membership member -> member(member);
			case Partnership partnership -> List.of(new StakeholderServices().partnershipLine(partnership),
					new StakeholderServices().scopeLine(partnership));
			case ContactPoint contact -> List.of(Words.word(contact.getAvailability()),
					Words.with("over ", Words.titles(contact.getChannels(), MOST)));
			case Decision decision -> raci(decision, new GovernanceServices().limitsLine(decision));
			case Step step -> raci(step, Words.line(new ProcedureServices().limitLine(step),
					Words.with("over ", Words.titles(step.getTechnology(), MOST)),
					Words.with("with ", Words.titles(step.getUses(), MOST))));
			case ResponsibilityAssignment one -> List.of(Words.line(letter(one), Words.title(one.getActor())));
			case Escalation escalation -> List.of(new ProcedureServices().fromTo(escalation),
					Words.with("when ", escalation.getTrigger()), Words.with("after ", escalation.getAfter()),
					Words.with("by ", Words.title(escalation.getProcedure())));
			default -> things(element);
		};
	}

	private static List<String> things(EObject element) {
		return switch (element) {
			case Agreement agreement -> List.of(
					Words.line(Words.word(agreement.getKind()), agreement.isBinding() ? "binding" : "not binding"),
					Words.with("between ", Words.titles(agreement.getParties(), MOST)),
					Words.line(Words.with("signed ", agreement.getSignedOn()),
							Words.with("until ", agreement.getExpiresOn()), Words.with("review ", agreement.getReviewOn())));
			case Regulation regulation -> List.of(Words.word(regulation.getKind()), Words.with("", regulation.getCitation()));
			case InformationExchange exchange -> List.of(Words.with("from ", Words.title(exchange.getSource())),
					Words.with("to ", Words.titles(exchange.getTargets(), MOST)), new ExchangeServices().termsLine(exchange),
					Words.with("for: ", exchange.getPurpose()), Words.with("under ", Words.title(exchange.getAgreement())));
			case InformationItem item -> List.of(Words.line(tlp(item), Words.title(item.getClassification()),
					item.isPersonalData() ? "personal data" : "", item.isCommercial() ? "commercial" : ""),
					Words.with("owner: ", Words.title(item.getOwner())), Words.with("format: ", item.getFormat()));
			case InteroperabilityFunction function -> List.of(new InteroperabilityServices().statusLine(function),
					Words.with("between ", Words.titles(function.getBetween(), MOST)),
					Words.with("carries ", Words.titles(function.getEnables(), MOST)));
			case TechnologyService technology -> List.of(Words.word(technology.getKind()),
					Words.with("provided by ", Words.title(technology.getProvider())),
					technology.isOfflineCapable() ? "works offline" : "", Words.with("fallback: ", Words.title(technology.getFallback())));
			case CriticalElement critical -> List.of(new DependencyServices().factsLine(critical),
					Words.with("provided by ", Words.titles(critical.getProviders(), MOST)),
					Words.with("criticality ", critical.getCriticality()));
			case Scenario scenario -> List.of(Words.line(Words.word(scenario.getHazard()), Words.word(scenario.getOrigin())),
					Words.with("hits ", Words.titles(scenario.getAffects(), MOST)));
			case Capability capability -> List.of(Words.with("of ", owner(capability)),
					Words.line(Words.with("", capability.getQuantity()) + Words.with(" ", capability.getUnit()),
							Words.with("within ", capability.getMobilisation())));
			case StagePlan stage -> List.of(new RoadmapServices().stageLabel(stage), Words.word(stage.getStatus()),
					new RoadmapServices().datesLine(stage), Objects.toString(stage.getRationale(), ""));
			case StageOutput output -> List.of(new RoadmapServices().outputLabel(output),
					Words.titles(output.getEvidence(), MOST), Objects.toString(output.getUri(), ""));
			case Objective objective -> List.of(Words.word(objective.getKind()),
					Words.with("owner: ", Words.title(objective.getOwner())), Words.with("due ", objective.getDue()));
			case RaciTarget target -> raci(target, "");
			default -> List.of();
		};
	}

	private static List<String> organisation(Organisation party) {
		return List.of(Words.line(Words.word(party.getSector()), Words.word(party.getOrgType()), Words.word(party.getLevel())),
				Words.with("", party.getIndustry()), Words.with("may handle ", Words.titles(party.getHandles(), MOST)),
				Words.with("brings ", Words.titles(party.getCapabilities(), MOST)));
	}

	private static List<String> member(Membership member) {
		List<String> party = member.getParty() == null ? List.of() : organisation(member.getParty());
		return Stream.concat(
				Stream.of(Words.title(member.getParty()),
						Words.line(Words.word(member.getPart()), Words.word(member.getStatus())),
						Words.with("motives: ", Words.words(member.getMotives())), Objects.toString(member.getMotiveNote(), "")),
				party.stream()).toList();
	}

	private static List<String> raci(RaciTarget target, String line) {
		return Stream.concat(Stream.of(line),
				target.getAssignments().stream().map(a -> letter(a) + ": " + Words.title(a.getActor()))).toList();
	}

	private static String letter(ResponsibilityAssignment assignment) {
		return switch (assignment.getLetter()) {
			case R -> "responsible";
			case A -> "accountable";
			case C -> "consulted";
			case I -> "informed";
		};
	}

	private static String holder(Appointment appointment) {
		return Words.title(appointment.getPerson()) + (appointment.isDeputy() ? " (deputy)" : "");
	}

	private static String owner(Capability capability) {
		return capability.eContainer() instanceof NamedElement owner ? Words.title(owner) : "";
	}

	private static String tlp(InformationItem item) {
		return item.getSharing() == null ? "no label" : "TLP:" + item.getSharing().getName().replace('_', '+');
	}
}
