package org.pactwright.design.services;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.ModelIndex;
import org.pactwright.design.internal.Words;
import org.pactwright.model.Agreement;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InteropLayer;
import org.pactwright.model.InteropStatus;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.model.Membership;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Partnership;
import org.pactwright.model.Regulation;
import org.pactwright.model.TechnologyService;

/**
 * Services of the interoperability diagram. The layers are those of the European Interoperability Framework (COM(2017)
 * 134): legal, organisational, semantic, technical, with governance above them.
 */
public class InteroperabilityServices {

	private static final String EXCHANGES = "Exchanges";

	/** The bands, from the top. */
	public List<String> layerBands(EObject any) {
		return List.of("Governance", EXCHANGES, "Legal", "Organisational", "Semantic", "Technical");
	}

	/** The band of what lies in one; empty for what lies in none. */
	public String layerBand(EObject element) {
		return switch (element) {
			case InteroperabilityFunction function -> Words.sentence(Words.word(function.getLayer()));
			case InformationExchange exchange -> EXCHANGES;
			case Agreement agreement -> Words.sentence(Words.word(InteropLayer.LEGAL));
			case Regulation regulation -> Words.sentence(Words.word(InteropLayer.LEGAL));
			case TechnologyService technology -> Words.sentence(Words.word(InteropLayer.TECHNICAL));
			default -> "";
		};
	}

	/** Whether a function is of a layer, as written in the language. */
	public boolean isOnLayer(InteroperabilityFunction function, String layer) {
		return function.getLayer() != null && function.getLayer().getLiteral().equals(layer);
	}

	/** Whether a function has a status, as written in the language. */
	public boolean hasStatus(InteroperabilityFunction function, String status) {
		return function.getStatus() != null && function.getStatus().getLiteral().equals(status);
	}

	/** The layers, governance apart, on which nothing carries an exchange; what is missing itself carries nothing. */
	public List<InteropLayer> missingLayers(InformationExchange exchange) {
		Set<InteropLayer> missing = EnumSet.complementOf(EnumSet.of(InteropLayer.GOVERNANCE));
		carriers(exchange).filter(f -> f.getStatus() != InteropStatus.MISSING).forEach(f -> missing.remove(f.getLayer()));
		return List.copyOf(missing);
	}

	/** Which layers an exchange lacks, in words. */
	public String missingLine(InformationExchange exchange) {
		return "not carried: " + Words.words(missingLayers(exchange));
	}

	/** Where the line of an exchange begins: the functions on the first layer that carries it. */
	public List<InteroperabilityFunction> firstFunctions(InformationExchange exchange) {
		List<InteroperabilityFunction> carriers = carriers(exchange).sorted(BY_LAYER).toList();
		return carriers.stream().filter(f -> f.getLayer() == carriers.get(0).getLayer()).toList();
	}

	/** Where the lines go on: for each exchange the functions on the next layer that carries it. */
	public List<InteroperabilityFunction> nextFunctions(InteroperabilityFunction function) {
		Set<InteroperabilityFunction> next = new LinkedHashSet<>();
		for (InformationExchange exchange : function.getEnables()) {
			List<InteroperabilityFunction> below = carriers(exchange).sorted(BY_LAYER)
					.filter(f -> f.getLayer().compareTo(function.getLayer()) > 0).toList();
			below.stream().filter(f -> f.getLayer() == below.get(0).getLayer()).forEach(next::add);
		}
		return List.copyOf(next);
	}

	/** How far a function is, and who owns it. */
	public String statusLine(InteroperabilityFunction function) {
		return Words.line(Words.word(function.getStatus()), Words.with("maturity ", function.getMaturity()),
				Words.title(function.getOwner()));
	}

	/** The agreements that functions rest on. */
	public List<Agreement> interopAgreements(Partnership partnership) {
		return partnership.getInterop().stream().flatMap(f -> f.getAgreements().stream()).distinct().toList();
	}

	/** The regulations that functions rest on. */
	public List<Regulation> interopRegulations(Partnership partnership) {
		return partnership.getInterop().stream().flatMap(f -> f.getRegulations().stream()).distinct().toList();
	}

	/** The technology that functions use. */
	public List<TechnologyService> interopTechnology(Partnership partnership) {
		return partnership.getInterop().stream().flatMap(f -> f.getTechnology().stream()).distinct().toList();
	}

	/** The first two members, between whom a new function works until somebody says otherwise. */
	public List<Organisation> firstTwoMembers(EObject element) {
		Partnership partnership = new Titles().partnership(element);
		return partnership == null ? List.of() : partnership.getMemberships().stream().map(Membership::getParty)
				.filter(Objects::nonNull).distinct().limit(2).toList();
	}

	private static final Comparator<InteroperabilityFunction> BY_LAYER = Comparator
			.comparing(InteroperabilityFunction::getLayer);

	private static Stream<InteroperabilityFunction> carriers(InformationExchange exchange) {
		return ModelIndex.referring(exchange, PactwrightPackage.Literals.INTEROPERABILITY_FUNCTION__ENABLES,
				InteroperabilityFunction.class).stream().filter(f -> f.getLayer() != null);
	}
}
