package org.pactwright.design.services;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.design.internal.Cascade;
import org.pactwright.design.internal.Words;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Scenario;
import org.pactwright.model.TechnologyService;
import org.pactwright.model.VitalService;

/**
 * Services of the dependency and cascade map. Its target is a model, which shows all dependencies, or a scenario or
 * critical element, which shows what falls when it strikes or fails.
 */
public class DependencyServices {

	private static final long HOUR = 60;
	private static final long DAY = 24 * HOUR;

	/** Whether a map can be made of an element. */
	public boolean isCascadeStart(NamedElement element) {
		return element instanceof GovernanceModel || element instanceof Scenario || element instanceof CriticalElement;
	}

	/** The title of the map of an element. */
	public String cascadeTitle(NamedElement element) {
		return switch (element) {
			case Scenario scenario -> "Cascade: " + Words.title(scenario);
			case CriticalElement critical -> "Cascade: " + Words.title(critical) + " fails";
			default -> "Dependencies: " + Words.title(element);
		};
	}

	/** What the map of an element shows: everything, or what falls and what could be used instead. */
	public List<CriticalElement> criticalElements(EObject target) {
		GovernanceModel model = new Titles().governanceModel(target);
		if (model == null) {
			return List.of();
		}
		if (target == model) {
			return model.getElements();
		}
		Set<CriticalElement> shown = new LinkedHashSet<>();
		for (CriticalElement element : model.getElements()) {
			if (fails(element, target)) {
				element.getDependencies().forEach(d -> shown.addAll(d.getAlternatives()));
				shown.add(element);
			}
		}
		return model.getElements().stream().filter(shown::contains).toList();
	}

	/** All dependencies of the model of an element. */
	public List<Dependency> dependencies(EObject target) {
		GovernanceModel model = new Titles().governanceModel(target);
		return model == null ? List.of()
				: model.getElements().stream().flatMap(e -> e.getDependencies().stream()).toList();
	}

	/** The scenarios of the map of an element: all, or only the element itself. */
	public List<Scenario> scenarios(EObject target) {
		return switch (target) {
			case GovernanceModel model -> model.getScenarios();
			case Scenario scenario -> List.of(scenario);
			default -> List.of();
		};
	}

	/** The technology that needs critical elements to run. */
	public List<TechnologyService> technologies(EObject target) {
		GovernanceModel model = new Titles().governanceModel(target);
		return model == null ? List.of()
				: model.getTechnologies().stream().filter(t -> !t.getDependsOn().isEmpty()).toList();
	}

	/** How long one can do without a service, and how soon it is back; of others who provides them. */
	public String factsLine(CriticalElement element) {
		return element instanceof VitalService service
				? Words.line(Words.with("tolerates ", service.getMtpd()), Words.with("back in ", service.getRto()),
						service.getMinimumLevel() == null ? ""
								: "at least " + service.getMinimumLevel().toPlainString() + " %")
				: Words.titles(element.getProviders(), 2);
	}

	/** Whether an element falls, sooner or later, when the start strikes or fails. */
	public boolean fails(CriticalElement element, EObject start) {
		return Cascade.of(start).minutes(element).isPresent();
	}

	/** Whether an element falls at once. */
	public boolean failsAtOnce(CriticalElement element, EObject start) {
		return Cascade.of(start).minutes(element).filter(m -> m == 0).isPresent();
	}

	/** When an element falls, in words; empty if it does not. */
	public String failureStamp(CriticalElement element, EObject start) {
		return Cascade.of(start).minutes(element).map(DependencyServices::stamp).orElse("");
	}

	/** Whether the failure of an element comes through a dependency of it. */
	public boolean carriesFailure(Dependency dependency, EObject start) {
		return Cascade.of(start).comesThrough(dependency);
	}

	/** Whether a dependency has a strength, as written in the language. */
	public boolean hasStrength(Dependency dependency, String strength) {
		return dependency.getStrength() != null && dependency.getStrength().getLiteral().equals(strength);
	}

	/** How long one can bridge; empty if not at all. */
	public String bufferLabel(Dependency dependency) {
		return Objects.toString(dependency.getBuffer(), "");
	}

	/** Whether one element may depend on another: both are critical elements, and it does not depend on it yet. */
	public boolean mayDependOn(EObject one, EObject other) {
		return one != other && other instanceof CriticalElement && one instanceof CriticalElement element
				&& element.getDependencies().stream().noneMatch(d -> d.getOn() == other);
	}

	private static String stamp(long minutes) {
		if (minutes == 0) {
			return "falls at once";
		}
		String time = minutes < HOUR || minutes % HOUR != 0 && minutes < 3 * HOUR ? minutes + " min"
				: minutes < 3 * DAY ? minutes / HOUR + " h" : minutes / DAY + " d";
		return "falls after " + time;
	}
}
