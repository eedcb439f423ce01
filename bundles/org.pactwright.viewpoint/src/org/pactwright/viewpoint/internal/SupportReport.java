package org.pactwright.viewpoint.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;

/** Says of a file what in it is not supported and what may differ because of its age. */
final class SupportReport {

	private record Lack(Severity severity, String what, String remedy) {
	}

	private static final Map<String, Lack> LACKS = lacks();

	private final SecureXmiResource resource;

	SupportReport(SecureXmiResource resource) {
		this.resource = resource;
	}

	private static Map<String, Lack> lacks() {
		Map<String, Lack> lacks = new LinkedHashMap<>();
		String drop = "Use another tool, or leave it: the rest works.";
		lacks.put("RequestDescription", new Lack(Severity.WARNING, "Tools implemented by a request are not run", drop));
		lacks.put("BehaviorTool", new Lack(Severity.WARNING, "Behaviours of concerns are not run", drop));
		lacks.put("DeleteHook", new Lack(Severity.WARNING, "Hooks that confirm a deletion are not called", drop));
		lacks.put("CellEditorTool", new Lack(Severity.WARNING, "Cell editors written in Java are not used", drop));
		lacks.put("CustomStyleDescription",
				new Lack(Severity.WARNING, "Styles drawn by own code appear as a plain shape",
						"Use one of the shapes."));
		lacks.put("MetamodelExtensionSetting", new Lack(Severity.WARNING, "Extensions of metamodels are not applied",
				"Put the features into the metamodel."));
		lacks.put("AnnotationEntry", new Lack(Severity.INFO, "Annotations are kept but not used", "Nothing to do."));
		return Map.copyOf(lacks);
	}

	/** Adds one problem for each thing that is not supported, and one for the age of the file. */
	void write() {
		List<EObject> all = new ArrayList<>();
		resource.getAllContents().forEachRemaining(all::add);
		for (EObject object : all) {
			Lack lack = LACKS.get(object.eClass().getName());
			if (lack != null) {
				resource.report(lack.severity(), Code.UNSUPPORTED, lack.what() + ".", lack.remedy(),
						resource.place(object, ""));
			}
		}
		resource.getContents().stream().filter(o -> o.eClass().getName().equals("Group")).findFirst()
				.ifPresent(group -> reportAge(group, all));
	}

	private void reportAge(EObject group, List<EObject> all) {
		Object value = group.eGet(group.eClass().getEStructuralFeature("version"));
		String version = value == null ? "" : value.toString();
		List<String> differences = FormatHistory.differences(version, all);
		if (!differences.isEmpty()) {
			resource.report(Severity.WARNING, Code.VERSION,
					"The file has the format of version " + (version.isEmpty() ? "unknown" : version)
							+ "; since then: " + String.join("; ", differences) + ".",
					"Open and save it with a recent Sirius, or check these parts.", resource.place(group, "version"));
		}
	}
}
