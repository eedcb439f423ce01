package org.pactwright.design;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.diagram.RuntimeOptions;
import org.pactwright.viewpoint.diagram.ViewpointRuntime;

/** The runtime with our specification and services, as the command line and the editors set it up. */
public final class OurRuntime {

	private static final CompiledSpecification SPECIFICATION = OurSpecification.compiled();

	private OurRuntime() {
	}

	public static ViewpointRuntime of(Collection<? extends Resource> models) {
		return ViewpointRuntime.of(SPECIFICATION, RuntimeOptions.of(models).withServices(Design::service)
				.withMetamodels(List.of(PactwrightPackage.eINSTANCE)));
	}

	public static DiagramSpec spec(DiagramKind kind) {
		return SPECIFICATION.find(kind.fragment(), DiagramSpec.class).orElseThrow();
	}
}
